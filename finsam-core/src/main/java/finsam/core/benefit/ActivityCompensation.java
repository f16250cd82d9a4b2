package finsam.core.benefit;

import finsam.core.style.RecordStyle;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The activity compensation that somebody receives (<i>aktivitetsersättning</i>): for the young, decided for a time.
 *
 * <pre>{@code
 * ActivityCompensation compensation = new ActivityCompensationBuilder()
 *         .level(CompensationLevel.HALF)
 *         .reduction(CapacityReduction.ofPercent(80))
 *         .build();
 * compensation.levelByReduction(); // Optional[THREE_QUARTERS]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface ActivityCompensation {
    /** The level that was decided (<i>ersättningsnivå</i>). */
    Optional<CompensationLevel> level();

    /** What is lost of the capacity to work. */
    Optional<CapacityReduction> reduction();

    /** Whether the capacity is judged lost all but completely (<i>i det närmaste helt</i>). */
    Optional<Boolean> allButLost();

    /** For how many months the reduction is expected to last. */
    Optional<Integer> expectedMonths();

    /** Whether it is for schooling that takes longer because of a disability (<i>förlängd skolgång</i>); then always full. */
    Optional<Boolean> prolongedSchooling();

    /** The month in which it was applied for. */
    Optional<YearMonth> appliedIn();

    /** The first month of the decision, included. */
    Optional<YearMonth> firstMonth();

    /** The last month of the decision, included. */
    Optional<YearMonth> lastMonth();

    /**
     * Returns the level that the facts give: full for prolonged schooling, else by the reduction; empty if the reduction is
     * unknown or below a quarter. A judgement that was not made counts as no.
     */
    default Optional<CompensationLevel> levelByReduction() {
        return prolongedSchooling().orElse(false) || allButLost().orElse(false)
                ? Optional.of(CompensationLevel.FULL)
                : reduction().flatMap(lost -> CompensationLevel.of(lost, false));
    }
}
