package finsam.rules.cost;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.cost.CostTables.COLUMNS;
import static finsam.rules.cost.CostTables.COLUMN_AMOUNT;
import static finsam.rules.cost.CostTables.COLUMN_PERIOD;
import static finsam.rules.cost.CostTables.PERIOD;
import static finsam.rules.cost.CostTables.TABLES;
import static finsam.rules.cost.CostTables.TOTAL;
import static finsam.rules.cost.CostTables.YEAR;
import static finsam.rules.cost.CostTables.form;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.cost.CostLine;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.time.EffortPeriod;
import finsam.core.time.YearLabel;
import finsam.rules.cost.CostTables.Column;
import finsam.rules.cost.CostTables.Table;
import finsam.rules.profile.Parameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.math.BigInteger;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of the cost compilation: one for each year of the effort. */
public final class CostYearRules {
    private static final FormRef FORM = form("År");
    /** So many missing years are named; a period of thousands of years is no reason for a list of them. */
    private static final int NAMED = 12;

    private static final Input<Table, List<YearLabel>> TABLE_YEARS = Input.<Table, List<YearLabel>>answer(
                    "/years", table -> Optional.of(table.costs().years()))
            .ifWhollyRead();
    private static final Input<Table, List<Integer>> MISSING_YEARS =
            Input.computed("missingYears", TABLE_YEARS, PERIOD, CostYearRules::missingYears);
    private static final Input<Table, Boolean> SPREAD = Input.<Table, Boolean>answer(
                    "/totals", table -> Optional.of(isSpread(table)))
            .named("spread");
    private static final Input<Column, Sek> WHOLE =
            Input.<Column, Sek>answer("", Column::whole).named("whole");
    private static final Input<Column, Long> MONTHS =
            Input.computed("months", YEAR, COLUMN_PERIOD, CostYearRules::months);
    private static final Input<Column, Share> PART = Input.computed("part", COLUMN_AMOUNT, WHOLE, CostYearRules::part);
    private static final Input<Column, Share> PART_OF_TIME = Input.computed(
            "partOfTime", MONTHS, COLUMN_PERIOD, (months, period) -> Optional.of(Share.of(months, touched(period))));
    private static final Input<Column, Share> DEVIATION =
            Input.computed("deviation", PART, PART_OF_TIME, CostYearRules::deviation);

    /** Costs stand under the years in which they fall, and not only in the total. */
    public static final Rule<Application> SPECIFIED_PER_YEAR = Rule.<Application>rule("costs-specified-per-year", ERROR)
            .from("G06")
            .cites(FORM)
            .forEach(TABLES)
            .onlyIf(TOTAL, total -> !total.isZero())
            .shows(TOTAL)
            .reads(SPREAD)
            .holdsWhen(Boolean::booleanValue);

    /** Over every column that carries an amount stands a year. */
    public static final Rule<Application> YEAR_HEADER_VALID = Rule.<Application>rule("cost-year-header-valid", ERROR)
            .from("G07")
            .cites(FORM)
            .forEach(COLUMNS)
            .onlyIf(COLUMN_AMOUNT, amount -> !amount.isZero())
            .shows(COLUMN_AMOUNT)
            .reads(YEAR)
            .holdsWhen(year -> year.year().isPresent());

    /** A year with an amount is a year of the effort. */
    public static final Rule<Application> YEAR_WITHIN_PERIOD = Rule.<Application>rule(
                    "cost-year-within-effort-period", ERROR)
            .from("G08")
            .cites(FORM)
            .forEach(COLUMNS)
            .onlyIf(COLUMN_AMOUNT, amount -> !amount.isZero())
            .onlyIf(YEAR, year -> year.year().isPresent())
            .shows(COLUMN_AMOUNT)
            .reads(YEAR, COLUMN_PERIOD)
            .holdsWhen((year, period) ->
                    months(year, period).filter(months -> months > 0).isPresent());

