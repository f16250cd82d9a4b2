package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.application.ApplicationAnswers.EVALUATION_AFTER;
import static finsam.rules.application.ApplicationAnswers.EVALUATION_DURING;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.core.decision.ReportingInterval;
import finsam.core.effort.EvaluationPlan;
import finsam.rules.profile.Parameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Section 5: how the effort is evaluated, and how often it reports. */
public final class EvaluationRules {
    private static final Map<ReportingInterval, Pattern> WORDS = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            ReportingInterval.MONTHLY, words("månad|month"),
            ReportingInterval.QUARTERLY, words("kvartal|quarter"),
            ReportingInterval.HALF_YEARLY, words("halvår|half[- ]?year"),
            ReportingInterval.YEARLY, words("(?<![\\p{L}-])(?:årsvis|årlig|varje år|yearly|annual|every year)"))));

    private static final Input<Application, EvaluationPlan> EVALUATION =
            Input.answer("/evaluation", Application::evaluation).hidden();
    private static final Input<Application, String> REPORTING = Input.<Application, String>answer(
                    "/evaluation/reporting",
                    application -> application.evaluation().flatMap(EvaluationPlan::reporting))
            .hidden();

    /** Goals are measured while the effort goes on and after it; one of the two alone is half an answer. */
    public static final Rule<Application> EVALUATION_HOW_AND_WHEN = Rule.<Application>rule(
                    "evaluation-plan-how-and-when", ERROR)
            .from("F20")
            .cites(form("5.1"))
            .whenPartlyAnswered(WARNING)
            .requires(EVALUATION_DURING, EVALUATION_AFTER);

    /** The plan names the interval at which the association wants reports. */
    public static final Rule<Application> REPORTING_ACKNOWLEDGED = Rule.<Application>rule(
                    "reporting-interval-acknowledged", WARNING)
            .from("F21")
            .cites(form("5.1"))
            .onlyIf(EVALUATION, plan -> true)
            .reads(REPORTING.required(), Input.parameter(Parameters.REPORTING_INTERVAL))
            .holdsWhen((text, interval) -> Optional.ofNullable(WORDS.get(interval))
                    .filter(words -> words.matcher(text).find())
                    .isPresent());

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL = List.of(EVALUATION_HOW_AND_WHEN, REPORTING_ACKNOWLEDGED);

    private EvaluationRules() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
