package finsam.json.effortcase;

import finsam.core.effortcase.AssociationYear;
import finsam.core.effortcase.AssociationYearBuilder;
import finsam.core.effortcase.EffortCase;
import finsam.core.effortcase.EffortCaseBuilder;
import finsam.json.annual.AnnualForms;
import finsam.json.application.ApplicationForms;
import finsam.json.association.AssociationForms;
import finsam.json.call.CallForms;
import finsam.json.decision.DecisionForms;
import finsam.json.effort.EffortDocumentForms;
import finsam.json.followup.FollowUpForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.participation.ParticipationForms;
import finsam.json.party.PartyForms;
import finsam.json.report.ReportForms;
import finsam.json.report.RunningReportForms;
import finsam.json.time.TimeForms;

/** The documents that hold others: the case of an effort, the year of an association. */
public final class CaseForms {
    /** The case of an effort, in the order of its life. */
    public static final DocumentForm<EffortCase, EffortCaseBuilder> EFFORT_CASE = DocumentForm.of(
            DocumentType.EFFORT_CASE,
            EffortCase.class,
            EffortCaseBuilder::new,
            EffortCaseBuilder::build,
            CaseForms::effortCase,
            EffortCaseBuilder::addAllUnread);

    /** A year of an association. */
    public static final DocumentForm<AssociationYear, AssociationYearBuilder> ASSOCIATION_YEAR = DocumentForm.of(
            DocumentType.ASSOCIATION_YEAR,
            AssociationYear.class,
            AssociationYearBuilder::new,
            AssociationYearBuilder::build,
            CaseForms::associationYear,
            AssociationYearBuilder::addAllUnread);

    private CaseForms() {}

    private static Form.Lines<EffortCase, EffortCaseBuilder> effortCase(
            Form.Lines<EffortCase, EffortCaseBuilder> form) {
        return form.optional(
                        "registryNumber",
                        PartyForms.REGISTRY_NUMBER,
                        EffortCase::registryNumber,
                        EffortCaseBuilder::registryNumber)
                .optional("call", CallForms.CALL.part(), EffortCase::call, EffortCaseBuilder::call)
                .optional(
                        "application",
                        ApplicationForms.APPLICATION.part(),
                        EffortCase::application,
                        EffortCaseBuilder::application)
                .optional("effort", EffortDocumentForms.EFFORT.part(), EffortCase::effort, EffortCaseBuilder::effort)
                .optional("funding", DecisionForms.FUNDING, EffortCase::funding, EffortCaseBuilder::funding)
                .many(
                        "participations",
                        Many.list(ParticipationForms.PARTICIPATION.part()),
                        EffortCase::participations,
                        EffortCaseBuilder::addAllParticipations)
                .optional(
                        "followUp",
                        FollowUpForms.FOLLOW_UP_REGISTRATION,
                        EffortCase::followUp,
                        EffortCaseBuilder::followUp)
                .many(
                        "quarterlyReports",
                        Many.list(RunningReportForms.QUARTERLY_REPORT.part()),
                        EffortCase::quarterlyReports,
                        EffortCaseBuilder::addAllQuarterlyReports)
                .many(
                        "deviationReports",
                        Many.list(RunningReportForms.DEVIATION_REPORT.part()),
                        EffortCase::deviationReports,
                        EffortCaseBuilder::addAllDeviationReports)
                .optional(
                        "finalReport",
                        ReportForms.FINAL_REPORT.part(),
                        EffortCase::finalReport,
                        EffortCaseBuilder::finalReport);
    }

    private static Form.Lines<AssociationYear, AssociationYearBuilder> associationYear(
            Form.Lines<AssociationYear, AssociationYearBuilder> form) {
        return form.optional("year", TimeForms.CALENDAR_YEAR, AssociationYear::year, AssociationYearBuilder::year)
                .optional(
                        "association",
                        AssociationForms.ASSOCIATION.part(),
                        AssociationYear::association,
                        AssociationYearBuilder::association)
                .optional("plan", AnnualForms.PLAN.part(), AssociationYear::plan, AssociationYearBuilder::plan)
                .optional(
                        "financialYear",
                        AnnualForms.FINANCIAL_YEAR.part(),
                        AssociationYear::financialYear,
                        AssociationYearBuilder::financialYear)
                .many(
                        "cases",
                        Many.list(EFFORT_CASE.part()),
                        AssociationYear::cases,
                        AssociationYearBuilder::addAllCases);
    }
}
