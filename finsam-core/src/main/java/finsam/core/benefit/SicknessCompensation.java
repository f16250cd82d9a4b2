package finsam.core.benefit;

import finsam.core.style.RecordStyle;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The sickness compensation that somebody receives (<i>sjukersättning</i>): for a capacity to work that is lost for good.
 *
 * <pre>{@code
 * SicknessCompensation compensation = new SicknessCompensationBuilder()
 *         .level(CompensationLevel.HALF)
 *         .reduction(CapacityReduction.ofPercent(50))
 *         .build();
 * compensation.levelByReduction().equals(compensation.level()); // true
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface SicknessCompensation {
    /** The level that was decided (<i>ersättningsnivå</i>). */
    Optional<CompensationLevel> level();

    /** What is lost of the capacity to work. */
    Optional<CapacityReduction> reduction();

    /** Whether the capacity is judged lost all but completely (<i>i det närmaste helt</i>). */
    Optional<Boolean> allButLost();

    /** The month in which it was applied for. */
    Optional<YearMonth> appliedIn();

    /** The first month of the decision, included. */
    Optional<YearMonth> firstMonth();

    /** The last month of the decision, included; empty where it has no end. */
    Optional<YearMonth> lastMonth();

    /**
     * Returns the level that the reduction gives; empty if it is unknown or below a quarter. A judgement that was not made
     * counts as no.
     */
    default Optional<CompensationLevel> levelByReduction() {
        return allButLost().orElse(false)
                ? Optional.of(CompensationLevel.FULL)
                : reduction().flatMap(lost -> CompensationLevel.of(lost, false));
    }
}
