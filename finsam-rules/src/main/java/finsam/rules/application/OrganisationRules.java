package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.application.ApplicationAnswers.EVALUATION_AFTER;
import static finsam.rules.application.ApplicationAnswers.EVALUATION_DURING;
import static finsam.rules.application.ApplicationAnswers.STAFF;
import static finsam.rules.application.ApplicationAnswers.STAFF_EXTENT;
import static finsam.rules.application.ApplicationAnswers.STAFF_ROLE;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.core.money.Share;
import finsam.rules.rule.Rule;
import java.util.List;

/** Sections 4 and 5: who works in the effort, and how it is evaluated. */
public final class OrganisationRules {
    /** Every post has an extent, more than nothing and at most full-time. */
    public static final Rule<Application> STAFF_FTE = Rule.<Application>rule("staff-fte-stated-and-in-range", WARNING)
            .from("F18")
            .cites(form("4.1"))
            .forEach(STAFF)
            .shows(STAFF_ROLE)
            .reads(STAFF_EXTENT.required())
            .holdsWhen(extent -> extent.isPositive() && extent.isAtMost(Share.WHOLE));

    /** Goals are measured while the effort goes on and after it; one of the two alone is half an answer. */
    public static final Rule<Application> EVALUATION_HOW_AND_WHEN = Rule.<Application>rule(
                    "evaluation-plan-how-and-when", ERROR)
            .from("F20")
            .cites(form("5.1"))
            .whenPartlyAnswered(WARNING)
            .requires(EVALUATION_DURING, EVALUATION_AFTER);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL = List.of(STAFF_FTE, EVALUATION_HOW_AND_WHEN);

    private OrganisationRules() {}
}
