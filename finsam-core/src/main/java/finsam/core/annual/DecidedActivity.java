package finsam.core.annual;

import finsam.core.cost.YearAmounts;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An activity that the plan names as decided (<i>beslutat projekt eller verksamhet</i>).
 *
 * <pre>{@code
 * DecidedActivity network = new DecidedActivityBuilder()
 *         .number("5.10")
 *         .name("Nätverk")
 *         .amounts(YearAmounts.of(Map.of(2021, Sek.of(40000))))
 *         .budgetLine("Kurser, konferenser, resor")
 *         .partOfLine(true)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface DecidedActivity {
    /** The number of its section in the plan. */
    Optional<@LimitedText String> number();

    /** The name. */
    Optional<@LimitedText String> name();

    /** The period (<i>projektperiod</i>). */
    Optional<@Valid StatedPeriod> period();

    /** Its budget of each year as the plan's text states it. */
    @Value.Default
    default YearAmounts amounts() {
        return YearAmounts.EMPTY;
    }

    /** The label of the line of the budget that pays for it. */
    Optional<@LimitedText String> budgetLine();

    /** Whether its amount is only a part of that line. */
    Optional<Boolean> partOfLine();

    /** Whether it is done within ordinary operation and has no amount of its own. */
    Optional<Boolean> withinOrdinary();

    /** The subjects that it serves. */
    @LimitedList
    Set<PriorityTopic> topics();

    /** Whom it is for, in words. */
    Optional<@LimitedText String> targetGroup();

    /** What it does and wants to reach (<i>beskrivning och målsättning</i>). */
    Optional<@LimitedText String> description();

    /** The analysis of needs that a new activity builds on (<i>behovsanalys</i>). */
    Optional<@LimitedText String> needsAnalysis();
}
