package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.application.ApplicationAnswers.DIRECT_GROUP;
import static finsam.rules.application.ApplicationAnswers.GENDER_DIFFERENCES;
import static finsam.rules.application.ApplicationAnswers.GENDER_SPLIT;
import static finsam.rules.application.ApplicationAnswers.GOALS;
import static finsam.rules.application.ApplicationAnswers.TARGET_COUNT;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.core.effort.Goal;
import finsam.core.effort.Individuals;
import finsam.core.effort.Professionals;
import finsam.core.effort.TargetGroup;
import finsam.core.effort.TargetGroups;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Sections 3.2 and 3.3: what is to change, for whom, for women and men, and for how many. */
public final class TargetGroupRules {
    private static final Input<Application, Boolean> FOR_PROFESSIONALS =
            DIRECT_GROUP.map("forProfessionals", group -> Optional.of(group instanceof Professionals));
    private static final Input<Application, TargetGroup> INDIRECT_INDIVIDUALS = Input.<Application, TargetGroup>answer(
                    "/targetGroup/indirect",
                    application -> application
                            .targetGroup()
                            .flatMap(TargetGroups::indirect)
                            .filter(Individuals.class::isInstance))
            .hidden();

    /** At least one goal says in words what is to be reached. */
    public static final Rule<Application> GOALS_IN_WORDS = Rule.<Application>rule(
                    "goals-stated-as-result-and-change", ERROR)
            .from("F12")
            .cites(form("3.2"))
            .reads(GOALS)
            .holdsWhen(TargetGroupRules::isSomeInWords);

    /** Both questions about women and men are answered: in the goals, and in the target group. */
    public static final Rule<Application> GENDER_DIFFERENCES_ADDRESSED = Rule.<Application>rule(
                    "gender-differences-addressed", WARNING)
            .from("F13")
            .cites(form("3.2"))
            .cites(form("3.3"))
            .requires(GENDER_DIFFERENCES, GENDER_SPLIT);

    /** The number of people in the target group is stated. */
    public static final Rule<Application> TARGET_COUNT_STATED = Rule.<Application>rule("target-count-stated", WARNING)
            .from("F14")
            .cites(form("3.3"))
            .requires(TARGET_COUNT);

    /** An effort that works with professionals tells which people they are to help. */
    public static final Rule<Application> INDIRECT_GROUP_DESCRIBED = Rule.<Application>rule(
                    "direct-and-indirect-target-distinguished", WARNING)
            .from("F26")
            .cites(form("3.3"))
            .onlyIf(FOR_PROFESSIONALS, Boolean::booleanValue)
            .requires(INDIRECT_INDIVIDUALS);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL =
            List.of(GOALS_IN_WORDS, GENDER_DIFFERENCES_ADDRESSED, INDIRECT_GROUP_DESCRIBED, TARGET_COUNT_STATED);

    private TargetGroupRules() {}

    private static boolean isSomeInWords(List<Goal> goals) {
        for (Goal goal : goals) {
            if (goal.text().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
