package finsam.core.effort;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A goal of an effort (<i>mål</i>): the result and the change that it is to reach.
 *
 * <pre>{@code
 * Goal goal = new GoalBuilder()
 *         .text("Minst fem personer närmar sig egen försörjning.")
 *         .level(GoalLevel.INDIVIDUAL)
 *         .stepChange(true)
 *         .target(5)
 *         .comparator(TargetComparator.AT_LEAST)
 *         .build();
 * goal.isReachedBy(4); // Optional[false]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Goal {
    /** The goal in words. */
    Optional<@LimitedText String> text();

    /** The level that it is set on. */
    Optional<GoalLevel> level();

    /** Whether it is a step towards work, studies or self-support (<i>stegförflyttning</i>). */
    Optional<Boolean> stepChange();

    /** The number to reach, where there is one. */
    Optional<Integer> target();

    /** How a result compares with the number to reach (<i>minst, högst</i>). */
    Optional<TargetComparator> comparator();

    /** The share of the participants to reach, where there is one: 40 % go to work or studies. */
    Optional<Share> targetShare();

    /** What it is followed up with. */
    @LimitedList
    Set<Instrument> instruments();

    /**
     * Tells whether a result reaches the number of the goal, at least if the goal does not say how to compare; empty for a
     * goal without a number.
     *
     * @param result  the number that was reached
     */
    default Optional<Boolean> isReachedBy(int result) {
        TargetComparator how = comparator().orElse(TargetComparator.AT_LEAST);
        return target().map(number -> how.holds(result, number));
    }
}
