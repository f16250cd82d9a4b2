package finsam.rules.annual;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.annual.PlanInputs.COLUMNS;
import static finsam.rules.annual.PlanInputs.IS_STEP;
import static finsam.rules.annual.PlanInputs.STEPS;
import static finsam.rules.annual.PlanInputs.STEP_YEAR;
import static finsam.rules.annual.PlanInputs.YEAR;
import static finsam.rules.annual.PlanInputs.columns;
import static finsam.rules.annual.PlanInputs.item;
import static finsam.rules.annual.PlanInputs.ofColumn;
import static finsam.rules.annual.PlanInputs.ofStep;
import static finsam.rules.annual.PlanInputs.plan;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.Budget;
import finsam.core.annual.BudgetGroup;
import finsam.core.annual.BudgetItem;
import finsam.core.annual.BudgetLine;
import finsam.core.annual.BudgetSection;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.time.YearLabel;
import finsam.rules.annual.PlanInputs.Column;
import finsam.rules.annual.PlanInputs.Step;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Single lines of a budget: the room that is left, and how lines change from year to year. */
public final class LineRules {
    private static final BigDecimal LARGEST_AMOUNT = BigDecimal.valueOf(Long.MAX_VALUE / 100);

    /** What is left over when everything else is planned: it follows from the other lines. */
    private static final Set<BudgetItem> RESULTS = Set.of(BudgetItem.UNALLOCATED_ROOM, BudgetItem.OWN_CAPITAL);

    /** A line, with the number of columns of its budget. */
    private record Line(BudgetLine line, List<Column> columns) {}

    /** A section, with the columns of its budget. */
    private record Section(BudgetSection section, List<Column> columns) {}

    private static final Input<Column, Sek> ROOM = item("room", BudgetItem.UNALLOCATED_ROOM);
    private static final Input<Column, Sek> RESIDUAL =
            ofColumn("computed", column -> column.totals().residual(column.index()));
    private static final Input<Step, Sek> STAFF_BEFORE = ofStep(
            "before",
            step -> step.from().totals().ofItem(BudgetItem.STAFF, step.from().index()));
    private static final Input<Step, Sek> STAFF = ofStep(
            "staff",
            step -> step.to().totals().ofItem(BudgetItem.STAFF, step.to().index()));
    private static final Input<Step, Sek> INDEXED = Input.computed(
            "computed", STAFF_BEFORE, Input.parameter(AssociationParameters.SALARY_INDEX), LineRules::indexed);

    private static final Rows<AnnualPlan, Line> LINES = Rows.<AnnualPlan, Section>computed(
                    "/budget/sections",
                    plan -> plan.budget().map(budget -> {
                        List<Column> columns = columns(budget);
                        return budget.sections().stream()
                                .map(section -> new Section(section, columns))
                                .toList();
                    }))
            .inner(
                    "lines",
                    section -> section.section.lines().stream()
                            .map(line -> new Line(line, section.columns))
                            .toList());
    private static final Input<Line, String> LABEL = Input.answer("/label", line -> line.line.label());
    private static final Input<Line, Boolean> IS_RESULT = Input.<Line, Boolean>answer(
                    "/item",
                    line -> Optional.of(
                            line.line.item().filter(RESULTS::contains).isPresent()))
            .named("isResult");
    private static final Input<Line, List<YearLabel>> OUTLIERS = Input.computed(
            "years",
            Input.<Line, Line>answer("", line -> Optional.of(line)),
            Input.parameter(AssociationParameters.OUTLIER_FACTOR),
            (line, factor) -> Optional.of(outliers(line, factor)));

    private static final Input<AnnualPlan, String> CLAIMED = Input.answer("/largestItem", AnnualPlan::largestItem);
    private static final Input<AnnualPlan, String> LARGEST = Input.<AnnualPlan, String>answer(
                    "/budget/sections", LineRules::largest)
            .named("largest");

    /** The room for new activity is not below zero. */
    public static final Rule<AnnualPlan> ROOM_NOT_NEGATIVE = Rule.<AnnualPlan>rule(
                    "unallocated-room-not-negative", ERROR)
            .from("B14")
            .cites(plan("4"))
            .forEach(COLUMNS)
            .onlyIfAnswered(ROOM)
            .shows(YEAR)
            .reads(ROOM)
            .holdsWhen(room -> Sek.ZERO.isAtMost(room));

