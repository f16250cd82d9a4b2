package finsam.rules.annual;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.Budget;
import finsam.core.annual.BudgetColumn;
import finsam.core.annual.BudgetItem;
import finsam.core.annual.BudgetLine;
import finsam.core.annual.BudgetSection;
import finsam.core.annual.BudgetTotal;
import finsam.core.annual.BudgetTotals;
import finsam.core.citation.PublishedRef;
import finsam.core.money.Sek;
import finsam.core.time.YearLabel;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What the rules for plans look at in common: the columns of the budget, and what their lines add up to. */
final class PlanInputs {
    /** A column of the budget, counted from 0, with the totals of the whole table. */
    record Column(BudgetTotals totals, List<BudgetColumn> headings, int index) {
        Optional<YearLabel> year() {
            return heading().flatMap(BudgetColumn::year);
        }

        Optional<BudgetColumn> heading() {
            return index < headings.size() ? Optional.of(headings.get(index)) : Optional.empty();
        }

        Optional<Integer> yearNumber() {
            OptionalInt year = year().map(YearLabel::year).orElse(OptionalInt.empty());
            return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
        }

        /** Returns the own capital with which the year starts: as the column states it, else as a line of revenue. */
        Optional<Sek> ownCapital() {
            return heading()
                    .flatMap(BudgetColumn::openingOwnCapital)
                    .or(() -> totals.ofItem(BudgetItem.OWN_CAPITAL, index));
        }
    }

    /** Two columns of which one is of the year after the other's. */
    record Step(Column from, Column to) {}

    static final Rows<AnnualPlan, Column> COLUMNS =
            Rows.computed("/budget/columns", plan -> plan.budget().map(PlanInputs::columns));
    static final Rows<AnnualPlan, Step> STEPS = Rows.computed(
            "/budget/columns", plan -> plan.budget().map(PlanInputs::columns).map(PlanInputs::steps));

    static final Input<Column, YearLabel> YEAR = Input.answer("/year", Column::year);
    static final Input<Column, Integer> YEAR_NUMBER =
            Input.<Column, Integer>answer("/year", Column::yearNumber).named("yearNumber");
    static final Input<Step, YearLabel> STEP_YEAR = Input.answer("/year", step -> step.to.year());

    private PlanInputs() {}

    /** Returns a place in the plan of FinsamGotland for 2021, the one plan that is known. */
    static PublishedRef plan(String place) {
        return new PublishedRef("Verksamhets- och budgetplan 2021, FinsamGotland", place);
    }

    static Input<Column, Sek> ofColumn(String name, Function<Column, Optional<Sek>> amount) {
        return Input.<Column, Sek>answer("", amount).named(name);
    }

    static Input<Column, Sek> stated(String name, BudgetTotal total) {
        return ofColumn(name, column -> column.totals.stated(total, column.index));
    }

    static Input<Column, Sek> item(String name, BudgetItem item) {
        return ofColumn(name, column -> column.totals.ofItem(item, column.index));
    }

    static Input<Step, Sek> ofStep(String name, Function<Step, Optional<Sek>> amount) {
        return Input.<Step, Sek>answer("", amount).named(name);
    }

    static List<Column> columns(Budget budget) {
        BudgetTotals totals = budget.totals();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < totals.columns(); i++) {
            columns.add(new Column(totals, budget.columns(), i));
        }
        return columns;
    }

    /** Returns each column with the one before it; the first one stands before itself, and is no step. */
    private static List<Step> steps(List<Column> columns) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            steps.add(new Step(columns.get(Math.max(0, i - 1)), columns.get(i)));
        }
        return steps;
    }

    /** Tells whether a step goes from a column to another one. */
    static final Input<Step, Boolean> IS_STEP = Input.<Step, Boolean>answer(
                    "", step -> Optional.of(step.from.index != step.to.index))
            .named("isStep");

    /** Returns the column of the year that the plan is for. */
    static Optional<Integer> columnOf(AnnualPlan plan, Budget budget) {
        return plan.year().flatMap(year -> columnOf(year, budget));
    }

    /** Returns the first column of a year. */
    static Optional<Integer> columnOf(int year, Budget budget) {
        for (int i = 0; i < budget.columns().size(); i++) {
            Optional<YearLabel> label = budget.columns().get(i).year();
            if (label.isPresent() && label.get().year().equals(OptionalInt.of(year))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    static List<BudgetLine> lines(Budget budget) {
        return budget.sections().stream()
                .map(BudgetSection::lines)
                .flatMap(List::stream)
                .toList();
    }
}
