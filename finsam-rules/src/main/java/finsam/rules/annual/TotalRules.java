package finsam.rules.annual;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.annual.PlanInputs.COLUMNS;
import static finsam.rules.annual.PlanInputs.IS_STEP;
import static finsam.rules.annual.PlanInputs.STEPS;
import static finsam.rules.annual.PlanInputs.STEP_YEAR;
import static finsam.rules.annual.PlanInputs.YEAR;
import static finsam.rules.annual.PlanInputs.ofColumn;
import static finsam.rules.annual.PlanInputs.plan;
import static finsam.rules.annual.PlanInputs.stated;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.BudgetTotal;
import finsam.core.money.Sek;
import finsam.rules.annual.PlanInputs.Column;
import finsam.rules.annual.PlanInputs.Step;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The totals of a budget: each one by itself, as it is stated and as it adds up. */
public final class TotalRules {
    private static final Input<Column, Sek> ACTIVITY = stated("stated", BudgetTotal.ACTIVITY);
    private static final Input<Column, List<Sek>> ACTIVITY_SUMS =
            Input.<Column, List<Sek>>answer("", TotalRules::activitySums).named("computed");
    private static final Input<Column, Sek> COSTS = stated("stated", BudgetTotal.COSTS);
    private static final Input<Column, Sek> COSTS_FROM_TOTALS =
            ofColumn("computed", column -> column.totals().fromSubtotals(BudgetTotal.COSTS, column.index()));
    private static final Input<Column, Sek> COSTS_FROM_LINES =
            ofColumn("fromLines", column -> column.totals().fromLines(BudgetTotal.COSTS, column.index()));
    private static final Input<Step, List<BudgetTotal>> COPIED =
            Input.<Step, List<BudgetTotal>>answer("", TotalRules::copied).named("copied");

    /** The total of revenue and capital is the sum of its lines. */
    public static final Rule<AnnualPlan> REVENUE = ofLines("budget-revenue-total", "B02", BudgetTotal.REVENUE);

    /** The total of administration is the sum of its lines and of their parts. */
    public static final Rule<AnnualPlan> ADMINISTRATION =
            ofLines("budget-administration-total", "B03", BudgetTotal.ADMINISTRATION);

    /** The total of development is the sum of its lines. */
    public static final Rule<AnnualPlan> DEVELOPMENT =
            ofLines("budget-development-subtotal", "B04", BudgetTotal.DEVELOPMENT);

    /** The total of projects is the sum of its lines. */
    public static final Rule<AnnualPlan> PROJECTS = ofLines("budget-project-subtotal", "B05", BudgetTotal.PROJECTS);

    /** The total of all activity is development and projects, be each as it is stated or as its lines add up. */
    public static final Rule<AnnualPlan> ACTIVITY_TOTAL = Rule.<AnnualPlan>rule("budget-activity-total", ERROR)
            .from("B06")
            .cites(plan("4"))
            .forEach(COLUMNS)
            .shows(YEAR)
            .reads(ACTIVITY, ACTIVITY_SUMS)
            .holdsWhen((stated, sums) -> sums.contains(stated));

    /** The total of all costs is the stated administration and the stated activity. */
    public static final Rule<AnnualPlan> GRAND_TOTAL = Rule.<AnnualPlan>rule("budget-grand-total", ERROR)
            .from("B07")
            .cites(plan("4"))
            .forEach(COLUMNS)
            .shows(YEAR)
            .shows(COSTS_FROM_LINES)
            .reads(COSTS, COSTS_FROM_TOTALS)
            .holdsWhen(Sek::equals);

    /** No total is the same as that of the year before while its lines add up to something else. */
    public static final Rule<AnnualPlan> NOT_COPIED = Rule.<AnnualPlan>rule("total-copied-between-years", NOTE)
            .from("B19")
            .cites(plan("4"))
            .forEach(STEPS)
            .onlyIf(IS_STEP, is -> is)
            .shows(STEP_YEAR)
            .reads(COPIED)
            .holdsWhen(List::isEmpty);

    /** The rules, in the order of the table. */
    public static final List<Rule<AnnualPlan>> ALL =
            List.of(REVENUE, ADMINISTRATION, DEVELOPMENT, PROJECTS, ACTIVITY_TOTAL, GRAND_TOTAL, NOT_COPIED);

    private TotalRules() {}

    private static Rule<AnnualPlan> ofLines(String code, String id, BudgetTotal total) {
        return Rule.<AnnualPlan>rule(code, ERROR)
                .from(id)
                .cites(plan("4"))
                .forEach(COLUMNS)
                .shows(YEAR)
                .reads(
                        stated("stated", total),
                        ofColumn("computed", column -> column.totals().fromLines(total, column.index())))
                .holdsWhen(Sek::equals);
    }

    /** Returns what development and projects can give together, from their lines first; empty without both. */
    private static Optional<List<Sek>> activitySums(Column column) {
        List<Sek> sums = new ArrayList<>();
        for (Sek development : amounts(column, BudgetTotal.DEVELOPMENT)) {
            for (Sek projects : amounts(column, BudgetTotal.PROJECTS)) {
                Sek.ifInRange(() -> development.plus(projects))
                        .filter(sum -> !sums.contains(sum))
                        .ifPresent(sums::add);
            }
        }
        return sums.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(sums));
    }

    private static List<Sek> amounts(Column column, BudgetTotal total) {
        List<Sek> amounts = new ArrayList<>();
        column.totals().fromLines(total, column.index()).ifPresent(amounts::add);
        column.totals().stated(total, column.index()).ifPresent(amounts::add);
        return amounts;
    }

    private static Optional<List<BudgetTotal>> copied(Step step) {
        List<BudgetTotal> copied = new ArrayList<>();
        boolean comparable = false;
        for (BudgetTotal total : BudgetTotal.values()) {
            Optional<Sek> before =
                    step.from().totals().stated(total, step.from().index());
            Optional<Sek> now = step.to().totals().stated(total, step.to().index());
            Optional<Sek> linesBefore =
                    step.from().totals().fromLines(total, step.from().index());
            Optional<Sek> linesNow =
                    step.to().totals().fromLines(total, step.to().index());
            comparable |= before.isPresent() && now.isPresent();
            if (before.isPresent() && before.equals(now) && !linesBefore.equals(linesNow)) {
                copied.add(total);
            }
        }
        return comparable ? Optional.of(List.copyOf(copied)) : Optional.empty();
    }
}
