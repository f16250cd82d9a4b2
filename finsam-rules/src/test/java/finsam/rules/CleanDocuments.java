package finsam.rules;

import finsam.core.application.AgreementClause;
import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.application.AttachmentKind;
import finsam.core.application.SignatureBuilder;
import finsam.core.cost.AmountRow;
import finsam.core.cost.CostCompilationBuilder;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLineBuilder;
import finsam.core.cost.CostTableBuilder;
import finsam.core.cost.FinancierRole;
import finsam.core.cost.SalaryCalculationBuilder;
import finsam.core.cost.SalaryLine;
import finsam.core.cost.SalaryLineBuilder;
import finsam.core.cost.YearAmounts;
import finsam.core.effort.EffortName;
import finsam.core.effort.EffortOrganisationBuilder;
import finsam.core.effort.EvaluationPlanBuilder;
import finsam.core.effort.GoalBuilder;
import finsam.core.effort.GoalLevel;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.Instrument;
import finsam.core.effort.Method;
import finsam.core.effort.StaffMemberBuilder;
import finsam.core.effort.TargetGroupsBuilder;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.money.VatBasis;
import finsam.core.party.EffortOwnerBuilder;
import finsam.core.party.EmailAddress;
import finsam.core.party.PartyBuilder;
import finsam.core.party.PartyKind;
import finsam.core.party.PostalCode;
import finsam.core.party.SubmissionForm;
import finsam.core.plan.ActivityPlanBuilder;
import finsam.core.plan.PlanYearBuilder;
import finsam.core.plan.PlannedQuarter;
import finsam.core.plan.PlannedQuarterBuilder;
import finsam.core.report.FinalReport;
import finsam.core.report.FinalReportBuilder;
import finsam.core.report.GoalOutcomeBuilder;
import finsam.core.report.ImplementationBuilder;
import finsam.core.report.ImplementationStatus;
import finsam.core.report.InformantBuilder;
import finsam.core.report.MethodReviewBuilder;
import finsam.core.report.UseOfFundsBuilder;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import java.time.LocalDate;
import java.util.Map;

/** An application and a report in which every rule is satisfied, or waits for a person. */
public final class CleanDocuments {
    public static final LocalDate DATE = LocalDate.of(2024, 5, 6);

    private CleanDocuments() {}

