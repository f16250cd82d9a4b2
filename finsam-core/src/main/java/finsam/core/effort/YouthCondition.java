package finsam.core.effort;

import finsam.core.person.AgeRange;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Younger people whom an effort takes only on a condition (<i>villkor för unga</i>): those of 16 and 17 years who are outside
 * the labour market.
 *
 * <pre>{@code
 * YouthCondition condition = new YouthConditionBuilder()
 *         .ages(AgeRange.of(16, 17))
 *         .condition(Characteristic.OUTSIDE_LABOUR_MARKET)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface YouthCondition {
    /** The ages that the condition is for, both ends included. */
    Optional<AgeRange> ages();

    /** What must be true of them. */
    Optional<Characteristic> condition();
}
