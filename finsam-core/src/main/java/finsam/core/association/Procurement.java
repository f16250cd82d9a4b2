package finsam.core.association;

import finsam.core.finding.Document;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.party.OrganisationName;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that was procured for or around an effort (<i>upphandling</i>). A party may procure efforts for individuals; an
 * association may not.
 *
 * <pre>{@code
 * Procurement procurement = new ProcurementBuilder()
 *         .buyer(OrganisationName.of("Hudiksvalls kommun"))
 *         .subject("platser för arbetsträning")
 *         .directedToIndividuals(true)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Procurement extends Document {
    /** Who buys. */
    Optional<OrganisationName> buyer();

    /** What is bought, in words. */
    Optional<@LimitedText String> subject();

    /** Whether it is an effort directed to individuals. */
    Optional<Boolean> directedToIndividuals();

    /** Its value without VAT. */
    Optional<Sek> value();

    /** The day of the decision. */
    Optional<LocalDate> decidedOn();

    /** Whether the reasons are documented. */
    Optional<Boolean> documented();
}
