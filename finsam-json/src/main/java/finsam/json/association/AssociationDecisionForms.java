package finsam.json.association;

import finsam.core.association.AssociationBody;
import finsam.core.association.AssociationDecision;
import finsam.core.association.AssociationDecisionBuilder;
import finsam.core.association.Commitment;
import finsam.core.association.DecisionKind;
import finsam.core.association.ReservedMatter;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.party.PartyForms;
import finsam.json.time.TimeForms;

/** What an association decided. */
public final class AssociationDecisionForms {
    /** A decision. */
    public static final DocumentForm<AssociationDecision, AssociationDecisionBuilder> DECISION = DocumentForm.of(
            DocumentType.ASSOCIATION_DECISION,
            AssociationDecision.class,
            AssociationDecisionBuilder::new,
            AssociationDecisionBuilder::build,
            AssociationDecisionForms::decision,
            AssociationDecisionBuilder::addAllUnread);

    private AssociationDecisionForms() {}

    private static Form.Lines<AssociationDecision, AssociationDecisionBuilder> decision(
            Form.Lines<AssociationDecision, AssociationDecisionBuilder> form) {
        return form.optional(
                        "registryNumber",
                        PartyForms.REGISTRY_NUMBER,
                        AssociationDecision::registryNumber,
                        AssociationDecisionBuilder::registryNumber)
                .optional("date", TimeForms.DATE, AssociationDecision::date, AssociationDecisionBuilder::date)
                .optional(
                        "body",
                        Words.of(AssociationBody.values()),
                        AssociationDecision::body,
                        AssociationDecisionBuilder::body)
                .optional(
                        "kind",
                        Words.of(DecisionKind.values()),
                        AssociationDecision::kind,
                        AssociationDecisionBuilder::kind)
                .text("subject", AssociationDecision::subject, AssociationDecisionBuilder::subject)
                .optional(
                        "delegated",
                        Scalars.YES_OR_NO,
                        AssociationDecision::delegated,
                        AssociationDecisionBuilder::delegated)
                .optional(
                        "reservedMatter",
                        Words.of(ReservedMatter.values()),
                        AssociationDecision::reservedMatter,
                        AssociationDecisionBuilder::reservedMatter)
                .optional(
                        "reportedToBoardOn",
                        TimeForms.DATE,
                        AssociationDecision::reportedToBoardOn,
                        AssociationDecisionBuilder::reportedToBoardOn)
                .optional(
                        "commitment",
                        Words.of(Commitment.values()),
                        AssociationDecision::commitment,
                        AssociationDecisionBuilder::commitment);
    }
}
