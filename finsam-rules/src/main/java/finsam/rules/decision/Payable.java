package finsam.rules.decision;

import finsam.core.decision.ActualCost;
import finsam.core.money.Sek;
import java.util.List;
import java.util.Objects;

/**
 * What can be paid to an effort, and how that came about (<i>utbetalbart belopp</i>).
 *
 * @param grant  the most that is paid, not null
 * @param eligible  the sum of the costs that count, not null
 * @param paidBefore  the sum of what was paid, not null
 * @param payable  what can be paid now: never less than nothing and never more than the grant, not null
 * @param overpaid  what was paid above the lesser of costs and grant; nothing if nothing was, not null
 * @param rejected  the costs that do not count, each with its reason, in the order of the costs, not null
 */
public record Payable(Sek grant, Sek eligible, Sek paidBefore, Sek payable, Sek overpaid, List<RejectedCost> rejected) {

    /**
     * A cost that does not count.
     *
     * @param cost  the cost, not null
     * @param reason  why it does not count, not null
     */
    public record RejectedCost(ActualCost cost, Rejection reason) {

        /** Checks that nothing is null. */
        public RejectedCost {
            Objects.requireNonNull(cost, "cost");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Checks that nothing is null, and makes the list immutable. */
    public Payable {
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(eligible, "eligible");
        Objects.requireNonNull(paidBefore, "paidBefore");
        Objects.requireNonNull(payable, "payable");
        Objects.requireNonNull(overpaid, "overpaid");
        rejected = List.copyOf(rejected);
    }
}
