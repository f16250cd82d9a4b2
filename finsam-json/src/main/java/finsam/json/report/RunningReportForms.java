package finsam.json.report;

import finsam.core.report.DeviationReport;
import finsam.core.report.DeviationReportBuilder;
import finsam.core.report.QuarterlyReport;
import finsam.core.report.QuarterlyReportBuilder;
import finsam.json.effort.EffortForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.Scalars;
import finsam.json.money.MoneyCodecs;
import finsam.json.time.TimeForms;

/** The reports while an effort runs. */
public final class RunningReportForms {
    /** The quarterly report. */
    public static final DocumentForm<QuarterlyReport, QuarterlyReportBuilder> QUARTERLY_REPORT = DocumentForm.of(
            DocumentType.QUARTERLY_REPORT,
            QuarterlyReport.class,
            QuarterlyReportBuilder::new,
            QuarterlyReportBuilder::build,
            RunningReportForms::quarterlyReport,
            QuarterlyReportBuilder::addAllUnread);

    /** The report of a deviation. */
    public static final DocumentForm<DeviationReport, DeviationReportBuilder> DEVIATION_REPORT = DocumentForm.of(
            DocumentType.DEVIATION_REPORT,
            DeviationReport.class,
            DeviationReportBuilder::new,
            DeviationReportBuilder::build,
            RunningReportForms::deviationReport,
            DeviationReportBuilder::addAllUnread);

    private RunningReportForms() {}

    private static Form.Lines<QuarterlyReport, QuarterlyReportBuilder> quarterlyReport(
            Form.Lines<QuarterlyReport, QuarterlyReportBuilder> form) {
        return form.optional(
                        "effortName", EffortForms.NAME, QuarterlyReport::effortName, QuarterlyReportBuilder::effortName)
                .optional("quarter", TimeForms.QUARTER, QuarterlyReport::quarter, QuarterlyReportBuilder::quarter)
                .optional(
                        "submittedOn",
                        TimeForms.DATE,
                        QuarterlyReport::submittedOn,
                        QuarterlyReportBuilder::submittedOn)
                .text("narrative", QuarterlyReport::narrative, QuarterlyReportBuilder::narrative)
                .optional(
                        "participantsIn",
                        Scalars.WHOLE_NUMBER,
                        QuarterlyReport::participantsIn,
                        QuarterlyReportBuilder::participantsIn)
                .optional(
                        "participantsOut",
                        Scalars.WHOLE_NUMBER,
                        QuarterlyReport::participantsOut,
                        QuarterlyReportBuilder::participantsOut)
                .optional(
                        "costToDate", MoneyCodecs.SEK, QuarterlyReport::costToDate, QuarterlyReportBuilder::costToDate)
                .many(
                        "deviations",
                        Many.list(ReportForms.DEVIATION),
                        QuarterlyReport::deviations,
                        QuarterlyReportBuilder::addAllDeviations)
                .optional(
                        "informant",
                        ReportForms.INFORMANT,
                        QuarterlyReport::informant,
                        QuarterlyReportBuilder::informant);
    }

    private static Form.Lines<DeviationReport, DeviationReportBuilder> deviationReport(
            Form.Lines<DeviationReport, DeviationReportBuilder> form) {
        return form.optional(
                        "effortName", EffortForms.NAME, DeviationReport::effortName, DeviationReportBuilder::effortName)
                .optional("reportedOn", TimeForms.DATE, DeviationReport::reportedOn, DeviationReportBuilder::reportedOn)
                .many(
                        "deviations",
                        Many.list(ReportForms.DEVIATION),
                        DeviationReport::deviations,
                        DeviationReportBuilder::addAllDeviations)
                .optional(
                        "informant",
                        ReportForms.INFORMANT,
                        DeviationReport::informant,
                        DeviationReportBuilder::informant);
    }
}
