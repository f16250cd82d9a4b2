package finsam.rules.decision;

import finsam.core.cost.FinancierRole;
import finsam.core.decision.ActualCost;
import finsam.core.decision.Grant;
import finsam.core.decision.Payout;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of an effort's costs an association pays (<i>utbetalning</i>): actual costs, up to the grant.
 *
 * <pre>{@code
 * Payable now = Payouts.payable(grant, earlierPayouts, costs, period).orElseThrow();
 * now.payable();  // what to pay
 * now.rejected(); // what not, and why
 * }</pre>
 */
public final class Payouts {
    private Payouts() {}

    /**
     * Returns what can be paid: the lesser of eligible costs and grant, without what was paid before, and never less than
     * nothing. The order of costs and payouts makes no difference.
     *
     * <p>A cost is eligible if it has an amount without VAT, belongs to the effort, is for the period, and nobody else bears
     * it. Where it is not told whose cost it is, it is taken for the effort's.
     *
     * @param grant  the decision, not null
     * @param earlierPayouts  what was paid before, not null
     * @param costs  all costs of the effort up to now, also those that were paid for, not null
     * @param period  the period that was agreed, not null
     * @return what can be paid; empty if the grant or an earlier payout has no amount, or a sum is too large
     */
    public static Optional<Payable> payable(
            Grant grant, List<Payout> earlierPayouts, List<ActualCost> costs, EffortPeriod period) {
        List<Payable.RejectedCost> rejected = new ArrayList<>();
        BigInteger eligible = BigInteger.ZERO;
        for (ActualCost cost : costs) {
            Optional<Rejection> reason = rejection(cost, period);
            reason.ifPresent(why -> rejected.add(new Payable.RejectedCost(cost, why)));
            eligible = reason.isPresent() ? eligible : eligible.add(ore(cost.amount()));
        }
        if (grant.approvedAmount().isEmpty()
                || earlierPayouts.stream().anyMatch(payout -> payout.amount().isEmpty())) {
            return Optional.empty();
        }
        BigInteger paid =
                earlierPayouts.stream().map(payout -> ore(payout.amount())).reduce(BigInteger.ZERO, BigInteger::add);
        return result(grant.approvedAmount().get(), eligible, paid, rejected);
    }

    private static Optional<Payable> result(
            Sek grant, BigInteger eligible, BigInteger paid, List<Payable.RejectedCost> rejected) {
        BigInteger due = eligible.min(BigInteger.valueOf(grant.ore()));
        BigInteger payable = due.subtract(paid).max(BigInteger.ZERO).min(BigInteger.valueOf(Math.max(0, grant.ore())));
        BigInteger overpaid = paid.subtract(due.max(BigInteger.ZERO)).max(BigInteger.ZERO);
        return sek(eligible)
                .flatMap(costs -> sek(paid)
                        .flatMap(before -> sek(payable)
                                .flatMap(now -> sek(overpaid)
                                        .map(over -> new Payable(grant, costs, before, now, over, rejected)))));
    }

    /** Returns why a cost does not count; empty if it does. */
    static Optional<Rejection> rejection(ActualCost cost, EffortPeriod period) {
        if (cost.amount().isEmpty()) {
            return Optional.of(Rejection.NO_AMOUNT);
        }
        if (cost.ofEffort().filter(ofEffort -> !ofEffort).isPresent()) {
            return Optional.of(Rejection.NOT_OF_EFFORT);
        }
        if (cost.role().filter(FinancierRole.CO_FINANCIER::equals).isPresent()) {
            return Optional.of(Rejection.CO_FINANCED);
        }
        VatBasis vat = cost.vatBasis().orElse(VatBasis.UNKNOWN);
        if (vat != VatBasis.EX_VAT) {
            return Optional.of(vat == VatBasis.INC_VAT ? Rejection.WITH_VAT : Rejection.VAT_UNKNOWN);
        }
        return isWithin(cost, period)
                .map(within -> within ? Optional.<Rejection>empty() : Optional.of(Rejection.OUTSIDE_PERIOD))
                .orElse(Optional.of(Rejection.NO_DATE));
    }

    /** Tells whether a cost is for a period: by the time that it is for, or else by its day; empty if it has neither. */
    static Optional<Boolean> isWithin(ActualCost cost, EffortPeriod period) {
        Optional<StatedPeriod> time = cost.period().filter(StatedPeriod::isComplete);
        return time.isPresent()
                ? time.map(one -> one.start().filter(period::contains).isPresent()
                        && one.end().filter(period::contains).isPresent())
                : cost.date().map(period::contains);
    }

    private static BigInteger ore(Optional<Sek> amount) {
        return amount.map(one -> BigInteger.valueOf(one.ore())).orElse(BigInteger.ZERO);
    }

    private static Optional<Sek> sek(BigInteger ore) {
        return ore.bitLength() < Long.SIZE ? Optional.of(new Sek(ore.longValueExact())) : Optional.empty();
    }
}
