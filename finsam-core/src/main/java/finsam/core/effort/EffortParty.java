package finsam.core.effort;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.party.PartyKind;
import finsam.core.party.PartyRole;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An organisation that takes part in an effort (<i>samverkanspart</i>), with its roles there.
 *
 * <pre>{@code
 * EffortParty agency = new EffortPartyBuilder()
 *         .name("Försäkringskassan")
 *         .addKinds(PartyKind.SOCIAL_INSURANCE_AGENCY)
 *         .addRoles(PartyRole.SUPPORTING)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface EffortParty {
    /** The organisation, with its unit. */
    Optional<@LimitedText String> name();

    /**
     * The kinds of party that it belongs to: two for a body that is region and municipality at once, none for an actor that
     * the act does not name.
     */
    @LimitedList
    Set<PartyKind> kinds();

    /** What it does in the effort. */
    @LimitedList
    Set<PartyRole> roles();

    /** What it contributes, in words. */
    Optional<@LimitedText String> contribution();

    /** Whether it has promised to help with the evaluation. */
    Optional<Boolean> assistsEvaluation();
}
