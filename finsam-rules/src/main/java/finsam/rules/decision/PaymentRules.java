package finsam.rules.decision;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.decision.CaseFunds.APPROVED;
import static finsam.rules.decision.CaseFunds.CONTRACT_SIGNED;
import static finsam.rules.decision.CaseFunds.PAID;
import static finsam.rules.decision.CaseFunds.PAYOUTS;
import static finsam.rules.decision.CaseFunds.agreement;

import finsam.core.citation.FormRef;
import finsam.core.decision.ActualCost;
import finsam.core.decision.Contract;
import finsam.core.decision.EffortFunding;
import finsam.core.effortcase.EffortCase;
import finsam.core.money.Sek;
import finsam.core.time.EffortPeriod;
import finsam.rules.decision.CaseFunds.Cost;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an effort has cost and what it was paid, against decision and contract. */
public final class PaymentRules {
    private static final FormRef COSTS = agreement("Kostnader");

    /** A payout, with the day on which the contract was signed. */
    private record Paid(Optional<LocalDate> date, Optional<LocalDate> contract) {}

    private static final Rows<EffortCase, Paid> EACH_PAYOUT = Rows.computed(
            "/funding/payouts",
            one -> one.funding()
                    .map(funding -> funding.payouts().stream()
                            .map(payout ->
                                    new Paid(payout.date(), funding.contract().flatMap(Contract::signedOn)))
                            .toList()));
    private static final Input<Paid, LocalDate> PAYOUT_DATE = Input.answer("/date", Paid::date);
    private static final Input<Paid, LocalDate> PAYOUT_CONTRACT = Input.<Paid, LocalDate>answer(
                    "/funding/contract/signedOn", Paid::contract)
            .ofDocument();

    private static final Rows<EffortCase, Cost> EACH_COST = Rows.computed(
            "/funding/actualCosts",
            one -> one.funding()
                    .map(funding -> funding.actualCosts().stream()
                            .map(cost -> new Cost(cost, CaseFunds.period(funding)))
                            .toList()));
    private static final Input<Cost, ActualCost> COST = Input.<Cost, ActualCost>answer(
                    "/date", row -> Optional.of(row.cost()))
            .hidden();
    private static final Input<Cost, LocalDate> COST_DATE =
            Input.answer("/date", row -> row.cost().date());
    private static final Input<Cost, EffortPeriod> AGREED = Input.<Cost, EffortPeriod>answer(
                    "/funding/grant/period", Cost::period)
            .ofDocument();
    private static final Input<Cost, Boolean> WITHIN = Input.computed("within", COST, AGREED, Payouts::isWithin);

    private static final Input<EffortCase, Sek> ELIGIBLE = Input.<EffortCase, Sek>answer(
                    "/funding/actualCosts", one -> one.funding().flatMap(PaymentRules::eligible))
            .named("eligible");

    /** Before anything is paid, there is a contract. */
    public static final Rule<EffortCase> CONTRACT_BEFORE_PAYOUTS = Rule.<EffortCase>rule(
                    "contract-exists-for-approved-effort", ERROR)
            .from("H05")
            .cites(agreement("Avtal"))
            .onlyIf(PAYOUTS, payouts -> !payouts.isEmpty())
            .requires(CONTRACT_SIGNED);

    /** Nothing is paid before the day on which the contract was signed. */
    public static final Rule<EffortCase> PAYOUT_AFTER_CONTRACT = Rule.<EffortCase>rule(
                    "payout-not-before-contract", ERROR)
            .from("H05")
            .cites(agreement("Avtal"))
            .forEach(EACH_PAYOUT)
            .reads(PAYOUT_DATE, PAYOUT_CONTRACT)
            .holdsWhen((paid, signed) -> !paid.isBefore(signed));

    /** All payouts together are at most what was approved. */
    public static final Rule<EffortCase> PAID_WITHIN_APPROVED = Rule.<EffortCase>rule(
                    "cumulative-payouts-within-approved", ERROR)
            .from("H01")
            .cites(COSTS)
            .reads(PAID, APPROVED)
            .holdsWhen(Sek::isAtMost);

    /** All payouts together are at most the costs that count. */
    public static final Rule<EffortCase> PAID_ON_ACTUAL_COST = Rule.<EffortCase>rule("payment-on-actual-cost", ERROR)
            .from("H02")
            .cites(COSTS)
            .reads(PAID, ELIGIBLE)
            .holdsWhen(Sek::isAtMost);

    /** A cost is for the period that was agreed. */
    public static final Rule<EffortCase> COST_WITHIN_PERIOD = Rule.<EffortCase>rule(
                    "costs-outside-period-not-eligible", ERROR)
            .from("H08")
            .cites(COSTS)
            .forEach(EACH_COST)
            .shows(COST_DATE)
            .shows(AGREED)
            .reads(WITHIN)
            .holdsWhen(Boolean::booleanValue);

    /** The rules, in the order in which things happen. */
    public static final List<Rule<EffortCase>> ALL = List.of(
            CONTRACT_BEFORE_PAYOUTS,
            PAYOUT_AFTER_CONTRACT,
            PAID_WITHIN_APPROVED,
            PAID_ON_ACTUAL_COST,
            COST_WITHIN_PERIOD);

    private PaymentRules() {}

    /** Returns the sum of the costs that count; empty without an agreed period, or if it is not known of each cost. */
    private static Optional<Sek> eligible(EffortFunding funding) {
        return CaseFunds.period(funding)
                .flatMap(period -> funding.grant()
                        .flatMap(grant -> Payouts.payable(grant, List.of(), funding.actualCosts(), period)))
                .filter(payable -> payable.rejected().stream()
                        .map(Payable.RejectedCost::reason)
                        .noneMatch(PaymentRules::isUnknown))
                .map(Payable::eligible);
    }

    private static boolean isUnknown(Rejection reason) {
        return switch (reason) {
            case NO_AMOUNT, NO_DATE, VAT_UNKNOWN -> true;
            case OUTSIDE_PERIOD, NOT_OF_EFFORT, CO_FINANCED, WITH_VAT -> false;
        };
    }
}
