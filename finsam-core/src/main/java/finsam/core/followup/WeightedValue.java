package finsam.core.followup;

import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of a group and how much of the whole the group is (<i>delgrupp</i>).
 *
 * <pre>{@code
 * WeightedValue women = new WeightedValueBuilder()
 *         .weight(Share.ofPercent(47))
 *         .value(Share.ofPercent(12))
 *         .build();
 * women.value(); // Optional[3/25]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface WeightedValue {
    /** The group. */
    Optional<@LimitedText String> label();

    /** Its share of the whole. */
    Optional<Share> weight();

    /** Its value. */
    Optional<Share> value();
}
