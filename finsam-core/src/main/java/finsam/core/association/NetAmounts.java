package finsam.core.association;

import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.money.VatRate;
import java.math.BigInteger;
import java.util.Optional;

/** What is left of invoices without VAT. Stated VAT goes before a rate. */
final class NetAmounts {
    private NetAmounts() {}

    static Optional<Sek> of(InvoiceAttestation invoice) {
        Optional<Sek> amount = invoice.amount();
        if (invoice.vatBasis().equals(Optional.of(VatBasis.EX_VAT))) {
            return amount;
        }
        if (!invoice.vatBasis().equals(Optional.of(VatBasis.INC_VAT))) {
            return Optional.empty();
        }
        return invoice.vat().isPresent()
                ? amount.flatMap(gross -> invoice.vat().flatMap(vat -> difference(gross, vat)))
                : amount.flatMap(gross -> invoice.vatRate().flatMap(rate -> rate.toNet(gross)));
    }

    static Optional<Boolean> isAtMost(InvoiceAttestation invoice, Sek limit) {
        Optional<Sek> net = of(invoice);
        if (net.isPresent()) {
            return net.map(amount -> amount.isAtMost(limit));
        }
        boolean byRate = invoice.vatBasis().equals(Optional.of(VatBasis.INC_VAT))
                && invoice.vat().isEmpty();
        Optional<VatRate> rate = byRate ? invoice.vatRate() : Optional.empty();
        return rate.flatMap(of -> invoice.amount().map(gross -> of.compareNet(gross, limit) <= 0));
    }

    private static Optional<Sek> difference(Sek gross, Sek vat) {
        BigInteger ore = BigInteger.valueOf(gross.ore()).subtract(BigInteger.valueOf(vat.ore()));
        return ore.bitLength() < Long.SIZE ? Optional.of(new Sek(ore.longValueExact())) : Optional.empty();
    }
}
