package finsam.core.effort;

import finsam.core.style.RecordStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A goal of an effort (<i>mål</i>): the result and the change that it is to reach.
 */
@Value.Immutable
@RecordStyle
public interface Goal {
    /** The goal in words. */
    Optional<String> text();

    /** The level that it is set on. */
    Optional<GoalLevel> level();

    /** Whether it is a step towards work, studies or self-support (<i>stegförflyttning</i>). */
    Optional<Boolean> stepChange();

    /** The number to reach, where there is one. */
    Optional<Integer> target();

    /** What it is followed up with. */
    Set<Instrument> instruments();
}
