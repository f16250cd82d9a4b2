package finsam.core.party;

import finsam.core.finding.Personal;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The member of the association that answers for an effort (<i>insatsägare</i>), and its contact person.
 *
 * <pre>{@code
 * EffortOwner owner = new EffortOwnerBuilder()
 *         .organisation("Hudiksvalls kommun")
 *         .kind(PartyKind.MUNICIPALITY)
 *         .email(EmailAddress.of("kontakt@example.org"))
 *         .build();
 * owner.organisation(); // Optional[Hudiksvalls kommun]
 * owner.email(); // Optional[EmailAddress[…]]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface EffortOwner {
    /** The organisation (<i>organisationens namn</i>). */
    Optional<@LimitedText String> organisation();

    /** The kind of party that it is. */
    Optional<PartyKind> kind();

    /** The place of work (<i>arbetsställets namn</i>). */
    Optional<@LimitedText String> workplace();

    /** The contact person (<i>kontaktperson</i>). */
    @Personal
    @Value.Redacted
    Optional<@LimitedText String> contactPerson();

    /** The contact person's telephone number. */
    @Personal
    @Value.Redacted
    Optional<@LimitedText String> phone();

    /** The contact person's e-mail address. */
    @Personal
    @Value.Redacted
    Optional<EmailAddress> email();

    /** The postal code; only the final report asks for it. */
    Optional<PostalCode> postalCode();

    /** The post town (<i>postort</i>); only the final report asks for it. */
    Optional<@LimitedText String> town();

    /** The postal address; only the final report asks for it. */
    @Personal
    @Value.Redacted
    Optional<@LimitedText String> address();
}
