package finsam.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.cost.CostKind;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearQuarter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples that stand in the documentation of this package. */
class ExamplesTest {

    @Test
    void decisionBody() {
        assertThat(DecisionBody.of("styrelsen")).isEqualTo(DecisionBody.BOARD);
        assertThat(DecisionBody.of("eget ord").code()).isEqualTo("eget ord");
    }

    @Test
    void grant() {
        Grant grant = new GrantBuilder()
                .approvedAmount(Sek.of(100000))
                .decidedOn(LocalDate.of(2021, 8, 27))
                .body(DecisionBody.BOARD)
                .fundingConditional(true)
                .build();
        assertThat(grant.fundingConditional()).contains(true);
        assertThat(grant.approvedByYear().asMap()).isEmpty();
    }

    @Test
    void reportingSchedule() {
        ReportingSchedule schedule = new ReportingScheduleBuilder()
                .interval(ReportingInterval.QUARTERLY)
                .build();
        EffortPeriod period = EffortPeriod.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31));
        assertThat(schedule.quartersOf(period)).containsExactly(new YearQuarter(2021, 4), new YearQuarter(2022, 1));
    }

    @Test
    void contract() {
        Contract contract = new ContractBuilder()
                .signedOn(LocalDate.of(2021, 9, 10))
                .addClauses("Insatsen rapporterar varje kvartal.")
                .build();
        assertThat(contract.clauses()).hasSize(1);
    }

    @Test
    void payout() {
        Payout payout = new PayoutBuilder()
                .date(LocalDate.of(2022, 2, 28))
                .amount(Sek.of(96997))
                .period(StatedPeriod.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31)))
                .build();
        assertThat(payout.period().orElseThrow().isComplete()).isTrue();
    }

    @Test
    void actualCost() {
        ActualCost cost = new ActualCostBuilder()
                .date(LocalDate.of(2021, 11, 25))
                .amount(Sek.of(24249))
                .vatBasis(VatBasis.EX_VAT)
                .kind(CostKind.SALARY)
                .ofEffort(true)
                .build();
        assertThat(cost.vatBasis()).contains(VatBasis.EX_VAT);
    }

    @Test
    void effortFunding() {
        EffortFunding funding = new EffortFundingBuilder()
                .grant(new GrantBuilder().approvedAmount(Sek.of(100000)).build())
                .addPayouts(new PayoutBuilder().amount(Sek.of(60000)).build())
                .addPayouts(new PayoutBuilder().amount(Sek.of(36997)).build())
                .build();
        assertThat(funding.paid()).contains(Sek.of(96997));
        assertThat(funding.unpaid()).contains(Sek.of(3003));
    }
}
