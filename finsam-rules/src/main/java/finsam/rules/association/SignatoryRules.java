package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.association.AssociationInputs.plan;

import finsam.core.association.AssociationRole;
import finsam.core.decision.Contract;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who signs for an association. */
public final class SignatoryRules {
    private static final Input<Contract, Set<AssociationRole>> SIGNERS = Input.answer(
            "/associationSigners",
            contract -> Optional.of(contract.associationSigners()).filter(roles -> !roles.isEmpty()));

    /** A contract is signed by somebody who may sign for the association. */
    public static final Rule<Contract> AUTHORISED = Rule.<Contract>rule("authorised-signatory", ERROR)
            .from("A21")
            .cites(plan("Bilaga 2"))
            .reads(SIGNERS, Input.parameter(AssociationParameters.SIGNATORIES))
            .holdsWhen((signers, allowed) -> !Collections.disjoint(signers, allowed));

    /** The rules. */
    public static final List<Rule<Contract>> ALL = List.of(AUTHORISED);

    private SignatoryRules() {}
}
