package finsam.core.battery;

import static finsam.core.battery.RecordExamples.either;

import finsam.core.association.AssociationRole;
import finsam.core.cost.CostKind;
import finsam.core.cost.FinancierRole;
import finsam.core.decision.ActualCost;
import finsam.core.decision.ActualCostBuilder;
import finsam.core.decision.Contract;
import finsam.core.decision.ContractBuilder;
import finsam.core.decision.DecisionBody;
import finsam.core.decision.EffortFunding;
import finsam.core.decision.EffortFundingBuilder;
import finsam.core.decision.Grant;
import finsam.core.decision.GrantBuilder;
import finsam.core.decision.Payout;
import finsam.core.decision.PayoutBuilder;
import finsam.core.decision.ReportingInterval;
import finsam.core.decision.ReportingSchedule;
import finsam.core.decision.ReportingScheduleBuilder;
import finsam.core.effort.EffortName;
import finsam.core.finding.JsonPointer;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.party.RegistryNumber;
import finsam.core.time.YearQuarter;
import java.time.LocalDate;
import java.util.List;

/** Examples of decisions, contracts, costs and payouts. */
final class DecisionExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(DecisionBody.class, () -> DecisionBody.of("styrelsen"), () -> DecisionBody.of("egen")),
            new Example<>(ReportingSchedule.class, () -> reporting(1), () -> reporting(2)),
            new Example<>(Grant.class, () -> grant(1), () -> grant(2)),
            new Example<>(Contract.class, () -> contract(1), () -> contract(2)),
            new Example<>(Payout.class, () -> payout(1), () -> payout(2)),
            new Example<>(ActualCost.class, () -> cost(1), () -> cost(2)),
            new Example<>(EffortFunding.class, () -> funding(1), () -> funding(2)));

    private DecisionExamples() {}

    static ReportingSchedule reporting(int n) {
        return new ReportingScheduleBuilder()
                .interval(either(n, ReportingInterval.QUARTERLY, ReportingInterval.YEARLY))
                .addQuarters(new YearQuarter(2024, n))
                .finalReportDue(LocalDate.of(2026, 10, n))
                .build();
    }

    static Grant grant(int n) {
        return new GrantBuilder()
                .effortName(EffortName.of("Insats " + n))
                .registryNumber(RegistryNumber.of("2024/" + n))
                .approvedAmount(Sek.of(n))
                .approvedByYear(ScalarExamples.years(2023 + n))
                .decidedOn(LocalDate.of(2024, 6, n))
                .body(either(n, DecisionBody.BOARD, DecisionBody.MANAGER))
                .addConditions("villkor " + n)
                .fundingConditional(n == 1)
                .period(RecordExamples.period(n))
                .reporting(reporting(n))
                .addGoals(RecordExamples.goal(n))
                .build();
    }

    static Contract contract(int n) {
        return new ContractBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .addAssociationSigners(either(n, AssociationRole.CHAIR, AssociationRole.MANAGER))
                .effortName(EffortName.of("Insats " + n))
                .addParties(RecordExamples.party(n))
                .signedOn(LocalDate.of(2024, 6, n))
                .period(RecordExamples.period(n))
                .addClauses("punkt " + n)
                .build();
    }

    static Payout payout(int n) {
        return new PayoutBuilder()
                .date(LocalDate.of(2024, 12, n))
                .amount(Sek.of(n))
                .period(RecordExamples.period(n))
                .build();
    }

    static ActualCost cost(int n) {
        return new ActualCostBuilder()
                .date(LocalDate.of(2024, 11, n))
                .period(RecordExamples.period(n))
                .amount(Sek.of(n))
                .vatBasis(either(n, VatBasis.EX_VAT, VatBasis.UNKNOWN))
                .kind(either(n, CostKind.SALARY, CostKind.TRAVEL))
                .description("lön " + n)
                .year(2023 + n)
                .ofEffort(n == 1)
                .role(either(n, FinancierRole.ASSOCIATION, FinancierRole.CO_FINANCIER))
                .financier("Kommun " + n)
                .build();
    }

    static EffortFunding funding(int n) {
        return new EffortFundingBuilder()
                .grant(grant(n))
                .contract(contract(n))
                .addActualCosts(cost(n))
                .addPayouts(payout(n))
                .build();
    }
}
