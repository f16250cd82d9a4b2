package finsam.core.annual;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.cost.AmountRow;
import finsam.core.cost.YearAmounts;
import finsam.core.effort.Characteristic;
import finsam.core.effort.IndividualsBuilder;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.person.AgeRange;
import finsam.core.time.YearLabel;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples that stand in the documentation of this package. */
class ExamplesTest {

    @Test
    void vocabularies() {
        assertThat(PriorityTopic.of("mötesplatser")).isEqualTo(PriorityTopic.MEETING_PLACES);
        assertThat(PriorityTopic.of("eget ord").code()).isEqualTo("eget ord");
        assertThat(BudgetItem.of("eget kapital")).isEqualTo(BudgetItem.OWN_CAPITAL);
        assertThat(BudgetItem.of("eget ord").code()).isEqualTo("eget ord");
    }

    @Test
    void budgetColumn() {
        BudgetColumn column = new BudgetColumnBuilder()
                .year(YearLabel.of(2021))
                .scenario(BudgetScenario.BUDGET_PLAN)
                .build();
        assertThat(column.year()).contains(YearLabel.of(2021));
    }

    @Test
    void budgetSubLine() {
        BudgetSubLine payroll = new BudgetSubLineBuilder()
                .label("Lönehantering")
                .amounts(AmountRow.of(Sek.of(6000)))
                .build();
        assertThat(payroll.amounts().get(0)).contains(Sek.of(6000));
    }

    @Test
    void budgetLine() {
        BudgetLine services = new BudgetLineBuilder()
                .label("Inköpta tjänster")
                .addSubLines(new BudgetSubLineBuilder()
                        .amounts(AmountRow.of(Sek.of(100000)))
                        .build())
                .addSubLines(new BudgetSubLineBuilder()
                        .amounts(AmountRow.of(Sek.of(6000)))
                        .build())
                .build();
        assertThat(services.amount(0)).contains(Sek.of(106000));
    }

    @Test
    void budgetSection() {
        BudgetSection projects = new BudgetSectionBuilder()
                .group(BudgetGroup.PROJECTS)
                .addLines(new BudgetLineBuilder()
                        .amounts(AmountRow.of(Sek.of(2203500)))
                        .build())
                .addLines(new BudgetLineBuilder()
                        .amounts(AmountRow.of(Sek.of(490868)))
                        .build())
                .total(AmountRow.of(Sek.of(2694368)))
                .build();
        TotalComparison comparison =
                new BudgetBuilder().addSections(projects).build().totals().compare(BudgetTotal.PROJECTS, 0);
        assertThat(comparison.isContradicted()).isFalse();
        assertThat(comparison.fromLines()).contains(Sek.of(2694368));
    }

    @Test
    void budgetAndItsTotals() {
        Budget budget = new BudgetBuilder()
                .addColumns(new BudgetColumnBuilder().year(YearLabel.of(2021)).build())
                .addSections(new BudgetSectionBuilder()
                        .group(BudgetGroup.DEVELOPMENT)
                        .addLines(new BudgetLineBuilder()
                                .amounts(AmountRow.of(Sek.of(665000)))
                                .build())
                        .total(AmountRow.of(Sek.of(635000)))
                        .build())
                .build();
        assertThat(budget.totals().compare(BudgetTotal.DEVELOPMENT, 0).difference())
                .contains(Sek.of(-30000));

        BudgetTotals totals = budget.totals();
        List<TotalComparison> wrong = totals.comparisons().stream()
                .filter(TotalComparison::isContradicted)
                .toList();
        Optional<Sek> left = totals.residual(0);
        assertThat(wrong).hasSize(1);
        assertThat(left).isEmpty();
    }

    @Test
    void budgetTotal() {
        assertThat(BudgetTotal.ACTIVITY.groups()).containsExactly(BudgetGroup.DEVELOPMENT, BudgetGroup.PROJECTS);
    }

    @Test
    void totalComparison() {
        TotalComparison comparison = new TotalComparison(
                BudgetTotal.PROJECTS, 0, Optional.of(Sek.of(2658400)), Optional.of(Sek.of(2623400)), Optional.empty());
        assertThat(comparison.difference()).contains(Sek.of(35000));
        assertThat(comparison.isContradicted()).isTrue();
    }

    @Test
    void decidedActivity() {
        DecidedActivity network = new DecidedActivityBuilder()
                .number("5.10")
                .name("Nätverk")
                .amounts(YearAmounts.of(Map.of(2021, Sek.of(40000))))
                .budgetLine("Kurser, konferenser, resor")
                .partOfLine(true)
                .build();
        assertThat(network.amounts().of(2021)).contains(Sek.of(40000));
    }

    @Test
    void priorities() {
        PriorityGroup group = new PriorityGroupBuilder()
                .number("2.2")
                .name("Unga vuxna med psykisk ohälsa")
                .individuals(new IndividualsBuilder()
                        .addCharacteristics(Characteristic.YOUNG_ADULT, Characteristic.MENTAL_ILL_HEALTH)
                        .build())
                .addActivities("5.1")
                .build();
        PriorityArea area = new PriorityAreaBuilder()
                .number("3.6")
                .topic(PriorityTopic.MEETING_PLACES)
                .addActivities("5.2", "5.6")
                .build();
        assertThat(group.activities()).containsExactly("5.1");
        assertThat(area.activities()).containsExactly("5.2", "5.6");
    }

    @Test
    void targetSize() {
        TargetSize size = new TargetSizeBuilder()
                .ages(AgeRange.of(16, 64))
                .share(Share.ofPercent(5))
                .count(1700)
                .build();
        assertThat(size.impliedPopulation()).contains(BigInteger.valueOf(34000));
    }

    @Test
    void financialYear() {
        FinancialYear year = new FinancialYearBuilder()
                .year(2021)
                .lastDay(LocalDate.of(2021, 12, 31))
                .addDocuments(AnnualDocument.ACTIVITY_PLAN, AnnualDocument.BUDGET)
                .build();
        assertThat(year.missingDocuments()).containsExactly(AnnualDocument.ANNUAL_REPORT, AnnualDocument.AUDIT_REPORT);
        assertThat(AnnualDocument.AUDIT_REPORT.swedish()).hasToString("revisionsberättelse");
    }

    @Test
    void annualPlan() {
        AnnualPlan plan = new AnnualPlanBuilder()
                .association("FinsamGotland")
                .year(2021)
                .operatingYear(13)
                .firstOperatingYear(2008)
                .draft(true)
                .build();
        assertThat(plan.computedOperatingYear()).contains(14L);
    }
}
