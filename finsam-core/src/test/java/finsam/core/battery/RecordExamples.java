package finsam.core.battery;

import static finsam.core.battery.Example.PERSON;

import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostCompilationBuilder;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostLineBuilder;
import finsam.core.cost.CostTable;
import finsam.core.cost.CostTableBuilder;
import finsam.core.cost.FinancierRole;
import finsam.core.cost.SalaryCalculation;
import finsam.core.cost.SalaryCalculationBuilder;
import finsam.core.cost.SalaryLine;
import finsam.core.cost.SalaryLineBuilder;
import finsam.core.effort.EffortOrganisation;
import finsam.core.effort.EffortOrganisationBuilder;
import finsam.core.effort.EvaluationPlan;
import finsam.core.effort.EvaluationPlanBuilder;
import finsam.core.effort.Goal;
import finsam.core.effort.GoalBuilder;
import finsam.core.effort.GoalLevel;
import finsam.core.effort.Individuals;
import finsam.core.effort.Instrument;
import finsam.core.effort.Professionals;
import finsam.core.effort.ProfessionalsBuilder;
import finsam.core.effort.RelatedEffort;
import finsam.core.effort.RelatedEffortBuilder;
import finsam.core.effort.StaffMember;
import finsam.core.effort.StaffMemberBuilder;
import finsam.core.effort.TargetComparator;
import finsam.core.effort.TargetGroups;
import finsam.core.effort.TargetGroupsBuilder;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.money.VatBasis;
import finsam.core.party.EffortOwner;
import finsam.core.party.EffortOwnerBuilder;
import finsam.core.party.EmailAddress;
import finsam.core.party.OfficeUse;
import finsam.core.party.OfficeUseBuilder;
import finsam.core.party.Party;
import finsam.core.party.PartyBuilder;
import finsam.core.party.PartyKind;
import finsam.core.party.PostalCode;
import finsam.core.party.RegistryNumber;
import finsam.core.plan.ActivityPlan;
import finsam.core.plan.ActivityPlanBuilder;
import finsam.core.plan.PlanYear;
import finsam.core.plan.PlanYearBuilder;
import finsam.core.plan.PlannedQuarter;
import finsam.core.plan.PlannedQuarterBuilder;
import finsam.core.time.StatedPeriod;
import finsam.core.time.StatedPeriodBuilder;
import finsam.core.time.YearLabel;
import java.time.LocalDate;
import java.util.List;

