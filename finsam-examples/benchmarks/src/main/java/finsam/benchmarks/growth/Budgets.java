package finsam.benchmarks.growth;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.AnnualPlanBuilder;
import finsam.core.annual.BudgetBuilder;
import finsam.core.annual.BudgetColumn;
import finsam.core.annual.BudgetColumnBuilder;
import finsam.core.annual.BudgetGroup;
import finsam.core.annual.BudgetItem;
import finsam.core.annual.BudgetLine;
import finsam.core.annual.BudgetLineBuilder;
import finsam.core.annual.BudgetSection;
import finsam.core.annual.BudgetSectionBuilder;
import finsam.core.cost.AmountRow;
import finsam.core.money.Sek;
import finsam.core.time.YearLabel;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.profile.KnownProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The plan of an association with a budget of many lines, in two sections. */
final class Budgets {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 30);

    private Budgets() {}

    static Supplier<?> check(int number, boolean equal) {
        Rulebook<AnnualPlan> rulebook = Rulebooks.annualPlans(KnownProfiles.GOTLAND_2021);
        AnnualPlan plan = new AnnualPlanBuilder()
                .association("FinsamGotland")
                .year(2021)
                .largestItem("Rad 0")
                .budget(new BudgetBuilder()
                        .headingYear(YearLabel.of(2021))
                        .columns(columns())
                        .addSections(
                                section(BudgetGroup.DEVELOPMENT, 0, number / 2, equal),
                                section(BudgetGroup.PROJECTS, number / 2, number, equal))
                        .build())
                .build();
        return () -> rulebook.check(plan, DAY);
    }

    private static List<BudgetColumn> columns() {
        return IntStream.of(2020, 2021)
                .mapToObj(year ->
                        new BudgetColumnBuilder().year(YearLabel.of(year)).build())
                .toList();
    }

    private static BudgetSection section(BudgetGroup group, int from, int to, boolean equal) {
        Sek total = Sek.of((to - from) * 1000L);
        return new BudgetSectionBuilder()
                .group(group)
                .columns(columns())
                .lines(IntStream.range(from, to)
                        .mapToObj(i -> line(equal ? 0 : i))
                        .toList())
                .total(AmountRow.of(total, total))
                .build();
    }

    private static BudgetLine line(int i) {
        return new BudgetLineBuilder()
                .label("Rad " + i)
                .item(BudgetItem.PROJECT)
                .amounts(AmountRow.of(Sek.of(1000), Sek.of(1000)))
                .build();
    }
}
