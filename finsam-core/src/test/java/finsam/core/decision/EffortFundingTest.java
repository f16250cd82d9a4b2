package finsam.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Sek;
import finsam.core.time.EffortPeriod;
import finsam.core.time.YearQuarter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffortFundingTest {
    private static final Sek MOST = new Sek(Long.MAX_VALUE);
    private static final Sek LEAST = new Sek(Long.MIN_VALUE);

    @Test
    void nothingPaidIsNothing() {
        EffortFunding none = new EffortFundingBuilder().build();
        assertThat(none.paid()).contains(Sek.ZERO);
        assertThat(none.spent()).contains(Sek.ZERO);
        assertThat(none.unpaid()).isEmpty();
    }

    @Test
    void anAmountThatIsMissingLeavesTheSumOpen() {
        EffortFunding funding = new EffortFundingBuilder()
                .from(paid(Sek.of(1)))
                .addPayouts(new PayoutBuilder().build())
                .addActualCosts(new ActualCostBuilder().build())
                .build();
        assertThat(funding.paid()).isEmpty();
        assertThat(funding.unpaid()).isEmpty();
        assertThat(funding.spent()).isEmpty();
    }

    @Test
    void moreThanApprovedLeavesLessThanNothing() {
        assertThat(paid(Sek.of(30000), Sek.of(30000), Sek.of(30000)).unpaid()).contains(Sek.of(10000));
        assertThat(paid(Sek.of(100000)).unpaid()).contains(Sek.ZERO);
        assertThat(paid(Sek.of(30000), Sek.of(30000), Sek.of(30000), Sek.of(30000))
                        .unpaid())
                .contains(Sek.of(-20000));
    }

    @Test
    void addsUpCostsWithTheirCorrections() {
        EffortFunding funding = new EffortFundingBuilder()
                .addActualCosts(
                        new ActualCostBuilder().amount(Sek.of(500)).build(),
                        new ActualCostBuilder().amount(Sek.of(-20)).build())
                .build();
        assertThat(funding.spent()).contains(Sek.of(480));
    }

    @Test
    void aSumThatIsTooLargeIsNoneAndOnlyTheResultMustFit() {
        assertThat(paid(MOST, new Sek(1)).paid()).isEmpty();
        assertThat(paid(MOST, MOST, new Sek(-Long.MAX_VALUE)).paid()).contains(MOST);
        assertThat(paid(LEAST).paid()).contains(LEAST);
        assertThat(paid(LEAST).unpaid()).isEmpty();
    }

    @Test
    void reportsInTheListedQuartersOrElseInThoseOfThePeriod() {
        EffortPeriod period = EffortPeriod.of(LocalDate.of(2024, 9, 1), LocalDate.of(2026, 8, 30));
        ReportingSchedule quarterly = new ReportingScheduleBuilder()
                .interval(ReportingInterval.QUARTERLY)
                .build();
        assertThat(quarterly.quartersOf(period))
                .hasSize(9)
                .startsWith(new YearQuarter(2024, 3))
                .endsWith(new YearQuarter(2026, 3));
        ReportingSchedule listed = new ReportingScheduleBuilder()
                .from(quarterly)
                .addQuarters(new YearQuarter(2025, 4), new YearQuarter(2024, 4))
                .build();
        assertThat(listed.quartersOf(period)).containsExactly(new YearQuarter(2024, 4), new YearQuarter(2025, 4));
        for (ReportingInterval other : List.of(ReportingInterval.MONTHLY, ReportingInterval.YEARLY)) {
            assertThat(new ReportingScheduleBuilder().interval(other).build().quartersOf(period))
                    .isEmpty();
        }
        assertThat(new ReportingScheduleBuilder().build().quartersOf(period)).isEmpty();
    }

    private static EffortFunding paid(Sek... amounts) {
        return new EffortFundingBuilder()
                .grant(new GrantBuilder().approvedAmount(Sek.of(100000)).build())
                .addAllPayouts(Arrays.stream(amounts)
                        .map(amount -> new PayoutBuilder().amount(amount).build())
                        .toList())
                .build();
    }
}
