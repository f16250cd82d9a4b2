package finsam.rules;

import finsam.core.followup.MultiAssociationProject;
import finsam.core.followup.PublishedStatistics;
import finsam.core.participation.EffortParticipations;
import finsam.core.participation.GroupCourse;
import finsam.core.participation.Participation;
import finsam.rules.followup.FigureRules;
import finsam.rules.followup.ProjectRules;
import finsam.rules.followup.SubProjectRules;
import finsam.rules.followup.TableRules;
import finsam.rules.participation.ActivityCompensationRules;
import finsam.rules.participation.AgeRules;
import finsam.rules.participation.CapacityRules;
import finsam.rules.participation.CaseRules;
import finsam.rules.participation.CharacteristicRules;
import finsam.rules.participation.DependenceRules;
import finsam.rules.participation.DurationRules;
import finsam.rules.participation.EffortParticipationRules;
import finsam.rules.participation.ExitRules;
import finsam.rules.participation.GroupCourseRules;
import finsam.rules.participation.IndividualPlanRules;
import finsam.rules.participation.IntakeRules;
import finsam.rules.participation.MeasureRules;
import finsam.rules.participation.MeetingRules;
import finsam.rules.participation.NeedRules;
import finsam.rules.participation.ReferredGroupRules;
import finsam.rules.participation.SicknessCompensationRules;
import finsam.rules.rule.Rule;
import java.util.List;

/** The rules for those who take part in efforts, and for what is counted of them, subject by subject. */
final class RulesOfPeople {
    /** The participation of one person, from the intake to the end. */
    static final List<Rule<Participation>> PARTICIPATION = all(List.of(
            AgeRules.ALL,
            NeedRules.ALL,
            CharacteristicRules.ALL,
            CapacityRules.ALL,
            DependenceRules.ALL,
            ReferredGroupRules.ALL,
            ActivityCompensationRules.ALL,
            SicknessCompensationRules.ALL,
            IntakeRules.ALL,
            IndividualPlanRules.ALL,
            MeasureRules.ALL,
            MeetingRules.ALL,
            DurationRules.ALL,
            CaseRules.ALL,
            ExitRules.ALL));

    /** All participations of an effort. */
    static final List<Rule<EffortParticipations>> EFFORT_PARTICIPATIONS = all(List.of(EffortParticipationRules.ALL));

    /** A group course. */
    static final List<Rule<GroupCourse>> GROUP_COURSE = all(List.of(GroupCourseRules.ALL));

    /** Published tables and figures. */
    static final List<Rule<PublishedStatistics>> STATISTICS = all(List.of(TableRules.ALL, FigureRules.ALL));

    /** A project of several associations. */
    static final List<Rule<MultiAssociationProject>> PROJECT = all(List.of(ProjectRules.ALL, SubProjectRules.ALL));

    private RulesOfPeople() {}

    private static <T> List<Rule<T>> all(List<List<Rule<T>>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