    /** Every calendar year of the period has a column. */
    public static final Rule<Application> YEARS_COVER_PERIOD = Rule.<Application>rule(
                    "cost-year-columns-cover-period", NOTE)
            .from("G09")
            .cites(FORM)
            .forEach(TABLES)
            .onlyIf(TOTAL, total -> !total.isZero())
            .reads(MISSING_YEARS)
            .holdsWhen(List::isEmpty);

    /** A month of one year costs about as much as a month of the whole effort. */
    public static final Rule<Application> EVEN_OVER_MONTHS = Rule.<Application>rule(
                    "yearly-amount-plausible-for-months", NOTE)
            .from("G15")
            .cites(FORM)
            .forEach(COLUMNS)
            .onlyIf(COLUMN_AMOUNT, amount -> !amount.isZero())
            .onlyIf(
                    YEAR,
                    COLUMN_PERIOD,
                    (year, period) ->
                            months(year, period).filter(months -> months > 0).isPresent())
            .shows(YEAR)
            .shows(COLUMN_AMOUNT)
            .reads(DEVIATION, Input.parameter(Parameters.MONTHLY_COST_DEVIATION))
            .holdsWhen(Share::isAtMost);

    /** The rules, in the order of the table. */
    public static final List<Rule<Application>> ALL =
            List.of(SPECIFIED_PER_YEAR, YEAR_HEADER_VALID, YEAR_WITHIN_PERIOD, YEARS_COVER_PERIOD, EVEN_OVER_MONTHS);

    private CostYearRules() {}

    private static boolean isSpread(Table table) {
        for (CostLine line : table.costs().lines()) {
            if (line.amounts().hasAmount()) {
                return true;
            }
        }
        return table.costs().totals().hasAmount();
    }

    private static Optional<List<Integer>> missingYears(List<YearLabel> labels, EffortPeriod period) {
        Set<Integer> stated = new HashSet<>();
        labels.forEach(label -> label.year().ifPresent(stated::add));
        List<Integer> missing = new ArrayList<>();
        int last = period.end().getYear();
        for (int year = period.start().getYear(); year <= last && missing.size() < NAMED; year++) {
            if (!stated.contains(year)) {
                missing.add(year);
            }
        }
        return Optional.of(Collections.unmodifiableList(missing));
    }

    /** Returns the number of calendar months of a year that the period touches; empty for a label without a year. */
    private static Optional<Long> months(YearLabel label, EffortPeriod period) {
        if (label.year().isEmpty()) {
            return Optional.empty();
        }
        int year = label.year().getAsInt();
        long first = Math.max(period.start().getLong(ChronoField.PROLEPTIC_MONTH), year * 12L);
        long last = Math.min(period.end().getLong(ChronoField.PROLEPTIC_MONTH), year * 12L + 11);
        return Optional.of(Math.max(0, last - first + 1));
    }

    private static long touched(EffortPeriod period) {
        return ChronoUnit.MONTHS.between(
                        period.start().withDayOfMonth(1), period.end().withDayOfMonth(1))
                + 1;
    }

    private static Optional<Share> part(Sek amount, Sek whole) {
        return whole.isPositive() ? Optional.of(Share.of(amount.ore(), whole.ore())) : Optional.empty();
    }

    /** Returns how far the first share is from the second, as a share of the second; empty if that is nothing. */
    private static Optional<Share> deviation(Share part, Share expected) {
        BigInteger actual = product(part.numerator(), expected.denominator());
        BigInteger even = product(part.denominator(), expected.numerator());
        if (even.signum() <= 0) {
            return Optional.empty();
        }
        BigInteger difference = actual.subtract(even).abs();
        BigInteger divisor = difference.gcd(even);
        BigInteger numerator = difference.divide(divisor);
        BigInteger denominator = even.divide(divisor);
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
                ? Optional.of(Share.of(numerator.longValueExact(), denominator.longValueExact()))
                : Optional.empty();
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
