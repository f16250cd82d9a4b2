package finsam.rules.annual;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.annual.PlanInputs.columnOf;
import static finsam.rules.annual.PlanInputs.lines;
import static finsam.rules.annual.PlanInputs.plan;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.Budget;
import finsam.core.annual.BudgetItem;
import finsam.core.annual.BudgetLine;
import finsam.core.annual.DecidedActivity;
import finsam.core.annual.PriorityArea;
import finsam.core.annual.PriorityGroup;
import finsam.core.annual.PriorityTopic;
import finsam.core.money.Sek;
import finsam.core.time.EffortPeriod;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** The activities that a plan has decided, beside the lines of the budget that pay for them. */
public final class ActivityRules {
    private static final int FULL_YEAR = 12;

    /**
     * An activity, with what the plan tells of it elsewhere.
     *
     * @param activity  the activity
     * @param line  the line that pays for it
     * @param plan  the year of the plan, the column of that year, the years of the columns, and what comes first
     */
    private record Activity(DecidedActivity activity, Optional<BudgetLine> line, Whole plan) {}

    private record Whole(
            Optional<Integer> year,
            Optional<Integer> column,
            List<OptionalInt> years,
            Set<String> prioritised,
            Set<PriorityTopic> topics) {}

    private static final Rows<AnnualPlan, Activity> ACTIVITIES = Rows.computed(
            "/activities",
            plan -> Optional.of(plan.activities())
                    .filter(list -> !list.isEmpty())
                    .map(list -> activities(plan)));
    private static final Input<Activity, String> NAME = Input.answer("/name", one -> one.activity.name());
    private static final Input<Activity, String> LINE_NAME =
            Input.answer("/budgetLine", one -> one.activity.budgetLine());
    private static final Input<Activity, Boolean> IS_PART = Input.<Activity, Boolean>answer(
                    "/partOfLine", one -> Optional.of(one.activity.partOfLine().orElse(false)))
            .named("isPart");
    private static final Input<Activity, Sek> AMOUNT = Input.<Activity, Sek>answer(
                    "/amounts",
                    one -> one.plan.year.flatMap(year -> one.activity.amounts().of(year)))
            .named("amount");
    private static final Input<Activity, Boolean> HAS_AMOUNT = Input.<Activity, Boolean>answer(
                    "/amounts",
                    one -> Optional.of(!one.activity.amounts().asMap().isEmpty()))
            .named("hasAmount");
    private static final Input<Activity, Sek> LINE_AMOUNT = Input.<Activity, Sek>answer(
                    "/budgetLine",
                    one -> one.plan.column.flatMap(column -> one.line.flatMap(line -> line.amount(column))))
            .named("lineAmount");
    private static final Input<Activity, BudgetItem> LINE_ITEM = Input.<Activity, BudgetItem>answer(
                    "/budgetLine", one -> one.line.flatMap(BudgetLine::item))
            .named("item");
    private static final Input<Activity, String> NEEDS_ANALYSIS = Input.<Activity, String>answer(
                    "/needsAnalysis", one -> one.activity.needsAnalysis())
            .hidden();
    private static final Input<Activity, StatedPeriod> PERIOD = Input.answer("/period", one -> one.activity.period());
    private static final Input<Activity, List<Integer>> IMPLAUSIBLE = Input.<Activity, List<Integer>>answer(
                    "/budgetLine", ActivityRules::implausible)
            .named("years");
    private static final Input<Activity, Boolean> PRIORITISED = Input.<Activity, Boolean>answer(
                    "/topics", ActivityRules::isPrioritised)
            .named("prioritised");

    /** An activity with money serves a group or an area that the plan puts first. */
    public static final Rule<AnnualPlan> SERVES_PRIORITY = Rule.<AnnualPlan>rule(
                    "target-groups-prioritised-locally", WARNING)
            .from("A30")
            .cites(plan("1.2"))
            .forEach(ACTIVITIES)
            .onlyIf(HAS_AMOUNT, has -> has)
            .shows(NAME)
            .reads(PRIORITISED)
            .holdsWhen(Boolean::booleanValue);

    /** What an activity may cost by the text of the plan is what its line of the budget says for that year. */
    public static final Rule<AnnualPlan> MATCHES_TABLE = Rule.<AnnualPlan>rule("activity-budget-matches-table", ERROR)
            .from("B12")
            .cites(plan("5"))
            .forEach(ACTIVITIES)
            .onlyIf(HAS_AMOUNT, has -> has)
            .onlyIf(IS_PART, part -> !part)
            .shows(NAME)
            .reads(AMOUNT, LINE_AMOUNT)
            .holdsWhen(Sek::equals);

    /** A part of a line is at most that line. */
    public static final Rule<AnnualPlan> WITHIN_LINE = Rule.<AnnualPlan>rule("sub-allocation-within-parent-line", ERROR)
            .from("B13")
            .cites(plan("5.10"))
            .forEach(ACTIVITIES)
            .onlyIf(IS_PART, part -> part)
            .shows(NAME)
            .shows(LINE_NAME)
            .reads(AMOUNT, LINE_AMOUNT)
            .holdsWhen(Sek::isAtMost);