    public static Application application() {
        return new ApplicationBuilder()
                .addSubmissionForms(SubmissionForm.PAPER, SubmissionForm.WORD)
                .effortName(EffortName.of("Vägen in"))
                .period(StatedPeriod.of(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31)))
                .requestedAmount(Sek.of(900_000))
                .owner(new EffortOwnerBuilder()
                        .organisation("Exempelby kommun")
                        .kind(PartyKind.MUNICIPALITY)
                        .workplace("Arbetsmarknadsenheten")
                        .contactPerson("Kontaktperson Ett")
                        .phone("070-1740605")
                        .email(EmailAddress.of("ett@example.org"))
                        .build())
                .backgroundAndPurpose("Fler ska närma sig arbete.")
                .addGoal(new GoalBuilder()
                        .text("Hälften har tagit ett steg mot arbete.")
                        .level(GoalLevel.INDIVIDUAL)
                        .stepChange(true)
                        .target(10)
                        .addInstruments(Instrument.OWN_FOLLOW_UP)
                        .build())
                .genderDifferences("Inga kända.")
                .targetGroup(new TargetGroupsBuilder()
                        .direct(new IndividualsBuilder()
                                .description("Unga med aktivitetsersättning.")
                                .build())
                        .genderSplit("Jämn.")
                        .count(20)
                        .build())
                .workingMethod("Individuellt stöd.")
                .addMethods(Method.IPS)
                .connections("Ingen.")
                .organisation(new EffortOrganisationBuilder()
                        .leader(new StaffMemberBuilder()
                                .role("insatsledare")
                                .extent(Share.ofPercent(50))
                                .build())
                        .steeringGroup("Chefer från parterna.")
                        .addWorkingGroup(new StaffMemberBuilder()
                                .role("coach")
                                .extent(Share.WHOLE)
                                .build())
                        .addSteeringMember(new StaffMemberBuilder()
                                .role("verksamhetschef")
                                .organisation("Region Exempel")
                                .build())
                        .addSupportingParty(new PartyBuilder()
                                .name("Region Exempel")
                                .kind(PartyKind.REGION)
                                .build())
                        .assistsEvaluation(true)
                        .build())
                .evaluation(new EvaluationPlanBuilder()
                        .during("Varje månad.")
                        .after("Ett halvår efteråt.")
                        .reporting("kvartalsvis")
                        .build())
                .addAttachments(
                        AttachmentKind.SALARY_CALCULATION,
                        AttachmentKind.COST_COMPILATION,
                        AttachmentKind.TIME_AND_ACTIVITY_PLAN)
                .addAcceptedClauses(AgreementClause.values())
                .signature(new SignatureBuilder()
                        .effortName(EffortName.of("Vägen in"))
                        .place("Exempelby")
                        .owner("Exempelby kommun")
                        .email(EmailAddress.of("chef@example.org"))
                        .date(DATE)
                        .signed(true)
                        .nameInPrint("Chef Två")
                        .title("förvaltningschef")
                        .build())
                .costCompilation(new CostCompilationBuilder()
                        .addTable(new CostTableBuilder()
                                .role(FinancierRole.ASSOCIATION)
                                .addYears(YearLabel.of(2024), YearLabel.of(2025))
                                .addLine(new CostLineBuilder()
                                        .kind(CostKind.SALARY)
                                        .specification("Coach")
                                        .amounts(AmountRow.of(Sek.of(300_000), Sek.of(600_000)))
                                        .total(Sek.of(900_000))
                                        .build())
                                .totals(AmountRow.of(Sek.of(300_000), Sek.of(600_000)))
                                .grandTotal(Sek.of(900_000))
                                .build())
                        .addTable(new CostTableBuilder()
                                .role(FinancierRole.CO_FINANCIER)
                                .financier("Exempelby kommun")
                                .addYears(YearLabel.of(2024), YearLabel.of(2025))
                                .addLine(new CostLineBuilder()
                                        .kind(CostKind.PREMISES)
                                        .specification("Samtalsrum")
                                        .amounts(AmountRow.of(Sek.of(50_000), Sek.of(100_000)))
                                        .total(Sek.of(150_000))
                                        .build())
                                .totals(AmountRow.of(Sek.of(50_000), Sek.of(100_000)))
                                .grandTotal(Sek.of(150_000))
                                .build())
                        .vatBasis(VatBasis.EX_VAT)
                        .totalCost(Sek.of(1_050_000))
                        .build())
                .salaryCalculation(new SalaryCalculationBuilder()
                        .addLine(salary(2024, 4, 300_000))
                        .addLine(salary(2025, 8, 600_000))
                        .totals(YearAmounts.of(Map.of(2024, Sek.of(300_000), 2025, Sek.of(600_000))))
                        .build())
                .activityPlan(new ActivityPlanBuilder()
                        .addYear(new PlanYearBuilder()
                                .year(YearLabel.of(2024))
                                .q3(new PlannedQuarterBuilder()
                                        .activities("Start")
                                        .participantsIn(20)
                                        .build())
                                .q4(activities("Kartläggning"))
                                .build())
                        .addYear(new PlanYearBuilder()
                                .year(YearLabel.of(2025))
                                .q1(activities("Individuellt stöd"))
                                .q2(activities("Individuellt stöd"))
                                .q3(activities("Slutredovisning"))
                                .build())
                        .build())
                .build();
    }

    private static SalaryLine salary(int year, int months, long cost) {
        return new SalaryLineBuilder()
                .role("coach och insatsledare")
                .extent(Share.ofPercent(150))
                .months(months)
                .year(YearLabel.of(year))
                .cost(Sek.of(cost))
                .build();
    }

    private static PlannedQuarter activities(String text) {
        return new PlannedQuarterBuilder().activities(text).build();
    }

    /** The report on the effort of the application. */
    public static FinalReport report() {
        return new FinalReportBuilder()
                .addSubmissionForms(SubmissionForm.EMAIL)
                .effortName(EffortName.of("Vägen in"))
                .period(StatedPeriod.of(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31)))
                .approvedAmount(Sek.of(100_000))
                .usedAmount(Sek.of(96_997))
                .owner(new EffortOwnerBuilder()
                        .organisation("Exempelby kommun")
                        .workplace("Arbetsmarknadsenheten")
                        .contactPerson("Kontaktperson Ett")
                        .phone("070-1740605")
                        .email(EmailAddress.of("ett@example.org"))
                        .postalCode(PostalCode.of("82430"))
                        .address("Gatan 1")
                        .build())
                .addCooperatingParty(new PartyBuilder().name("Region Exempel").build())
                .purposeAndBackground("Fler ska närma sig arbete.")
                .targetGroup("Unga.")
                .targetGroupCriteria(new IndividualsBuilder()
                        .description("Unga med aktivitetsersättning.")
                        .build())
                .addGoalOutcome(new GoalOutcomeBuilder()
                        .goal("Personer i insatsen")
                        .target(10)
                        .result(10)
                        .build())
                .participants(10)
                .stepChanges(6)
                .methodReview(new MethodReviewBuilder()
                        .description("Som tänkt.")
                        .asPlanned(true)
                        .build())
                .followUp("Varje månad, med styrgruppen.")
                .lessons("Tid hjälper.")
                .implementation(new ImplementationBuilder()
                        .status(ImplementationStatus.IMPLEMENTED)
                        .description("I ordinarie verksamhet.")
                        .build())
                .userInvolvement("Deltagarna planerade själva.")
                .successFactors("Få ärenden.")
                .systemFailures("Inga.")
                .useOfFunds(new UseOfFundsBuilder()
                        .unusedExplanation("Sjukfrånvaro.")
                        .build())
                .informant(new InformantBuilder()
                        .date(LocalDate.of(2025, 9, 15))
                        .name("Kontaktperson Ett")
                        .build())
                .build();
    }
}
