package finsam.rules.cost;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.application.ApplicationAnswers.SALARY_CALCULATION;
import static finsam.rules.cost.CostTables.form;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostTable;
import finsam.core.cost.SalaryCalculation;
import finsam.core.cost.SalaryLine;
import finsam.core.cost.YearAmounts;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.time.YearLabel;
import finsam.rules.profile.Parameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The salary calculation, and how it is carried over to the cost compilation. */
public final class SalaryRules {
    private static final FormRef FORM = new FormRef("Löneberäkning, Samordningsförbund Gävleborg", "Summa");

    private static final Input<Application, YearAmounts> CARRIED = Input.<Application, YearAmounts>answer(
                    "/costCompilation/tables",
                    application -> application
                            .costCompilation()
                            .map(CostCompilation::tables)
                            .flatMap(SalaryRules::carried))
            .ifWhollyRead();
    private static final Input<Application, YearAmounts> CALCULATED = Input.<Application, YearAmounts>answer(
                    "/salaryCalculation",
                    application -> application.salaryCalculation().flatMap(SalaryRules::calculated))
            .ifWhollyRead();
    private static final Input<Application, List<Integer>> DIFFERENT_YEARS =
            Input.<Application, YearAmounts, YearAmounts, List<Integer>>computed(
                    "differentYears",
                    CARRIED,
                    CALCULATED,
                    (carried, calculated) -> Optional.of(different(carried, calculated)));

    private static final Rows<Application, SalaryLine> LINES = Rows.of(
            "/salaryCalculation/lines",
            application -> application.salaryCalculation().map(SalaryCalculation::lines));
    private static final Input<SalaryLine, String> ROLE = Input.answer("/role", SalaryLine::role);
    private static final Input<SalaryLine, Sek> FULL_TIME_MONTH = Input.<SalaryLine, Sek>answer(
                    "/cost",
                    line -> line.cost()
                            .flatMap(cost -> line.extent()
                                    .flatMap(extent ->
                                            line.months().flatMap(months -> fullTimeMonth(cost, extent, months)))))
            .named("fullTimeMonth");

    /** The salaries of each year stand in the cost tables as the salary calculation gives them. */
    public static final Rule<Application> CARRIED_OVER = Rule.<Application>rule("salary-carried-over", ERROR)
            .from("G10")
            .cites(form("Lönekostnader"))
            .onlyIfAnswered(SALARY_CALCULATION)
            .reads(DIFFERENT_YEARS)
            .holdsWhen(List::isEmpty);

    /** A full-time post costs a month no less and no more than is plausible. */
    public static final Rule<Application> PLAUSIBLE = Rule.<Application>rule("salary-cost-matches-fte", NOTE)
            .from("G17")
            .cites(FORM)
            .forEach(LINES)
            .shows(ROLE)
            .reads(
                    FULL_TIME_MONTH,
                    Input.parameter(Parameters.LEAST_SALARY_COST),
                    Input.parameter(Parameters.MOST_SALARY_COST))
            .holdsWhen((month, least, most) -> least.isAtMost(month) && month.isAtMost(most));

    /** The rules, in the order of the calculation. */
    public static final List<Rule<Application>> ALL = List.of(CARRIED_OVER, PLAUSIBLE);

    private SalaryRules() {}

    /** Returns the salary lines of all tables by year; empty if not every kind and year is known. */
    private static Optional<YearAmounts> carried(List<CostTable> tables) {
        SortedMap<Integer, Sek> sums = new TreeMap<>();
        for (CostTable table : tables) {
            if (!table.hasAllKinds()) {
                return Optional.empty();
            }
            for (CostLine line : table.lines()) {
                boolean salary = line.kind().filter(CostKind.SALARY::equals).isPresent();
                for (int column = 0; salary && column < line.amounts().size(); column++) {
                    Sek amount = line.amounts().orZero(column);
                    if (!amount.isZero() && !add(sums, table.year(column).year(), amount)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(YearAmounts.of(sums));
    }

    /** Returns the stated totals, or else the sums of the lines; empty if a line has no year or no cost. */
    private static Optional<YearAmounts> calculated(SalaryCalculation salaries) {
        if (!salaries.totals().asMap().isEmpty()) {
            return Optional.of(salaries.totals());
        }
        SortedMap<Integer, Sek> sums = new TreeMap<>();
        for (SalaryLine line : salaries.lines()) {
            OptionalInt year = line.year().map(YearLabel::year).orElse(OptionalInt.empty());
            if (line.cost().isEmpty() || !add(sums, year, line.cost().get())) {
                return Optional.empty();
            }
        }
        return Optional.of(YearAmounts.of(sums));
    }

    /** Adds an amount to that of its year; false if it has no year, or the sum is too large. */
    private static boolean add(SortedMap<Integer, Sek> sums, OptionalInt year, Sek amount) {
        if (year.isEmpty()) {
            return false;
        }
        try {
            sums.merge(year.getAsInt(), amount, Sek::plus);
            return true;
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    private static List<Integer> different(YearAmounts one, YearAmounts other) {
        if (one.equals(other)) {
            return List.of();
        }
        TreeSet<Integer> years = new TreeSet<>(one.asMap().keySet());
        years.addAll(other.asMap().keySet());
        return years.stream()
                .filter(year ->
                        !one.of(year).orElse(Sek.ZERO).equals(other.of(year).orElse(Sek.ZERO)))
                .toList();
    }

    /** Returns what a full-time post costs a month, to the öre; empty without extent or months. */
    private static Optional<Sek> fullTimeMonth(Sek cost, Share extent, int months) {
        if (!extent.isPositive() || months <= 0) {
            return Optional.empty();
        }
        BigDecimal ore = BigDecimal.valueOf(cost.ore())
                .multiply(BigDecimal.valueOf(extent.denominator()))
                .divide(
                        BigDecimal.valueOf(extent.numerator()).multiply(BigDecimal.valueOf(months)),
                        0,
                        RoundingMode.HALF_UP);
        return ore.toBigInteger().bitLength() < Long.SIZE
                ? Optional.of(new Sek(ore.longValueExact()))
                : Optional.empty();
    }
}