    /** The room for new activity is what the other costs leave of the total. */
    public static final Rule<AnnualPlan> ROOM_IS_RESIDUAL = Rule.<AnnualPlan>rule("unallocated-room-is-residual", ERROR)
            .from("B15")
            .cites(plan("4"))
            .forEach(COLUMNS)
            .onlyIfAnswered(ROOM)
            .shows(YEAR)
            .reads(ROOM, RESIDUAL)
            .holdsWhen(Sek::equals);

    /** No line is more than so many times what it was the year before, or less than that part of it. */
    public static final Rule<AnnualPlan> OUTLIER = Rule.<AnnualPlan>rule("year-over-year-outlier", NOTE)
            .from("B18")
            .cites(plan("4"))
            .forEach(LINES)
            .onlyIf(IS_RESULT, result -> !result)
            .shows(LABEL)
            .shows(Input.parameter(AssociationParameters.OUTLIER_FACTOR))
            .reads(OUTLIERS)
            .holdsWhen(List::isEmpty);

    /** The line for staff grows by the yearly increase, rounded half up to whole kronor. */
    public static final Rule<AnnualPlan> INDEX = Rule.<AnnualPlan>rule("annual-index-consistent", NOTE)
            .from("B20")
            .cites(plan("4"))
            .forEach(STEPS)
            .onlyIf(IS_STEP, is -> is)
            .shows(STEP_YEAR)
            .reads(STAFF, INDEXED)
            .holdsWhen(Sek::equals);

    /** What the text calls the largest line is the largest line of costs in the year of the plan. */
    public static final Rule<AnnualPlan> LARGEST_CLAIM = Rule.<AnnualPlan>rule("claimed-largest-item-is-largest", ERROR)
            .from("B22")
            .cites(plan("Sammanfattning"))
            .reads(CLAIMED, LARGEST)
            .holdsWhen(String::equals);

    /** The rules, in the order of the table. */
    public static final List<Rule<AnnualPlan>> ALL =
            List.of(LARGEST_CLAIM, ROOM_NOT_NEGATIVE, ROOM_IS_RESIDUAL, OUTLIER, INDEX);

    private LineRules() {}

    private static Optional<Sek> indexed(Sek before, Share index) {
        BigDecimal growth = before.kronor()
                .multiply(BigDecimal.valueOf(index.numerator()))
                .divide(BigDecimal.valueOf(index.denominator()), 6, RoundingMode.HALF_UP);
        BigDecimal kronor = before.kronor().add(growth).setScale(0, RoundingMode.HALF_UP);
        return kronor.abs().compareTo(LARGEST_AMOUNT) > 0 ? Optional.empty() : Optional.of(Sek.of(kronor));
    }

    /** Returns the years in which a line changed by more than a factor. */
    private static List<YearLabel> outliers(Line line, int factor) {
        List<YearLabel> years = new ArrayList<>();
        for (int i = 1; i < line.columns.size(); i++) {
            Optional<Sek> before = line.line.amount(i - 1).filter(Sek::isPositive);
            Optional<Sek> now = line.line.amount(i).filter(Sek::isPositive);
            if (before.isPresent() && now.isPresent() && isOutlier(before.get(), now.get(), factor)) {
                years.add(line.columns.get(i).year().orElse(YearLabel.BLANK));
            }
        }
        return List.copyOf(years);
    }

    private static boolean isOutlier(Sek before, Sek now, int factor) {
        BigDecimal times = BigDecimal.valueOf(factor);
        return now.kronor().compareTo(before.kronor().multiply(times)) > 0
                || before.kronor().compareTo(now.kronor().multiply(times)) > 0;
    }

    /** Returns the label of the largest line of costs in the year of the plan; empty if none has an amount and a label. */
    private static Optional<String> largest(AnnualPlan plan) {
        return plan.budget()
                .flatMap(budget -> PlanInputs.columnOf(plan, budget)
                        .flatMap(column -> costLines(budget).stream()
                                .filter(line -> line.label().isPresent()
                                        && line.amount(column).isPresent())
                                .max(Comparator.comparing(
                                        line -> line.amount(column).orElse(Sek.ZERO)))
                                .flatMap(BudgetLine::label)));
    }

    private static List<BudgetLine> costLines(Budget budget) {
        return budget.sections().stream()
                .filter(section -> !section.group().equals(Optional.of(BudgetGroup.REVENUE)))
                .map(BudgetSection::lines)
                .flatMap(List::stream)
                .toList();
    }
}
