package finsam.rules.report;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.report.ReportAnswers.ATTAINMENT;
import static finsam.rules.report.ReportAnswers.EACH_GOAL;
import static finsam.rules.report.ReportAnswers.PERIOD;
import static finsam.rules.report.ReportAnswers.REASON_AND_MEASURE;
import static finsam.rules.report.ReportAnswers.REPORT_DATE;
import static finsam.rules.report.ReportAnswers.RESULT;
import static finsam.rules.report.ReportAnswers.SOME_GOAL_UNMET;
import static finsam.rules.report.ReportAnswers.TARGET;
import static finsam.rules.report.ReportAnswers.form;

import finsam.core.report.FinalReport;
import finsam.rules.rule.Rule;
import java.util.List;

/** Sections 5 and 8 of the report: what was reached, what went another way, and when it is told. */
public final class OutcomeRules {
    /** A goal with a number is reached. */
    public static final Rule<FinalReport> RESULT_REACHES_TARGET = Rule.<FinalReport>rule(
                    "outcome-target-vs-result", WARNING)
            .from("K16")
            .cites(form("5.1"))
            .forEach(EACH_GOAL)
            .onlyIfAnswered(TARGET)
            .shows(ATTAINMENT)
            .reads(RESULT, TARGET)
            .holdsWhen((result, target) -> result >= target);

    /** If a goal was not reached, the deviations tell why and what was done. */
    public static final Rule<FinalReport> UNMET_GOAL_EXPLAINED = Rule.<FinalReport>rule(
                    "unmet-goal-needs-reason-and-measure", ERROR)
            .from("J12")
            .cites(form("5.3"))
            .onlyIf(SOME_GOAL_UNMET, Boolean::booleanValue)
            .requires(REASON_AND_MEASURE);

    /** The report is not dated before the effort ended. */
    public static final Rule<FinalReport> DATED_AFTER_END = Rule.<FinalReport>rule(
                    "final-report-dated-after-end", ERROR)
            .from("J08")
            .cites(form("8"))
            .reads(REPORT_DATE, PERIOD.end)
            .holdsWhen((date, end) -> !date.isBefore(end));

    /** The rules, in the order of the form. */
    public static final List<Rule<FinalReport>> ALL =
            List.of(RESULT_REACHES_TARGET, UNMET_GOAL_EXPLAINED, DATED_AFTER_END);

    private OutcomeRules() {}
}
