package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.association.AssociationInputs.plan;

import finsam.core.association.AssociationRole;
import finsam.core.association.InvoiceAttestation;
import finsam.core.money.Sek;
import finsam.rules.law.BaseAmountKind;
import finsam.rules.law.PriceBaseAmount;
import finsam.rules.law.Timeline;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.profile.AttestationUnit;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Who attests an invoice of an association: the manager up to a limit, the chair above it, nobody for themselves. */
public final class AttestationRules {
    private static final Input<InvoiceAttestation, InvoiceAttestation> INVOICE =
            Input.<InvoiceAttestation, InvoiceAttestation>answer(
                            "/amount",
                            invoice -> Optional.of(invoice)
                                    .filter(one -> one.amount().isPresent()))
                    .named("invoice")
                    .hidden();
    private static final Input<InvoiceAttestation, Sek> AMOUNT = Input.answer("/amount", InvoiceAttestation::amount);
    private static final Input<InvoiceAttestation, LocalDate> INVOICE_DATE =
            Input.answer("/invoiceDate", InvoiceAttestation::invoiceDate);
    private static final Input<InvoiceAttestation, AssociationRole> ATTESTED_BY =
            Input.answer("/attestedBy", InvoiceAttestation::attestedBy);
    private static final Input<InvoiceAttestation, AssociationRole> PAYEE =
            Input.answer("/payee", InvoiceAttestation::payee);
    private static final Input<InvoiceAttestation, Boolean> FOR_MANAGER = Input.<InvoiceAttestation, Boolean>answer(
                    "/concerns",
                    invoice -> Optional.of(invoice.concerns().contains(AssociationRole.MANAGER)
                            || invoice.payee().equals(Optional.of(AssociationRole.MANAGER))))
            .named("concernsManager");
    private static final Input<Object, Set<AssociationRole>> CHAIRS =
            Input.parameter(AssociationParameters.ATTESTERS_ABOVE_LIMIT);

    /** The manager attests up to the limit; what is exactly the limit is within it. */
    public final Rule<InvoiceAttestation> limitOfManager;

    /** What is above the manager's limit is attested by the chair, or by the vice chair instead. */
    public final Rule<InvoiceAttestation> aboveLimitByChair;

    /** What concerns the manager is attested by the chair or the vice chair, however little it is. */
    public static final Rule<InvoiceAttestation> FOR_MANAGER_BY_CHAIR = Rule.<InvoiceAttestation>rule(
                    "attestation-of-manager-related-payment", ERROR)
            .from("A19")
            .cites(plan("Bilaga 2"))
            .onlyIf(FOR_MANAGER, concerns -> concerns)
            .shows(AMOUNT)
            .reads(ATTESTED_BY, CHAIRS)
            .holdsWhen((by, chairs) -> chairs.contains(by));

    /** Nobody attests a payment to themselves. */
    public static final Rule<InvoiceAttestation> NOT_TO_ONESELF = Rule.<InvoiceAttestation>rule(
                    "attester-is-not-payee", ERROR)
            .from("A20")
            .cites(plan("Bilaga 2"))
            .onlyIfAnswered(PAYEE)
            .reads(ATTESTED_BY, PAYEE)
            .holdsWhen((by, payee) -> by != payee);

    /**
     * Makes the rules with base amounts, for whom those of the library end too early.
     *
     * @param baseAmounts  the base amounts by kind, such as {@link PriceBaseAmount#BY_KIND}, not null
     */
    public AttestationRules(SortedMap<BaseAmountKind, Timeline<Sek>> baseAmounts) {
        Input<InvoiceAttestation, Sek> base = Input.statutory(
                "baseAmount",
                INVOICE_DATE,
                Input.parameter(AssociationParameters.ATTESTATION_BASE_AMOUNT),
                baseAmounts);
        Input<InvoiceAttestation, Sek> limit = Input.computed(
                "limit", base, Input.parameter(AssociationParameters.ATTESTATION_LIMIT), AttestationRules::times);
        Input<InvoiceAttestation, Boolean> isWithin =
                Input.computed("isWithinLimit", INVOICE, limit, InvoiceAttestation::isNetAtMost);
        Input<InvoiceAttestation, Boolean> within = Input.computed(
                "withinLimit",
                isWithin,
                Input.parameter(AssociationParameters.ATTESTATION_UNIT),
                (is, unit) -> is && unit == AttestationUnit.PURCHASE ? Optional.empty() : Optional.of(is));
        limitOfManager = Rule.<InvoiceAttestation>rule("attestation-limit-manager", ERROR)
                .from("A17")
                .cites(plan("Bilaga 2"))
                .onlyIf(ATTESTED_BY, by -> by == AssociationRole.MANAGER)
                .shows(AMOUNT)
                .shows(limit)
                .shows(base)
                .reads(within)
                .holdsWhen(Boolean::booleanValue);
        aboveLimitByChair = Rule.<InvoiceAttestation>rule("attestation-above-limit-by-chair", ERROR)
                .from("A18")
                .cites(plan("Bilaga 2"))
                .onlyIf(ATTESTED_BY, by -> by != AssociationRole.MANAGER)
                .onlyIf(within, is -> !is)
                .shows(AMOUNT)
                .shows(limit)
                .reads(ATTESTED_BY, CHAIRS)
                .holdsWhen((by, chairs) -> chairs.contains(by));
    }

    /** Returns the rules, in the order of the text. */
    public List<Rule<InvoiceAttestation>> all() {
        return List.of(limitOfManager, aboveLimitByChair, FOR_MANAGER_BY_CHAIR, NOT_TO_ONESELF);
    }

    private static Optional<Sek> times(Sek base, int number) {
        return Sek.ifInRange(() -> new Sek(Math.multiplyExact(base.ore(), number)));
    }
}
