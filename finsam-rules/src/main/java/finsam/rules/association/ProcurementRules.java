package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.association.AssociationInputs.plan;

import finsam.core.association.Procurement;
import finsam.core.citation.StatuteRef;
import finsam.core.party.OrganisationName;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;

/** What is procured: efforts for individuals by a party, never by the association. */
public final class ProcurementRules {
    private static final Input<Procurement, Boolean> FOR_INDIVIDUALS =
            Input.answer("/directedToIndividuals", Procurement::directedToIndividuals);
    private static final Input<Procurement, OrganisationName> BUYER = Input.answer("/buyer", Procurement::buyer);

    /** The buyer of an effort for individuals is not the association. */
    public static final Rule<Procurement> NOT_BY_ASSOCIATION = Rule.<Procurement>rule(
                    "procurement-for-individuals-by-a-party", ERROR)
            .from("A08")
            .cites(StatuteRef.finsam("7"))
            .cites(plan("Bilaga 2"))
            .onlyIf(FOR_INDIVIDUALS, individuals -> individuals)
            .reads(BUYER, Input.parameter(AssociationParameters.ASSOCIATION_NAME))
            .holdsWhen((buyer, association) -> !buyer.isAlike(OrganisationName.of(association)));

    /** The rules. */
    public static final List<Rule<Procurement>> ALL = List.of(NOT_BY_ASSOCIATION);

    private ProcurementRules() {}
}
