package finsam.rules.annual;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.annual.PlanInputs.plan;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.Budget;
import finsam.core.annual.BudgetColumn;
import finsam.core.annual.BudgetGroup;
import finsam.core.annual.BudgetSection;
import finsam.core.citation.StatuteRef;
import finsam.core.time.YearLabel;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The years that a plan names, and the days by which it is made. */
public final class HeadingRules {
    private static final Input<AnnualPlan, Integer> YEAR = Input.answer("/year", AnnualPlan::year);
    private static final Input<AnnualPlan, YearLabel> HEADING_YEAR =
            Input.answer("/budget/headingYear", plan -> plan.budget().flatMap(Budget::headingYear));
    private static final Input<AnnualPlan, Integer> OPERATING_YEAR =
            Input.answer("/operatingYear", AnnualPlan::operatingYear);
    private static final Input<AnnualPlan, Long> COMPUTED_YEAR = Input.<AnnualPlan, Long>answer(
                    "/firstOperatingYear", AnnualPlan::computedOperatingYear)
            .named("computed");
    private static final Input<AnnualPlan, LocalDate> CONSULTED = Input.answer("/consultedOn", AnnualPlan::consultedOn);
    private static final Input<AnnualPlan, LocalDate> DECIDED = Input.answer("/decidedOn", AnnualPlan::decidedOn);
    private static final Input<AnnualPlan, LocalDate> LAST_DAY = YEAR.map("lastDay", HeadingRules::lastDay);
    private static final Input<AnnualPlan, Boolean> IS_FIRST_YEAR = Input.<AnnualPlan, Boolean>answer(
                    "/firstOperatingYear",
                    plan -> Optional.of(plan.firstOperatingYear().isPresent()
                            && plan.firstOperatingYear().equals(plan.year())))
            .named("isFirstYear");

    /** A section with a heading of its own, and the years over the whole table. */
    private record Section(BudgetSection section, List<YearLabel> table) {}

    private static final Rows<AnnualPlan, Section> SECTIONS =
            Rows.computed("/budget/sections", plan -> plan.budget().map(HeadingRules::sections));
    private static final Input<Section, BudgetGroup> GROUP = Input.answer("/group", section -> section.section.group());
    private static final Input<Section, List<YearLabel>> SECTION_YEARS = Input.<Section, List<YearLabel>>answer(
                    "/columns", section -> years(section.section.columns()))
            .named("sectionYears");
    private static final Input<Section, List<YearLabel>> TABLE_YEARS = Input.<Section, List<YearLabel>>answer(
                    "/budget/columns", section -> Optional.of(section.table).filter(years -> !years.isEmpty()))
            .ofDocument()
            .named("tableYears");

    /** The heading of the budget names the year that the plan is for. */
    public static final Rule<AnnualPlan> HEADING = Rule.<AnnualPlan>rule("budget-heading-year-is-plan-year", WARNING)
            .from("B16")
            .cites(plan("4"))
            .reads(HEADING_YEAR, YEAR)
            .holdsWhen((heading, year) -> heading.year().equals(OptionalInt.of(year)));

    /** Every section of the budget has the years of the table over its columns. */
    public static final Rule<AnnualPlan> SECTION = Rule.<AnnualPlan>rule("budget-year-labels-consistent", WARNING)
            .from("B16")
            .cites(plan("4"))
            .forEach(SECTIONS)
            .onlyIfAnswered(SECTION_YEARS)
            .shows(GROUP)
            .reads(SECTION_YEARS, TABLE_YEARS)
            .holdsWhen(List::equals);

    /** The plan counts its years of operation from the first one. */
    public static final Rule<AnnualPlan> ORDINAL = Rule.<AnnualPlan>rule("operating-year-ordinal", WARNING)
            .from("B23")
            .cites(plan("Sammanfattning"))
            .reads(OPERATING_YEAR, COMPUTED_YEAR)
            .holdsWhen((stated, computed) -> stated.longValue() == computed);

    /** The members were consulted about the budget before the board fixed it. */
    public static final Rule<AnnualPlan> CONSULTATION = Rule.<AnnualPlan>rule("budget-consulted-with-members", ERROR)
            .from("A16")
            .cites(StatuteRef.finsam("23"))
            .cites(plan("Bilaga 2"))
            .reads(CONSULTED, DECIDED)
            .holdsWhen((consulted, decided) -> !consulted.isAfter(decided));

    /** The board fixes the budget by 30 November of the year before; for a new association the members do, at its start. */
    public static final Rule<AnnualPlan> DEADLINE = Rule.<AnnualPlan>rule("budget-fixed-in-time", ERROR)
            .from("L2003:1210 23 §")
            .cites(StatuteRef.finsam("23"))
            .onlyIf(IS_FIRST_YEAR, first -> !first)
            .reads(DECIDED, LAST_DAY)
            .holdsWhen((decided, last) -> !decided.isAfter(last));

    /** The rules, in the order of the plan. */
    public static final List<Rule<AnnualPlan>> ALL = List.of(ORDINAL, HEADING, SECTION, CONSULTATION, DEADLINE);

    private HeadingRules() {}

    private static Optional<LocalDate> lastDay(int year) {
        return year > 1000 && year < 3000 ? Optional.of(LocalDate.of(year - 1, Month.NOVEMBER, 30)) : Optional.empty();
    }

    private static List<Section> sections(Budget budget) {
        List<YearLabel> table = years(budget.columns()).orElse(List.of());
        return budget.sections().stream()
                .map(section -> new Section(section, table))
                .toList();
    }

    private static Optional<List<YearLabel>> years(List<BudgetColumn> columns) {
        return columns.isEmpty()
                        || columns.stream().anyMatch(column -> column.year().isEmpty())
                ? Optional.empty()
                : Optional.of(columns.stream()
                        .map(BudgetColumn::year)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
