package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.application.ApplicationAnswers.PERIOD;
import static finsam.rules.application.ApplicationAnswers.REQUESTED_AMOUNT;
import static finsam.rules.application.ApplicationAnswers.SUBMISSION_FORMS;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.rules.profile.Parameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Set;

/** The head of the form, and section 1: how the application is handed in, and when the effort goes on. */
public final class GeneralRules {
    /** The application is handed in in every form that the association asks for. */
    public static final Rule<Application> SUBMITTED_IN_REQUIRED_FORMS = Rule.<Application>rule(
                    "application-submitted-in-required-forms", ERROR)
            .from("F02")
            .cites(form("Inlämningssätt"))
            .reads(SUBMISSION_FORMS, Input.parameter(Parameters.SUBMISSION_FORMS))
            .holdsWhen(Set::containsAll);

    /** What is applied for is an amount of whole kronor, more than nothing. */
    public static final Rule<Application> REQUESTED_IN_WHOLE_KRONOR = Rule.<Application>rule(
                    "requested-amount-positive-whole-kronor", ERROR)
            .from("F06")
            .cites(form("1"))
            .reads(REQUESTED_AMOUNT)
            .holdsWhen(amount -> amount.isPositive() && amount.ore() % 100 == 0);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL = List.of(
            SUBMITTED_IN_REQUIRED_FORMS,
            PERIOD.startBeforeEnd,
            PERIOD.dateFormat,
            PERIOD.endAtMonthEnd,
            REQUESTED_IN_WHOLE_KRONOR);

    private GeneralRules() {}
}
