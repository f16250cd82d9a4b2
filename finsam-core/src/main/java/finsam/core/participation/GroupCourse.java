package finsam.core.participation;

import finsam.core.finding.Document;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A course that several participants of an effort take together (<i>gruppkurs</i>).
 *
 * <pre>{@code
 * GroupCourse course = new GroupCourseBuilder()
 *         .participants(9)
 *         .daysPerWeek(2)
 *         .weeks(10)
 *         .build();
 * course.weeks(); // Optional[10]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface GroupCourse extends Document {
    /** The name. */
    Optional<@LimitedText String> name();

    /** The number of people in the group. */
    Optional<Integer> participants();

    /** The number of days a week on which it meets. */
    Optional<Integer> daysPerWeek();

    /** The number of weeks that it lasts. */
    Optional<Integer> weeks();
}
