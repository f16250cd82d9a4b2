package finsam.rules.decision;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.decision.ActualCost;
import finsam.core.decision.Contract;
import finsam.core.decision.EffortFunding;
import finsam.core.decision.Grant;
import finsam.core.decision.Payout;
import finsam.core.effortcase.EffortCase;
import finsam.core.money.Sek;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.rules.rule.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a case tells about the funds of its effort. */
final class CaseFunds {
    /** What was applied for. */
    static final Input<EffortCase, Sek> REQUESTED = Input.answer(
            "/application/requestedAmount", one -> one.application().flatMap(Application::requestedAmount));

    /** The most that is paid. */
    static final Input<EffortCase, Sek> APPROVED = grant("approvedAmount", Grant::approvedAmount);

    /** The day of the decision. */
    static final Input<EffortCase, LocalDate> DECIDED_ON = grant("decidedOn", Grant::decidedOn);

    /** The day on which the contract was signed. */
    static final Input<EffortCase, LocalDate> CONTRACT_SIGNED = Input.answer(
            "/funding/contract/signedOn",
            one -> one.funding().flatMap(EffortFunding::contract).flatMap(Contract::signedOn));

    /** The payouts; known as soon as there is anything about the funds. */
    static final Input<EffortCase, List<Payout>> PAYOUTS = Input.<EffortCase, List<Payout>>answer(
                    "/funding/payouts", one -> one.funding().map(EffortFunding::payouts))
            .hidden();

    /** The sum of what was paid. */
    static final Input<EffortCase, Sek> PAID = Input.<EffortCase, Sek>answer(
                    "/funding/payouts", one -> one.funding().flatMap(EffortFunding::paid))
            .named("paid");

    /** The period that was agreed: in the decision, or else in the contract; never that of the application. */
    static final Input<EffortCase, EffortPeriod> PERIOD =
            Input.answer("/funding/grant/period", one -> one.funding().flatMap(CaseFunds::period));

    private CaseFunds() {}

    /** Returns the citation of a clause of the agreement. */
    static FormRef agreement(String clause) {
        return new FormRef("Ansökan om samverkansmedel, Samordningsförbund Gävleborg", "Överenskommelse, " + clause);
    }

    static Optional<EffortPeriod> period(EffortFunding funding) {
        return funding.grant()
                .flatMap(Grant::period)
                .or(() -> funding.contract().flatMap(Contract::period))
                .flatMap(StatedPeriod::toEffortPeriod);
    }

    static <V> Input<EffortCase, V> grant(String property, Function<Grant, Optional<V>> answer) {
        return Input.answer(
                "/funding/grant/" + property,
                one -> one.funding().flatMap(EffortFunding::grant).flatMap(answer));
    }

    /** A cost, with the period that was agreed. */
    record Cost(ActualCost cost, Optional<EffortPeriod> period) {}
}
