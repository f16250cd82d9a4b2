package finsam.core.followup;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stated number of people and the groups that it is said to consist of (<i>fördelning</i>).
 *
 * <pre>{@code
 * Breakdown breakdown = new BreakdownBuilder().total(49).addParts(32, 17).build();
 * breakdown.sum(); // Optional[49]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Breakdown {
    /** What it is about. */
    Optional<@LimitedText String> label();

    /** The number as it is stated. */
    Optional<Integer> total();

    /** Whether the groups are said to be everybody; if not, there are people in none of them. */
    Optional<Boolean> exhaustive();

    /** The numbers of the groups. */
    @LimitedList
    List<Integer> parts();

    /** Returns the sum of the groups; empty if there is none. */
    default Optional<Long> sum() {
        return Counts.sum(parts().stream().map(Optional::of).toList());
    }
}
