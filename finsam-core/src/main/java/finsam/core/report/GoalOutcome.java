package finsam.core.report;

import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A goal and what became of it (<i>måluppfyllelse</i>).
 *
 * <pre>{@code
 * GoalOutcome outcome = new GoalOutcomeBuilder()
 *         .goal("Minst tio personer deltar.")
 *         .target(10)
 *         .result(5)
 *         .build();
 * outcome.isUnmet(); // true
 * outcome.attainment(); // Optional[1/2]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface GoalOutcome {
    /** The goal in words. */
    Optional<@LimitedText String> goal();

    /** The number to reach, at least. */
    Optional<Integer> target();

    /** The number that was reached. */
    Optional<Integer> result();

    /** What there is to say about it. */
    Optional<@LimitedText String> comment();

    /** Returns how far the goal was reached: result by target; empty without both, or with a target of nothing. */
    default Optional<Share> attainment() {
        return target().filter(number -> number > 0).flatMap(to -> result().map(got -> Share.of(got, to)));
    }

    /** Tells whether result and target are stated and the result is below the target. */
    default boolean isUnmet() {
        return target().flatMap(to -> result().map(got -> got < to)).orElse(false);
    }
}