    /** A year in which an activity runs for some months only costs no more than the whole year beside it. */
    public static final Rule<AnnualPlan> WITHIN_PERIOD = Rule.<AnnualPlan>rule(
                    "project-cost-within-project-period", NOTE)
            .from("B17")
            .cites(plan("5.1"))
            .forEach(ACTIVITIES)
            .onlyIfAnswered(PERIOD)
            .shows(NAME)
            .reads(IMPLAUSIBLE)
            .holdsWhen(List::isEmpty);

    /** A new activity that is paid from the room that was left builds on an analysis of needs. */
    public static final Rule<AnnualPlan> BUILDS_ON_NEEDS = Rule.<AnnualPlan>rule(
                    "new-activity-builds-on-needs-analysis", ERROR)
            .from("B21")
            .cites(plan("Sammanfattning"))
            .forEach(ACTIVITIES)
            .onlyIfAnswered(LINE_NAME)
            .onlyIf(LINE_ITEM, BudgetItem.UNALLOCATED_ROOM::equals)
            .shows(NAME)
            .requires(NEEDS_ANALYSIS);

    /** The rules, in the order of the plan. */
    public static final List<Rule<AnnualPlan>> ALL =
            List.of(SERVES_PRIORITY, MATCHES_TABLE, WITHIN_LINE, WITHIN_PERIOD, BUILDS_ON_NEEDS);

    private ActivityRules() {}

    private static List<Activity> activities(AnnualPlan plan) {
        Map<String, BudgetLine> lines = new HashMap<>();
        plan.budget()
                .ifPresent(budget ->
                        lines(budget).forEach(line -> line.label().ifPresent(label -> lines.putIfAbsent(label, line))));
        Whole whole = whole(plan);
        return plan.activities().stream()
                .map(activity -> new Activity(
                        activity, activity.budgetLine().flatMap(label -> Optional.ofNullable(lines.get(label))), whole))
                .toList();
    }

    private static Whole whole(AnnualPlan plan) {
        Set<String> prioritised = new HashSet<>();
        plan.priorityGroups().stream().map(PriorityGroup::activities).forEach(prioritised::addAll);
        plan.priorityAreas().stream().map(PriorityArea::activities).forEach(prioritised::addAll);
        Set<PriorityTopic> topics = new HashSet<>();
        plan.priorityAreas().forEach(area -> area.topic().ifPresent(topics::add));
        List<OptionalInt> years = plan.budget().map(Budget::columns).orElse(List.of()).stream()
                .map(column -> column.year().map(YearLabel::year).orElse(OptionalInt.empty()))
                .toList();
        return new Whole(
                plan.year(), plan.budget().flatMap(budget -> columnOf(plan, budget)), years, prioritised, topics);
    }

    /** Tells whether the plan names the activity among what comes first; empty if it names no activity there at all. */
    private static Optional<Boolean> isPrioritised(Activity one) {
        boolean serves = !Collections.disjoint(one.plan.topics, one.activity.topics())
                || one.activity.number().filter(one.plan.prioritised::contains).isPresent()
                || one.activity.name().filter(one.plan.prioritised::contains).isPresent();
        boolean untold = one.plan.prioritised.isEmpty() && one.activity.topics().isEmpty();
        return serves || !untold ? Optional.of(serves) : Optional.empty();
    }

    /** Returns the years of some months that cost more than the whole year before them, or else after them. */
    private static Optional<List<Integer>> implausible(Activity one) {
        Optional<EffortPeriod> period = one.activity.period().flatMap(StatedPeriod::toEffortPeriod);
        if (period.isEmpty() || one.line.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < one.plan.years.size(); i++) {
            long months = months(period.get(), one.plan.years.get(i));
            Optional<Sek> amount = one.line.get().amount(i);
            Optional<Sek> whole = wholeYear(one, period.get(), i - 1).or(after(one, period.get(), i + 1));
            if (months > 0 && months < FULL_YEAR && isMore(amount, whole)) {
                years.add(one.plan.years.get(i).orElseThrow());
            }
        }
        return Optional.of(List.copyOf(years));
    }

    private static boolean isMore(Optional<Sek> amount, Optional<Sek> whole) {
        return amount.isPresent() && whole.isPresent() && !amount.get().isAtMost(whole.get());
    }

    private static Optional<Sek> wholeYear(Activity one, EffortPeriod period, int column) {
        return column >= 0 && column < one.plan.years.size() && months(period, one.plan.years.get(column)) == FULL_YEAR
                ? one.line.flatMap(line -> line.amount(column))
                : Optional.empty();
    }

    private static Supplier<Optional<Sek>> after(Activity one, EffortPeriod period, int column) {
        return () -> wholeYear(one, period, column);
    }

    /** Returns in how many months of a year a period has a day. */
    private static long months(EffortPeriod period, OptionalInt year) {
        if (year.isEmpty()) {
            return 0;
        }
        YearMonth first = later(YearMonth.from(period.start()), YearMonth.of(year.getAsInt(), 1));
        YearMonth last = earlier(YearMonth.from(period.end()), YearMonth.of(year.getAsInt(), FULL_YEAR));
        return Math.max(0, ChronoUnit.MONTHS.between(first, last) + 1);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
