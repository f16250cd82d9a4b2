package finsam.core.report;

import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A deviation from the plan (<i>avvikelse</i>): what was planned, what happened, why, and what was done about it.
 *
 * <pre>{@code
 * Deviation deviation = new DeviationBuilder()
 *         .kind(DeviationKind.STAFFING)
 *         .planned("två coacher")
 *         .actual("en coach")
 *         .reason("vakans")
 *         .build();
 * deviation.measure(); // Optional.empty
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Deviation {
    /** What it concerns. */
    Optional<DeviationKind> kind();

    /** What was planned. */
    Optional<@LimitedText String> planned();

    /** What happened. */
    Optional<@LimitedText String> actual();

    /** Why (<i>orsak</i>). */
    Optional<@LimitedText String> reason();

    /** What was done (<i>åtgärd</i>). */
    Optional<@LimitedText String> measure();
}
