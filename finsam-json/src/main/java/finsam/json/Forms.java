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
import finsam.json.form.DocumentForm;
import finsam.json.report.ReportForms;
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
            // after an effort
            ReportForms.FINAL_REPORT,
            // the association
            AnnualForms.PLAN,
            AnnualForms.FINANCIAL_YEAR,
            AssociationForms.ASSOCIATION,
            AssociationDecisionForms.DECISION,
            BoardForms.MEETING,
            PurchaseForms.PROCUREMENT,
            PurchaseForms.ATTESTATION);

    private Forms() {}
}
