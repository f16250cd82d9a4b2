package finsam.core.effort;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How and when goals and results are measured (<i>utvärderingsplan</i>).
 *
 * <pre>{@code
 * EvaluationPlan evaluation = new EvaluationPlanBuilder()
 *         .during("Enkät varje halvår.")
 *         .addInstruments(Instrument.SUS, Instrument.INDICATORS)
 *         .reporting("kvartalsvis")
 *         .build();
 * evaluation.reporting(); // Optional[kvartalsvis]
 * evaluation.after(); // Optional.empty
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface EvaluationPlan {
    /** How it is measured while the effort goes on. */
    Optional<@LimitedText String> during();

    /** How it is measured after its end. */
    Optional<@LimitedText String> after();

    /** With what. */
    @LimitedList
    Set<Instrument> instruments();

    /** On which levels. */
    @LimitedList
    Set<EvaluationLevel> levels();

    /** How often it is reported to the association: <i>kvartalsvis</i>. */
    Optional<@LimitedText String> reporting();
}
