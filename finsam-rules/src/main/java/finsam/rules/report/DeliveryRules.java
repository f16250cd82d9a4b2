package finsam.rules.report;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.report.ReportAnswers.PERIOD;
import static finsam.rules.report.ReportAnswers.REPORT_DATE;
import static finsam.rules.report.ReportAnswers.SUBMISSION_FORMS;
import static finsam.rules.report.ReportAnswers.form;

import finsam.core.report.FinalReport;
import finsam.rules.profile.ReportParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The head and section 8 of the report: how it is handed in, and when it is dated. */
public final class DeliveryRules {
    private static final Input<FinalReport, Long> DAYS = Input.computed(
            "days", REPORT_DATE, PERIOD.end, (date, end) -> Optional.of(ChronoUnit.DAYS.between(end, date)));

    /** The report is handed in in the way that the association asks for. */
    public static final Rule<FinalReport> SUBMITTED_IN_REQUIRED_FORM = Rule.<FinalReport>rule(
                    "final-report-submitted-in-required-form", ERROR)
            .from("J02")
            .cites(form("Inlämningssätt"))
            .reads(SUBMISSION_FORMS, Input.parameter(ReportParameters.FINAL_REPORT_FORM))
            .holdsWhen((forms, required) -> forms.contains(required));

    /** The report is not dated before the effort ended. */
    public static final Rule<FinalReport> DATED_AFTER_END = Rule.<FinalReport>rule(
                    "final-report-dated-after-end", ERROR)
            .from("J08")
            .cites(form("8"))
            .reads(REPORT_DATE, PERIOD.end)
            .holdsWhen((date, end) -> !date.isBefore(end));

    /** The report is dated within the days after the end of the effort that the association allows. */
    public static final Rule<FinalReport> TIMELY = Rule.<FinalReport>rule("final-report-timely", NOTE)
            .from("J09")
            .cites(form("8"))
            .shows(PERIOD.end)
            .reads(DAYS, Input.parameter(ReportParameters.FINAL_REPORT_DAYS))
            .holdsWhen((days, most) -> days <= most);

    /** The rules, in the order of the form. */
    public static final List<Rule<FinalReport>> ALL = List.of(SUBMITTED_IN_REQUIRED_FORM, DATED_AFTER_END, TIMELY);

    private DeliveryRules() {}
}
