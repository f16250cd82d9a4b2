package finsam.json.association;

import finsam.core.association.AssociationRole;
import finsam.core.association.InvoiceAttestation;
import finsam.core.association.InvoiceAttestationBuilder;
import finsam.core.association.Procurement;
import finsam.core.association.ProcurementBuilder;
import finsam.core.money.VatBasis;
import finsam.core.money.VatRate;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.party.PartyForms;
import finsam.json.time.TimeForms;
import java.util.Comparator;

/** What an association and its members buy and pay. */
public final class PurchaseForms {
    /** A procurement. */
    public static final DocumentForm<Procurement, ProcurementBuilder> PROCUREMENT = DocumentForm.of(
            DocumentType.PROCUREMENT,
            Procurement.class,
            ProcurementBuilder::new,
            ProcurementBuilder::build,
            PurchaseForms::procurement,
            ProcurementBuilder::addAllUnread);

    /** The attestation of an invoice. */
    public static final DocumentForm<InvoiceAttestation, InvoiceAttestationBuilder> ATTESTATION = DocumentForm.of(
            DocumentType.INVOICE_ATTESTATION,
            InvoiceAttestation.class,
            InvoiceAttestationBuilder::new,
            InvoiceAttestationBuilder::build,
            PurchaseForms::attestation,
            InvoiceAttestationBuilder::addAllUnread);

    private PurchaseForms() {}

    private static Form.Lines<Procurement, ProcurementBuilder> procurement(
            Form.Lines<Procurement, ProcurementBuilder> form) {
        return form.optional("buyer", PartyForms.ORGANISATION_NAME, Procurement::buyer, ProcurementBuilder::buyer)
                .text("subject", Procurement::subject, ProcurementBuilder::subject)
                .optional(
                        "directedToIndividuals",
                        Scalars.YES_OR_NO,
                        Procurement::directedToIndividuals,
                        ProcurementBuilder::directedToIndividuals)
                .optional("value", MoneyCodecs.SEK, Procurement::value, ProcurementBuilder::value)
                .optional("decidedOn", TimeForms.DATE, Procurement::decidedOn, ProcurementBuilder::decidedOn)
                .optional("documented", Scalars.YES_OR_NO, Procurement::documented, ProcurementBuilder::documented);
    }

    private static Form.Lines<InvoiceAttestation, InvoiceAttestationBuilder> attestation(
            Form.Lines<InvoiceAttestation, InvoiceAttestationBuilder> form) {
        return form.optional("amount", MoneyCodecs.SEK, InvoiceAttestation::amount, InvoiceAttestationBuilder::amount)
                .optional(
                        "vatBasis",
                        Words.of(VatBasis.values()),
                        InvoiceAttestation::vatBasis,
                        InvoiceAttestationBuilder::vatBasis)
                .optional("vat", MoneyCodecs.SEK, InvoiceAttestation::vat, InvoiceAttestationBuilder::vat)
                .optional(
                        "vatRate",
                        Words.of(VatRate.values()),
                        InvoiceAttestation::vatRate,
                        InvoiceAttestationBuilder::vatRate)
                .optional(
                        "orderDate",
                        TimeForms.DATE,
                        InvoiceAttestation::orderDate,
                        InvoiceAttestationBuilder::orderDate)
                .optional(
                        "invoiceDate",
                        TimeForms.DATE,
                        InvoiceAttestation::invoiceDate,
                        InvoiceAttestationBuilder::invoiceDate)
                .optional(
                        "attestedOn",
                        TimeForms.DATE,
                        InvoiceAttestation::attestedOn,
                        InvoiceAttestationBuilder::attestedOn)
                .optional(
                        "attestedBy",
                        Words.of(AssociationRole.values()),
                        InvoiceAttestation::attestedBy,
                        InvoiceAttestationBuilder::attestedBy)
                .optional(
                        "payer",
                        PartyForms.ORGANISATION_NAME,
                        InvoiceAttestation::payer,
                        InvoiceAttestationBuilder::payer)
                .optional(
                        "supplier",
                        PartyForms.ORGANISATION_NAME,
                        InvoiceAttestation::supplier,
                        InvoiceAttestationBuilder::supplier)
                .optional(
                        "payee",
                        Words.of(AssociationRole.values()),
                        InvoiceAttestation::payee,
                        InvoiceAttestationBuilder::payee)
                .many(
                        "concerns",
                        Many.set(Words.of(AssociationRole.values()), Comparator.naturalOrder()),
                        InvoiceAttestation::concerns,
                        InvoiceAttestationBuilder::addAllConcerns)
                .text("subject", InvoiceAttestation::subject, InvoiceAttestationBuilder::subject);
    }
}
