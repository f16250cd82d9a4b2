package finsam.rules.participation;

import static finsam.core.finding.Severity.WARNING;

import finsam.core.participation.GroupCourse;
import finsam.rules.profile.ProcessParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;

/** The format that a sub-project has agreed for its group courses. */
public final class GroupCourseRules {
    /** The group is as large as agreed, both ends included. */
    public static final Rule<GroupCourse> GROUP_SIZE = Rule.<GroupCourse>rule("group-course-size", WARNING)
            .from("E17")
            .cites(Sources.mia(15))
            .reads(
                    Input.answer("/participants", GroupCourse::participants),
                    Input.parameter(ProcessParameters.SMALLEST_GROUP),
                    Input.parameter(ProcessParameters.LARGEST_GROUP))
            .holdsWhen((size, smallest, largest) -> size >= smallest && size <= largest);

    /** It meets on as many days a week as agreed. */
    public static final Rule<GroupCourse> DAYS_PER_WEEK = Rule.<GroupCourse>rule("group-course-days-per-week", WARNING)
            .from("E17")
            .cites(Sources.mia(15))
            .reads(
                    Input.answer("/daysPerWeek", GroupCourse::daysPerWeek),
                    Input.parameter(ProcessParameters.COURSE_DAYS))
            .holdsWhen(Integer::equals);

    /** It lasts for as many weeks as agreed. */
    public static final Rule<GroupCourse> WEEKS = Rule.<GroupCourse>rule("group-course-weeks", WARNING)
            .from("E17")
            .cites(Sources.mia(15))
            .cites(Sources.mia(24))
            .reads(Input.answer("/weeks", GroupCourse::weeks), Input.parameter(ProcessParameters.COURSE_WEEKS))
            .holdsWhen(Integer::equals);

    /** The rules. */
    public static final List<Rule<GroupCourse>> ALL = List.of(GROUP_SIZE, DAYS_PER_WEEK, WEEKS);

    private GroupCourseRules() {}
}
