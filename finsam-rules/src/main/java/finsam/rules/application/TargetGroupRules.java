package finsam.rules.application;

import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.application.ApplicationAnswers.GENDER_DIFFERENCES;
import static finsam.rules.application.ApplicationAnswers.GENDER_SPLIT;
import static finsam.rules.application.ApplicationAnswers.TARGET_COUNT;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.rules.rule.Rule;
import java.util.List;

/** Sections 3.2 and 3.3: what the form asks about women and men, and about numbers. */
public final class TargetGroupRules {
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

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL = List.of(GENDER_DIFFERENCES_ADDRESSED, TARGET_COUNT_STATED);

    private TargetGroupRules() {}
}
