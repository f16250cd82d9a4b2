package finsam.core.annual;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An area that the plan puts first (<i>prioriterat område</i>), with what is done there.
 *
 * <pre>{@code
 * PriorityArea area = new PriorityAreaBuilder()
 *         .number("3.6")
 *         .topic(PriorityTopic.MEETING_PLACES)
 *         .addActivities("5.2", "5.6")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PriorityArea {
    /** The number of its section in the plan. */
    Optional<@LimitedText String> number();

    /** The subject. */
    Optional<PriorityTopic> topic();

    /** What is to be done, in words. */
    Optional<@LimitedText String> description();

    /** The numbers or names of the activities that serve it. */
    @LimitedList
    Set<@LimitedText String> activities();
}
