package finsam.core.association;

import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.money.VatRate;
import finsam.core.party.OrganisationName;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * That somebody approved an invoice or another payment of an association (<i>attest</i>).
 *
 * <pre>{@code
 * InvoiceAttestation attestation = new InvoiceAttestationBuilder()
 *         .amount(Sek.of(59_500))
 *         .vatBasis(VatBasis.INC_VAT)
 *         .vatRate(VatRate.STANDARD)
 *         .attestedBy(AssociationRole.MANAGER)
 *         .build();
 * attestation.isNetAtMost(Sek.of(47_600)); // true
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface InvoiceAttestation extends Document {
    /** The amount. */
    Optional<Sek> amount();

    /** Whether the amount is with or without VAT. */
    Optional<VatBasis> vatBasis();

    /** The VAT as the invoice states it; needed where it has several rates. */
    Optional<Sek> vat();

    /** The rate of all of the invoice. */
    Optional<VatRate> vatRate();

    /** The day of the order. */
    Optional<LocalDate> orderDate();

    /** The day of the invoice. */
    Optional<LocalDate> invoiceDate();

    /** The day of the attestation. */
    Optional<LocalDate> attestedOn();

    /** The role of the one who attested it. */
    Optional<AssociationRole> attestedBy();

    /** Who pays. */
    Optional<OrganisationName> payer();

    /** Who sent the invoice. */
    Optional<OrganisationName> supplier();

    /** The role of the one who gets the money, if it is somebody in the association: a fee, an expense. */
    Optional<AssociationRole> payee();

    /** The roles of those whom it concerns, whoever gets the money: the manager's journey. */
    @LimitedList
    Set<AssociationRole> concerns();

    /** What it is for, in words. */
    Optional<@LimitedText String> subject();

    /**
     * Returns the amount without VAT, as exact as it is stated.
     *
     * @return the amount, empty if it is not known, or no whole number of öre
     */
    default Optional<Sek> netAmount() {
        return NetAmounts.of(this);
    }

    /**
     * Tells whether the amount without VAT is at most a limit. It compares exactly, also where the net amount is no whole
     * number of öre.
     *
     * @param limit  the limit without VAT, included, not null
     * @return empty if the net amount is not known
     */
    default Optional<Boolean> isNetAtMost(Sek limit) {
        return NetAmounts.isAtMost(this, limit);
    }
}
