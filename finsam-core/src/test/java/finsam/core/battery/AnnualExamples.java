package finsam.core.battery;

import static finsam.core.battery.RecordExamples.either;

import finsam.core.annual.AnnualDocument;
import finsam.core.annual.AnnualPlan;
import finsam.core.annual.AnnualPlanBuilder;
import finsam.core.annual.Budget;
import finsam.core.annual.BudgetBuilder;
import finsam.core.annual.BudgetColumn;
import finsam.core.annual.BudgetColumnBuilder;
import finsam.core.annual.BudgetGroup;
import finsam.core.annual.BudgetItem;
import finsam.core.annual.BudgetLine;
import finsam.core.annual.BudgetLineBuilder;
import finsam.core.annual.BudgetScenario;
import finsam.core.annual.BudgetSection;
import finsam.core.annual.BudgetSectionBuilder;
import finsam.core.annual.BudgetSubLine;
import finsam.core.annual.BudgetSubLineBuilder;
import finsam.core.annual.BudgetTotal;
import finsam.core.annual.DecidedActivity;
import finsam.core.annual.DecidedActivityBuilder;
import finsam.core.annual.FinancialYear;
import finsam.core.annual.FinancialYearBuilder;
import finsam.core.annual.PriorityArea;
import finsam.core.annual.PriorityAreaBuilder;
import finsam.core.annual.PriorityGroup;
import finsam.core.annual.PriorityGroupBuilder;
import finsam.core.annual.PriorityTopic;
import finsam.core.annual.TargetSize;
import finsam.core.annual.TargetSizeBuilder;
import finsam.core.annual.TotalComparison;
import finsam.core.finding.JsonPointer;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.party.OrganisationName;
import finsam.core.person.AgeRange;
import finsam.core.time.YearLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Examples of an association's plan and budget. */
final class AnnualExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(BudgetItem.class, () -> BudgetItem.of("revision"), () -> BudgetItem.of("egen")),
            new Example<>(PriorityTopic.class, () -> PriorityTopic.of("mötesplatser"), () -> PriorityTopic.of("egen")),
            new Example<>(TotalComparison.class, () -> comparison(1), () -> comparison(2)),
            new Example<>(BudgetColumn.class, () -> column(1), () -> column(2)),
            new Example<>(BudgetSubLine.class, () -> subLine(1), () -> subLine(2)),
            new Example<>(BudgetLine.class, () -> line(1), () -> line(2)),
            new Example<>(BudgetSection.class, () -> section(1), () -> section(2)),
            new Example<>(Budget.class, () -> budget(1), () -> budget(2)),
            new Example<>(DecidedActivity.class, () -> activity(1), () -> activity(2)),
            new Example<>(PriorityGroup.class, () -> group(1), () -> group(2)),
            new Example<>(PriorityArea.class, () -> area(1), () -> area(2)),
            new Example<>(TargetSize.class, () -> size(1), () -> size(2)),
            new Example<>(FinancialYear.class, () -> financialYear(1), () -> financialYear(2)),
            new Example<>(AnnualPlan.class, () -> plan(1), () -> plan(2)));

    private AnnualExamples() {}

    static FinancialYear financialYear(int n) {
        return new FinancialYearBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .year(2020 + n)
                .lastDay(LocalDate.of(2020 + n, 12, 31))
                .addDocuments(either(n, AnnualDocument.BUDGET, AnnualDocument.ANNUAL_REPORT))
                .annualReportOn(LocalDate.of(2021 + n, 3, 15))
                .addDischargeDecidedBy(OrganisationName.of("Medlem " + n))
                .build();
    }

    static TotalComparison comparison(int n) {
        return new TotalComparison(
                either(n, BudgetTotal.ACTIVITY, BudgetTotal.COSTS),
                n,
                Optional.of(Sek.of(n)),
                Optional.of(Sek.of(10 + n)),
                Optional.of(Sek.of(20 + n)));
    }

    static BudgetColumn column(int n) {
        return new BudgetColumnBuilder()
                .year(YearLabel.of(2020 + n))
                .scenario(either(n, BudgetScenario.BUDGET, BudgetScenario.FORECAST))
                .openingOwnCapital(Sek.of(n))
                .closingOwnCapital(Sek.of(10 + n))
                .build();
    }

    static BudgetSubLine subLine(int n) {
        return new BudgetSubLineBuilder()
                .label("delpost " + n)
                .amounts(ScalarExamples.row(n))
                .build();
    }

    static BudgetLine line(int n) {
        return new BudgetLineBuilder()
                .label("post " + n)
                .item(either(n, BudgetItem.STAFF, BudgetItem.BOARD))
                .amounts(ScalarExamples.row(n))
                .addSubLines(subLine(n))
                .build();
    }

    static BudgetSection section(int n) {
        return new BudgetSectionBuilder()
                .group(either(n, BudgetGroup.ADMINISTRATION, BudgetGroup.PROJECTS))
                .addColumns(column(n))
                .addLines(line(n))
                .total(ScalarExamples.row(n))
                .build();
    }

    static Budget budget(int n) {
        return new BudgetBuilder()
                .headingYear(YearLabel.of(2020 + n))
                .addColumns(column(n))
                .addSections(section(n))
                .activityTotal(ScalarExamples.row(n))
                .costTotal(ScalarExamples.row(n))
                .build();
    }

    static DecidedActivity activity(int n) {
        return new DecidedActivityBuilder()
                .number("5." + n)
                .name("verksamhet " + n)
                .period(RecordExamples.period(n))
                .amounts(ScalarExamples.years(2020 + n))
                .budgetLine("post " + n)
                .partOfLine(n == 1)
                .withinOrdinary(n == 1)
                .addTopics(either(n, PriorityTopic.MEETING_PLACES, PriorityTopic.MENTAL_HEALTH))
                .targetGroup("alla " + n)
                .description("möten " + n)
                .needsAnalysis("analys " + n)
                .build();
    }

    static PriorityGroup group(int n) {
        return new PriorityGroupBuilder()
                .number("2." + n)
                .name("unga " + n)
                .individuals(EffortExamples.individuals(n))
                .addActivities("5." + n)
                .build();
    }

    static PriorityArea area(int n) {
        return new PriorityAreaBuilder()
                .number("3." + n)
                .topic(either(n, PriorityTopic.ACTIVITY_MAP, PriorityTopic.of("annat")))
                .description("område " + n)
                .addActivities("5." + n)
                .build();
    }

    static TargetSize size(int n) {
        return new TargetSizeBuilder()
                .area("Kommun " + n)
                .ages(AgeRange.of(15 + n, 64))
                .population(34000 + n)
                .share(Share.ofPercent(n))
                .count(n)
                .build();
    }

    static AnnualPlan plan(int n) {
        return new AnnualPlanBuilder()
                .addUnread(JsonPointer.of("/activities/" + n))
                .association("Förbund " + n)
                .year(2020 + n)
                .draft(n == 1)
                .operatingYear(n)
                .firstOperatingYear(2007 + n)
                .consultedOn(LocalDate.of(2020, 10, n))
                .decidedOn(LocalDate.of(2020, 11, n))
                .summary("sammanfattning " + n)
                .largestItem("post " + n)
                .financing("delat " + n)
                .targetGroup(EffortExamples.individuals(n))
                .addTargetSizes(size(n))
                .addPriorityGroups(group(n))
                .addPriorityAreas(area(n))
                .budget(budget(n))
                .addActivities(activity(n))
                .followUp("uppföljning " + n)
                .build();
    }
}
