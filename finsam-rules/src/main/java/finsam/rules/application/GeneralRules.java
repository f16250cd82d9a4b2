package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.application.ApplicationAnswers.PERIOD;
import static finsam.rules.application.ApplicationAnswers.REQUESTED_AMOUNT;
import static finsam.rules.application.ApplicationAnswers.SUBMISSION_FORMS;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.core.money.Sek;
import finsam.rules.profile.CallParameters;
import finsam.rules.profile.Parameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
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

    /** The effort goes on no longer than the association allows. */
    public static final Rule<Application> WITHIN_LONGEST_TIME = Rule.<Application>rule("period-within-longest", ERROR)
            .from("F03")
            .cites(form("1"))
            .reads(PERIOD.end, PERIOD.start, Input.parameter(Parameters.LONGEST_EFFORT))
            .holdsWhen(GeneralRules::endsWithin);

    /** What is applied for is no more than an effort can get. */
    public static final Rule<Application> REQUESTED_WITHIN_LARGEST = Rule.<Application>rule(
                    "requested-amount-within-largest", ERROR)
            .from("F06")
            .cites(form("1"))
            .reads(REQUESTED_AMOUNT, Input.parameter(CallParameters.LARGEST_AMOUNT))
            .holdsWhen(Sek::isAtMost);

    /** What is applied for is no more than the call has for all efforts together. */
    public static final Rule<Application> REQUESTED_WITHIN_FRAME = Rule.<Application>rule(
                    "requested-amount-within-call-frame", ERROR)
            .from("F06")
            .cites(form("1"))
            .reads(REQUESTED_AMOUNT, Input.parameter(CallParameters.CALL_FRAME))
            .holdsWhen(Sek::isAtMost);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL = List.of(
            SUBMITTED_IN_REQUIRED_FORMS,
            PERIOD.startBeforeEnd,
            PERIOD.dateFormat,
            PERIOD.endAtMonthEnd,
            WITHIN_LONGEST_TIME,
            REQUESTED_IN_WHOLE_KRONOR,
            REQUESTED_WITHIN_LARGEST,
            REQUESTED_WITHIN_FRAME);

    private GeneralRules() {}

    /** Tells whether a period is short enough; where no day is so late as its limit, it is. */
    private static boolean endsWithin(LocalDate end, LocalDate start, Period longest) {
        try {
            return end.isBefore(start.plus(longest));
        } catch (DateTimeException | ArithmeticException e) {
            return true;
        }
    }
}
