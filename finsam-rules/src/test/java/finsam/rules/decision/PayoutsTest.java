package finsam.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.cost.FinancierRole;
import finsam.core.decision.ActualCost;
import finsam.core.decision.ActualCostBuilder;
import finsam.core.decision.Grant;
import finsam.core.decision.GrantBuilder;
import finsam.core.decision.Payout;
import finsam.core.decision.PayoutBuilder;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PayoutsTest {
    private static final EffortPeriod PERIOD = EffortPeriod.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31));
    private static final LocalDate DAY = LocalDate.of(2021, 11, 25);

    private static Grant grant(Sek amount) {
        return new GrantBuilder().approvedAmount(amount).build();
    }

    private static ActualCostBuilder cost(Sek amount) {
        return new ActualCostBuilder().date(DAY).amount(amount).vatBasis(VatBasis.EX_VAT);
    }

    private static Payout payout(Sek amount) {
        return new PayoutBuilder().amount(amount).build();
    }

    private static Payable payable(long grant, List<Payout> before, List<ActualCost> costs) {
        return Payouts.payable(grant(Sek.of(grant)), before, costs, PERIOD).orElseThrow();
    }

    @Example
    void anActualCostBelowTheGrantIsPaid() {
        assertThat(payable(100_000, List.of(), List.of(cost(Sek.of(96_997)).build())))
                .isEqualTo(new Payable(Sek.of(100_000), Sek.of(96_997), Sek.ZERO, Sek.of(96_997), Sek.ZERO, List.of()));
    }

    @Example
    void notMoreThanTheGrantIsPaid() {
        assertThat(payable(100_000, List.of(), List.of(cost(Sek.of(120_000)).build()))
                        .payable())
                .isEqualTo(Sek.of(100_000));
    }

    @Example
    void whatWasPaidIsNotPaidAgain() {
        Payable now = payable(
                100_000,
                List.of(payout(Sek.of(30_000)), payout(Sek.of(30_000))),
                List.of(cost(Sek.of(90_000)).build()));

        assertThat(now.payable()).isEqualTo(Sek.of(30_000));
        assertThat(now.paidBefore()).isEqualTo(Sek.of(60_000));
    }

    @Example
    void whatWasPaidTooMuchIsTold() {
        Payable now = payable(
                100_000,
                List.of(payout(Sek.of(100_000))),
                List.of(cost(Sek.of(96_997)).build()));

        assertThat(now.payable()).isEqualTo(Sek.ZERO);
        assertThat(now.overpaid()).isEqualTo(Sek.of(3_003));
    }

    @Example
    void aCostThatDoesNotCountHasItsReason() {
        Sek krona = Sek.of(1);
        List<ActualCost> costs = List.of(
                new ActualCostBuilder().date(DAY).vatBasis(VatBasis.EX_VAT).build(),
                new ActualCostBuilder().amount(krona).vatBasis(VatBasis.EX_VAT).build(),
                cost(krona).date(LocalDate.of(2021, 9, 30)).build(),
                cost(krona).date(LocalDate.of(2022, 2, 1)).build(),
                cost(krona)
                        .period(StatedPeriod.of(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 10, 1)))
                        .build(),
                cost(krona).ofEffort(false).build(),
                cost(krona).role(FinancierRole.CO_FINANCIER).build(),
                cost(krona).vatBasis(VatBasis.INC_VAT).build(),
                cost(krona).vatBasis(VatBasis.UNKNOWN).build(),
                new ActualCostBuilder().date(DAY).amount(krona).build(),
                cost(krona).date(LocalDate.of(2021, 10, 1)).build(),
                cost(krona).date(LocalDate.of(2022, 1, 31)).build());
        Payable now = payable(100, List.of(), costs);

        assertThat(now.rejected())
                .extracting(Payable.RejectedCost::reason)
                .containsExactly(
                        Rejection.NO_AMOUNT,
                        Rejection.NO_DATE,
                        Rejection.OUTSIDE_PERIOD,
                        Rejection.OUTSIDE_PERIOD,
                        Rejection.OUTSIDE_PERIOD,
                        Rejection.NOT_OF_EFFORT,
                        Rejection.CO_FINANCED,
                        Rejection.WITH_VAT,
                        Rejection.VAT_UNKNOWN,
                        Rejection.VAT_UNKNOWN);
        assertThat(now.rejected())
                .extracting(Payable.RejectedCost::cost)
                .containsExactlyElementsOf(costs.subList(0, 10));
        assertThat(now.eligible()).isEqualTo(Sek.of(2));
    }

    @Example
    void withoutAnAmountItCannotBeTold() {
        Sek largest = new Sek(Long.MAX_VALUE);

        assertThat(Payouts.payable(new GrantBuilder().build(), List.of(), List.of(), PERIOD))
                .isEmpty();
        assertThat(Payouts.payable(grant(Sek.of(1)), List.of(new PayoutBuilder().build()), List.of(), PERIOD))
                .isEmpty();
        assertThat(Payouts.payable(
                        grant(largest),
                        List.of(),
                        List.of(cost(largest).build(), cost(largest).build()),
                        PERIOD))
                .isEmpty();
    }

    @Property(tries = 300)
    void neverLessThanNothingAndNeverAboveTheGrant(
            @ForAll("anyAmounts") List<Long> costs, @ForAll("anyAmounts") List<Long> paid, @ForAll long grant) {
        Payouts.payable(grant(new Sek(grant)), payouts(paid), costs(costs), PERIOD)
                .ifPresent(now -> {
                    assertThat(now.payable().ore()).isNotNegative().isLessThanOrEqualTo(Math.max(0, grant));
                    assertThat(now.overpaid().ore()).isNotNegative();
                    assertThat(now.payable().isZero() || now.overpaid().isZero())
                            .isTrue();
                });
    }

    @Property(tries = 300)
    void oneMoreCostNeverMakesItLess(
            @ForAll("amounts") List<Long> costs,
            @ForAll("amounts") List<Long> paid,
            @ForAll("amount") long more,
            @ForAll("amount") long grant) {
        List<Long> added = new ArrayList<>(costs);
        added.add(more);

        assertThat(now(grant, paid, added).payable())
                .isGreaterThanOrEqualTo(now(grant, paid, costs).payable());
    }

    @Property(tries = 300)
    void theOrderOfCostsAndPayoutsMakesNoDifference(
            @ForAll("anyAmounts") List<Long> costs, @ForAll("amounts") List<Long> paid, @ForAll long seed) {
        List<Long> shuffled = new ArrayList<>(costs);
        Collections.shuffle(shuffled, new Random(seed));
        List<Long> reversed = new ArrayList<>(paid);
        Collections.reverse(reversed);

        assertThat(Payouts.payable(grant(Sek.of(500)), payouts(reversed), costs(shuffled), PERIOD))
                .isEqualTo(Payouts.payable(grant(Sek.of(500)), payouts(paid), costs(costs), PERIOD));
    }

    @Property(tries = 300)
    void whatIsPaidLeavesNothingToPay(
            @ForAll("amounts") List<Long> costs, @ForAll("amounts") List<Long> paid, @ForAll("amount") long grant) {
        List<Long> more = new ArrayList<>(paid);
        more.add(now(grant, paid, costs).payable().ore());
        Payable then = now(grant, more, costs);

        assertThat(then.payable()).isEqualTo(Sek.ZERO);
        assertThat(then.overpaid()).isEqualTo(now(grant, paid, costs).overpaid());
    }

    private static Payable now(long grant, List<Long> paid, List<Long> costs) {
        return Payouts.payable(grant(new Sek(grant)), payouts(paid), costs(costs), PERIOD)
                .orElseThrow();
    }

    private static List<ActualCost> costs(List<Long> ore) {
        return ore.stream().map(one -> cost(new Sek(one)).build()).toList();
    }

    private static List<Payout> payouts(List<Long> ore) {
        return ore.stream().map(one -> payout(new Sek(one))).toList();
    }

    @Provide
    Arbitrary<Long> amount() {
        return Arbitraries.longs().between(0, 100_000);
    }

    @Provide
    Arbitrary<List<Long>> amounts() {
        return amount().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Long>> anyAmounts() {
        return Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-1000, 100_000))
                .list()
                .ofMaxSize(6);
    }
}
