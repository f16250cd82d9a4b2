package finsam.core.followup;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stated value of a whole and the values of the groups that it consists of (<i>vägt medelvärde</i>).
 *
 * <pre>{@code
 * WeightedFigure figure = new WeightedFigureBuilder()
 *         .addGroups(new WeightedValueBuilder().weight(Share.ofPercent(47)).value(Share.ofPercent(12)).build())
 *         .addGroups(new WeightedValueBuilder().weight(Share.ofPercent(53)).value(Share.ofPercent(8)).build())
 *         .combined(Share.ofPercent(10))
 *         .build();
 * figure.computed().map(Share::percent); // Optional[9.88]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface WeightedFigure {
    /** What it is about. */
    Optional<@LimitedText String> label();

    /** The groups. */
    @LimitedList
    List<@Valid WeightedValue> groups();

    /** The value of the whole, as it is stated. */
    Optional<Share> combined();

    /** Returns the sum of weight by value, exactly; empty without a group, with a blank one, or if it is too large. */
    default Optional<Share> computed() {
        boolean complete = !groups().isEmpty()
                && groups().stream()
                        .allMatch(group ->
                                group.weight().isPresent() && group.value().isPresent());
        return complete ? Sums.weighted(groups()) : Optional.empty();
    }
}