/** Examples of the parts that applications and reports are made of; an example's number makes it differ. */
final class RecordExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(StatedPeriod.class, () -> period(1), () -> period(2)),
            new Example<>(EffortOwner.class, () -> owner(1), () -> owner(2)),
            new Example<>(OfficeUse.class, () -> office(1), () -> office(2)),
            new Example<>(Party.class, () -> party(1), () -> party(2)),
            new Example<>(Goal.class, () -> goal(1), () -> goal(2)),
            new Example<>(Individuals.class, () -> individuals(1), () -> individuals(2)),
            new Example<>(Professionals.class, () -> professionals(1), () -> professionals(2)),
            new Example<>(TargetGroups.class, () -> targetGroups(1), () -> targetGroups(2)),
            new Example<>(StaffMember.class, () -> staff(1), () -> staff(2)),
            new Example<>(EffortOrganisation.class, () -> organisation(1), () -> organisation(2)),
            new Example<>(EvaluationPlan.class, () -> evaluation(1), () -> evaluation(2)),
            new Example<>(RelatedEffort.class, () -> related(1), () -> related(2)),
            new Example<>(CostLine.class, () -> costLine(1), () -> costLine(2)),
            new Example<>(CostTable.class, () -> costTable(1), () -> costTable(2)),
            new Example<>(CostCompilation.class, () -> costs(1), () -> costs(2)),
            new Example<>(SalaryLine.class, () -> salaryLine(1), () -> salaryLine(2)),
            new Example<>(SalaryCalculation.class, () -> salaries(1), () -> salaries(2)),
            new Example<>(PlannedQuarter.class, () -> quarter(1), () -> quarter(2)),
            new Example<>(PlanYear.class, () -> planYear(1), () -> planYear(2)),
            new Example<>(ActivityPlan.class, () -> plan(1), () -> plan(2)));

    private RecordExamples() {}

    static <E> E either(int n, E one, E other) {
        return n == 1 ? one : other;
    }

    static StatedPeriod period(int n) {
        return new StatedPeriodBuilder()
                .start(LocalDate.of(2024, 9, n))
                .end(LocalDate.of(2026, 8, n))
                .written("240901–26080" + n)
                .build();
    }

    static EffortOwner owner(int n) {
        return new EffortOwnerBuilder()
                .organisation("Kommun " + n)
                .kind(either(n, PartyKind.MUNICIPALITY, PartyKind.REGION))
                .workplace("Jobbcentrum " + n)
                .contactPerson(PERSON + n)
                .phone(PERSON + n)
                .email(email(n))
                .postalCode(PostalCode.of("8243" + n))
                .town("Ort " + n)
                .address(PERSON + n)
                .build();
    }

    static EmailAddress email(int n) {
        return EmailAddress.of(PERSON + n + "@example.org");
    }

    static OfficeUse office(int n) {
        return new OfficeUseBuilder()
                .registryNumber(RegistryNumber.of("2024/" + n))
                .signature(PERSON + n)
                .arrivalDate(LocalDate.of(2024, 5, n))
                .build();
    }

    static Party party(int n) {
        return new PartyBuilder()
                .name("Region " + n)
                .kind(either(n, PartyKind.REGION, PartyKind.EMPLOYMENT_SERVICE))
                .role("stödjer " + n)
                .build();
    }

    static Goal goal(int n) {
        return new GoalBuilder()
                .text("mål " + n)
                .level(either(n, GoalLevel.INDIVIDUAL, GoalLevel.STRUCTURAL))
                .stepChange(n == 1)
                .target(n)
                .comparator(either(n, TargetComparator.AT_LEAST, TargetComparator.EXACTLY))
                .targetShare(Share.of(n, 3))
                .addInstruments(either(n, Instrument.SUS, Instrument.KASAM))
                .build();
    }

    static Individuals individuals(int n) {
        return EffortExamples.individuals(n);
    }

    static Professionals professionals(int n) {
        return new ProfessionalsBuilder()
                .description("handläggare " + n)
                .addOrganisations("Region " + n)
                .build();
    }

    static TargetGroups targetGroups(int n) {
        return new TargetGroupsBuilder()
                .direct(professionals(n))
                .indirect(individuals(n))
                .genderSplit("jämn " + n)
                .count(n)
                .build();
    }

    static StaffMember staff(int n) {
        return new StaffMemberBuilder()
                .role("coach " + n)
                .name(PERSON + n)
                .organisation("Kommun " + n)
                .extent(Share.of(n, 3))
                .build();
    }

    static EffortOrganisation organisation(int n) {
        return new EffortOrganisationBuilder()
                .description("organisation " + n)
                .leader(staff(n))
                .steeringGroup("chefer " + n)
                .addSteeringMembers(staff(n))
                .addWorkingGroup(staff(n))
                .addReferringParties(party(n))
                .addSupportingParties(party(n))
                .assistsEvaluation(n == 1)
                .build();
    }

    static EvaluationPlan evaluation(int n) {
        return new EvaluationPlanBuilder()
                .during("under " + n)
                .after("efter " + n)
                .addInstruments(either(n, Instrument.EQ5D, Instrument.of("egen")))
                .reporting("kvartalsvis " + n)
                .build();
    }

    static RelatedEffort related(int n) {
        return new RelatedEffortBuilder()
                .name("insats " + n)
                .owner("Kommun " + n)
                .financier("ESF " + n)
                .relation("samma grupp " + n)
                .build();
    }

    static CostLine costLine(int n) {
        return new CostLineBuilder()
                .kind(either(n, CostKind.TRAVEL, CostKind.of("glass")))
                .specification("studiebesök " + n)
                .amounts(ScalarExamples.row(n))
                .total(Sek.of(n))
                .build();
    }

    static CostTable costTable(int n) {
        return new CostTableBuilder()
                .role(either(n, FinancierRole.ASSOCIATION, FinancierRole.CO_FINANCIER))
                .financier("Kommun " + n)
                .addYears(YearLabel.of(2023 + n))
                .addLines(costLine(n))
                .totals(ScalarExamples.row(n))
                .grandTotal(Sek.of(n))
                .build();
    }

    static CostCompilation costs(int n) {
        return new CostCompilationBuilder()
                .addTables(costTable(n))
                .vatBasis(either(n, VatBasis.EX_VAT, VatBasis.INC_VAT))
                .totalCost(Sek.of(n))
                .build();
    }

    static SalaryLine salaryLine(int n) {
        return new SalaryLineBuilder()
                .role("coach " + n)
                .extent(Share.of(n, 3))
                .monthlySalary(Sek.of(n))
                .socialFees(Share.of(n, 3))
                .months(n)
                .year(YearLabel.of(2023 + n))
                .cost(Sek.of(n))
                .build();
    }

    static SalaryCalculation salaries(int n) {
        return new SalaryCalculationBuilder()
                .addLines(salaryLine(n))
                .totals(ScalarExamples.years(2023 + n))
                .build();
    }

    static PlannedQuarter quarter(int n) {
        return new PlannedQuarterBuilder()
                .activities("aktivitet " + n)
                .participantsIn(n)
                .build();
    }

    static PlanYear planYear(int n) {
        return new PlanYearBuilder()
                .year(YearLabel.of(2023 + n))
                .q1(quarter(n))
                .q2(quarter(n))
                .q3(quarter(n))
                .q4(quarter(n))
                .build();
    }

    static ActivityPlan plan(int n) {
        return new ActivityPlanBuilder().addYears(planYear(n)).build();
    }
}
