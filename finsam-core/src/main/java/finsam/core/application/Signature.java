package finsam.core.application;

import finsam.core.effort.EffortName;
import finsam.core.finding.Personal;
import finsam.core.limit.LimitedText;
import finsam.core.party.EmailAddress;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The last section of an application (<i>underskrift</i>): who signs it, and for what.
 *
 * <pre>{@code
 * Signature signature = new SignatureBuilder()
 *         .place("Hudiksvall")
 *         .date(LocalDate.of(2024, 5, 6))
 *         .signed(true)
 *         .title("förvaltningschef")
 *         .build();
 * signature.signed(); // Optional[true]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Signature {
    /** The name of the effort, once more. */
    Optional<EffortName> effortName();

    /** The place (<i>ort</i>). */
    Optional<@LimitedText String> place();

    /** The owner of the effort, once more (<i>organisation, insatsägare</i>). */
    Optional<@LimitedText String> owner();

    /** The e-mail address of the one who signs. */
    @Personal
    @Value.Redacted
    Optional<EmailAddress> email();

    /** The day. */
    Optional<LocalDate> date();

    /** Whether there is a signature (<i>underskrift</i>). */
    Optional<Boolean> signed();

    /** The name of the one who signs (<i>namnförtydligande</i>). */
    @Personal
    @Value.Redacted
    Optional<@LimitedText String> nameInPrint();

    /** The title of the one who signs: <i>förvaltningschef</i>. */
    Optional<@LimitedText String> title();
}
