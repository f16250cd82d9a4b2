package finsam.json.effort;

import finsam.core.effort.Effort;
import finsam.core.effort.EffortBuilder;
import finsam.core.effort.EffortKind;
import finsam.core.effort.EffortParty;
import finsam.core.effort.EffortPartyBuilder;
import finsam.core.effort.EffortPhase;
import finsam.core.effort.PhasePeriod;
import finsam.core.effort.PhasePeriodBuilder;
import finsam.core.effort.PlannedActualNumber;
import finsam.core.effort.PlannedActualNumberBuilder;
import finsam.core.effort.PlannedActualPeriod;
import finsam.core.effort.PlannedActualPeriodBuilder;
import finsam.json.association.AssociationDecisionForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Later;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.party.PartyForms;
import finsam.json.time.TimeForms;
import java.util.Comparator;

/** The effort itself. */
public final class EffortDocumentForms {
    /** A number as planned and as it became. */
    public static final Form<PlannedActualNumber, PlannedActualNumberBuilder> NUMBER = Form.of(
                    PlannedActualNumber.class, PlannedActualNumberBuilder::new, PlannedActualNumberBuilder::build)
            .optional(
                    "planned", Scalars.WHOLE_NUMBER, PlannedActualNumber::planned, PlannedActualNumberBuilder::planned)
            .optional("actual", Scalars.WHOLE_NUMBER, PlannedActualNumber::actual, PlannedActualNumberBuilder::actual)
            .done();

    /** A period as planned and as it became. */
    public static final Form<PlannedActualPeriod, PlannedActualPeriodBuilder> PERIOD = Form.of(
                    PlannedActualPeriod.class, PlannedActualPeriodBuilder::new, PlannedActualPeriodBuilder::build)
            .optional("planned", TimeForms.PERIOD, PlannedActualPeriod::planned, PlannedActualPeriodBuilder::planned)
            .optional("actual", TimeForms.PERIOD, PlannedActualPeriod::actual, PlannedActualPeriodBuilder::actual)
            .done();

    /** A phase. */
    public static final Form<PhasePeriod, PhasePeriodBuilder> PHASE = Form.of(
                    PhasePeriod.class, PhasePeriodBuilder::new, PhasePeriodBuilder::build)
            .optional("phase", OpenWords.of(EffortPhase::of), PhasePeriod::phase, PhasePeriodBuilder::phase)
            .optional("period", PERIOD, PhasePeriod::period, PhasePeriodBuilder::period)
            .done();

    /** An organisation that takes part. */
    public static final Form<EffortParty, EffortPartyBuilder> PARTY = Form.of(
                    EffortParty.class, EffortPartyBuilder::new, EffortPartyBuilder::build)
            .text("name", EffortParty::name, EffortPartyBuilder::name)
            .many("kinds", PartyForms.KINDS, EffortParty::kinds, EffortPartyBuilder::addAllKinds)
            .many("roles", PartyForms.ROLES, EffortParty::roles, EffortPartyBuilder::addAllRoles)
            .text("contribution", EffortParty::contribution, EffortPartyBuilder::contribution)
            .optional(
                    "assistsEvaluation",
                    Scalars.YES_OR_NO,
                    EffortParty::assistsEvaluation,
                    EffortPartyBuilder::assistsEvaluation)
            .done();

    /** The effort. */
    public static final DocumentForm<Effort, EffortBuilder> EFFORT = DocumentForm.of(
            DocumentType.EFFORT,
            Effort.class,
            EffortBuilder::new,
            EffortBuilder::build,
            EffortDocumentForms::answers,
            EffortBuilder::addAllUnread);

    private EffortDocumentForms() {}

    private static Form.Lines<Effort, EffortBuilder> answers(Form.Lines<Effort, EffortBuilder> form) {
        return contents(frame(form));
    }

    private static Form.Lines<Effort, EffortBuilder> frame(Form.Lines<Effort, EffortBuilder> form) {
        return form.optional("name", EffortForms.NAME, Effort::name, EffortBuilder::name)
                .optional(
                        "registryNumber",
                        PartyForms.REGISTRY_NUMBER,
                        Effort::registryNumber,
                        EffortBuilder::registryNumber)
                .many("kinds", OpenWords.of(EffortKind::of).set(), Effort::kinds, EffortBuilder::addAllKinds)
                .optional("owner", PartyForms.OWNER, Effort::owner, EffortBuilder::owner)
                .many("parties", Many.list(PARTY), Effort::parties, EffortBuilder::addAllParties)
                .many(
                        "municipalities",
                        Many.set(Scalars.TEXT, Comparator.naturalOrder()),
                        Effort::municipalities,
                        EffortBuilder::addAllMunicipalities)
                .optional("period", PERIOD, Effort::period, EffortBuilder::period)
                .optional("openEnded", Scalars.YES_OR_NO, Effort::openEnded, EffortBuilder::openEnded)
                .many("phases", Many.list(PHASE), Effort::phases, EffortBuilder::addAllPhases);
    }

    private static Form.Lines<Effort, EffortBuilder> contents(Form.Lines<Effort, EffortBuilder> form) {
        return form.text("purpose", Effort::purpose, EffortBuilder::purpose)
                .optional("targetGroup", TargetGroupForms.GROUPS, Effort::targetGroup, EffortBuilder::targetGroup)
                .optional("narrowed", Scalars.YES_OR_NO, Effort::narrowed, EffortBuilder::narrowed)
                .optional(
                        "narrowingDecision",
                        AssociationDecisionForms.DECISION.part(),
                        Effort::narrowingDecision,
                        EffortBuilder::narrowingDecision)
                .optional("participants", NUMBER, Effort::participants, EffortBuilder::participants)
                .many("goals", Many.list(EffortForms.GOAL), Effort::goals, EffortBuilder::addAllGoals)
                .many("methods", EffortForms.METHODS, Effort::methods, EffortBuilder::addAllMethods)
                .text("participantPerspective", Effort::participantPerspective, EffortBuilder::participantPerspective)
                .optional("organisation", EffortForms.ORGANISATION, Effort::organisation, EffortBuilder::organisation)
                .optional("planApprovedOn", TimeForms.DATE, Effort::planApprovedOn, EffortBuilder::planApprovedOn)
                .optional("publishedOn", TimeForms.DATE, Effort::publishedOn, EffortBuilder::publishedOn)
                .optional("secrecy", Scalars.YES_OR_NO, Effort::secrecy, EffortBuilder::secrecy)
                .many(
                        "relatedEfforts",
                        Many.list(EffortForms.RELATED_EFFORT),
                        Effort::relatedEfforts,
                        EffortBuilder::addAllRelatedEfforts)
                .many(
                        "subEfforts",
                        Many.list(Later.of(() -> EffortDocumentForms.EFFORT.part())),
                        Effort::subEfforts,
                        EffortBuilder::addAllSubEfforts);
    }
}
