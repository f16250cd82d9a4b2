package finsam.json;

import finsam.json.annual.AnnualForms;
import finsam.json.application.ApplicationForms;
import finsam.json.association.AssociationDecisionForms;
import finsam.json.association.AssociationForms;
import finsam.json.association.BoardForms;
import finsam.json.association.PurchaseForms;
import finsam.json.call.CallForms;
import finsam.json.decision.DecisionForms;
import finsam.json.effort.EffortDocumentForms;
import finsam.json.effortcase.CaseForms;
import finsam.json.followup.ProjectForms;
import finsam.json.followup.StatisticsForms;
import finsam.json.form.DocumentForm;
import finsam.json.participation.GroupForms;
import finsam.json.participation.ParticipationForms;
import finsam.json.report.ReportForms;
import finsam.json.report.RunningReportForms;
import java.util.List;

/** All documents that have a form, in the order of an effort's life. */
final class Forms {
    /** The forms; each document stands once. */
    static final List<DocumentForm<?, ?>> ALL = List.of(
            // before an effort
            CallForms.CALL,
            ApplicationForms.APPLICATION,
            // during an effort
            EffortDocumentForms.EFFORT,
            DecisionForms.CONTRACT,
            ParticipationForms.PARTICIPATION,
            GroupForms.EFFORT_PARTICIPATIONS,
            GroupForms.GROUP_COURSE,
            RunningReportForms.QUARTERLY_REPORT,
            RunningReportForms.DEVIATION_REPORT,
            // after an effort
            ReportForms.FINAL_REPORT,
            CaseForms.EFFORT_CASE,
            StatisticsForms.PUBLISHED_STATISTICS,
            ProjectForms.MULTI_ASSOCIATION_PROJECT,
            // the association
            AnnualForms.PLAN,
            AnnualForms.FINANCIAL_YEAR,
            AssociationForms.ASSOCIATION,
            AssociationDecisionForms.DECISION,
            BoardForms.MEETING,
            PurchaseForms.PROCUREMENT,
            PurchaseForms.ATTESTATION,
            CaseForms.ASSOCIATION_YEAR);

    private Forms() {}
}
