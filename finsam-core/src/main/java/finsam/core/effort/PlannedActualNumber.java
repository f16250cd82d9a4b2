package finsam.core.effort;

import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number as it was planned and as it became (<i>planerat och faktiskt antal</i>).
 *
 * <pre>{@code
 * PlannedActualNumber participants =
 *         new PlannedActualNumberBuilder().planned(10).actual(5).build();
 * participants.difference(); // Optional[-5]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PlannedActualNumber {
    /** The number as it was planned. */
    Optional<Integer> planned();

    /** The number as it became. */
    Optional<Integer> actual();

    /** Returns by how much it became more than planned, less than 0 for fewer; empty without both. */
    default Optional<Long> difference() {
        return planned().flatMap(from -> actual().map(to -> (long) to - from));
    }
}
