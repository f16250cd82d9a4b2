package finsam.core.association;

import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.party.OrganisationName;
import finsam.core.party.OrganisationNumber;
import finsam.core.party.PartyKind;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A coordination association (<i>samordningsförbund</i>): a legal person of its own whose members are the parties.
 *
 * <pre>{@code
 * CoordinationAssociation association = new CoordinationAssociationBuilder()
 *         .name(OrganisationName.of("Samordningsförbund Gävleborg"))
 *         .addMembers(new MemberBuilder()
 *                 .organisation(OrganisationName.of("Hudiksvalls kommun"))
 *                 .addKinds(PartyKind.MUNICIPALITY)
 *                 .build())
 *         .build();
 * association.memberNamed(OrganisationName.of("hudiksvalls kommun")).isPresent(); // true
 * association.kindsOfMembers(); // MUNICIPALITY
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface CoordinationAssociation extends Document {
    /** The name. */
    Optional<OrganisationName> name();

    /** The organisation number. */
    Optional<OrganisationNumber> organisationNumber();

    /** The town or municipality of its seat (<i>säte</i>). */
    Optional<@LimitedText String> seat();

    /** The year in which its activity began (<i>första verksamhetsår</i>). */
    Optional<Integer> firstOperatingYear();

    /** Its area (<i>samordningsområde</i>). */
    @LimitedList
    List<@Valid AreaPart> area();

    /** Its members. */
    @LimitedList
    List<@Valid Member> members();

    /** Its charter. */
    Optional<@Valid Charter> charter();

    /** Its board. */
    Optional<@Valid Board> board();

    /** Its auditors and their deputies. */
    @LimitedList
    List<@Valid Auditor> auditors();

    /** Its manager. */
    Optional<@Valid AssociationManager> manager();

    /** The bodies that it has. */
    @LimitedList
    Set<AssociationBody> bodies();

    /** The ways to sign for it. */
    @LimitedList
    List<@Valid SignatoryRule> signatories();

    /** Returns the kinds of party among the members, in the order of the act; a body that is of two kinds counts as both. */
    default Set<PartyKind> kindsOfMembers() {
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        members().forEach(member -> kinds.addAll(member.kinds()));
        return Collections.unmodifiableSet(kinds);
    }

    /**
     * Returns the first member with a name, whatever its case, spaces and punctuation.
     *
     * @param organisation  the name, not null
     */
    default Optional<Member> memberNamed(OrganisationName organisation) {
        return members().stream()
                .filter(member ->
                        member.organisation().filter(organisation::isAlike).isPresent())
                .findFirst();
    }

    /**
     * Tells whether those who signed may sign for it. False if it has no rule that allows them.
     *
     * @param signers  the roles of those who signed, not null
     */
    default boolean maySign(Set<AssociationRole> signers) {
        return signatories().stream().anyMatch(rule -> rule.allows(signers));
    }
}
