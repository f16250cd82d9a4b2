package finsam.examples.webform.web;

import finsam.core.cost.AmountRow;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostCompilationBuilder;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostTable;
import finsam.core.cost.CostTableBuilder;
import finsam.core.money.Sek;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The totals of a cost compilation, stated and computed.
 *
 * @param tables  those of each table
 * @param years  what all tables cost together in each year
 */
record CostTotals(List<Table> tables, List<Year> years) {
    static final CostCompilation NONE = new CostCompilationBuilder().build();

    /**
     * The totals of a table.
     *
     * @param columns  of each column: what its lines add up to
     * @param lines  of each line: what its years add up to
     * @param grand  of the table: what its columns add up to, each as stated or else by its lines
     */
    record Table(List<Total> columns, List<Total> lines, Total grand) {}

    /**
     * A total.
     *
     * @param computed  what it comes to; empty if there is nothing to add up
     * @param agrees  whether that is what is stated; empty if nothing is stated or computed
     */
    record Total(Optional<String> computed, Optional<Boolean> agrees) {}

    /**
     * A year.
     *
     * @param year  the year, or what stands over the column instead of one
     * @param isYear  whether it is a year
     * @param kronor  the amount
     * @param text  the amount as people read it
     */
    record Year(String year, boolean isYear, BigDecimal kronor, String text) {}

    static CostTotals of(CostCompilation costs, Locale locale) {
        return new CostTotals(
                costs.tables().stream().map(table -> table(table, locale)).toList(), years(costs, locale));
    }

    private static Table table(CostTable table, Locale locale) {
        CostTable linesAlone = new CostTableBuilder()
                .from(table)
                .totals(AmountRow.EMPTY)
                .grandTotal(Optional.empty())
                .build();
        List<Total> columns = IntStream.range(0, table.columns())
                .mapToObj(column -> total(
                        table.totals().get(column),
                        hasAmount(table, column),
                        () -> linesAlone.columnTotal(column),
                        locale))
                .toList();
        List<Total> lines = table.lines().stream()
                .map(line -> total(line.total(), !line.amounts().isEmpty(), line.amounts()::sum, locale))
                .toList();
        boolean hasColumns = IntStream.range(0, table.columns())
                .anyMatch(column ->
                        hasAmount(table, column) || table.totals().get(column).isPresent());
        return new Table(columns, lines, total(table.grandTotal(), hasColumns, table::sumOfColumns, locale));
    }

    private static boolean hasAmount(CostTable table, int column) {
        return table.lines().stream()
                .map(CostLine::amounts)
                .anyMatch(amounts -> amounts.get(column).isPresent());
    }

    private static Total total(Optional<Sek> stated, boolean isThere, Supplier<Sek> sum, Locale locale) {
        Optional<Sek> computed = isThere ? Sek.ifInRange(sum) : Optional.empty();
        return new Total(computed.map(one -> one.in(locale)), computed.flatMap(one -> stated.map(one::equals)));
    }

    private static List<Year> years(CostCompilation costs, Locale locale) {
        Map<String, Optional<Sek>> sums = new TreeMap<>();
        Map<String, Boolean> isYear = new TreeMap<>();
        for (CostTable table : costs.tables()) {
            for (int column = 0; column < table.columns(); column++) {
                int here = column;
                String label = table.year(column).text();
                Optional<Sek> amount = Sek.ifInRange(() -> table.columnTotal(here));
                sums.merge(label, amount, CostTotals::plus);
                isYear.put(label, table.year(column).year().isPresent());
            }
        }
        List<Year> years = new ArrayList<>();
        sums.forEach((label, sum) -> sum.filter(amount -> isYear.getOrDefault(label, false) || !amount.isZero())
                .ifPresent(amount -> years.add(
                        new Year(label, isYear.getOrDefault(label, false), amount.kronor(), amount.in(locale)))));
        years.sort(Comparator.comparing(Year::isYear).reversed());
        return years;
    }

    private static Optional<Sek> plus(Optional<Sek> one, Optional<Sek> other) {
        return one.flatMap(left -> other.flatMap(right -> Sek.ifInRange(() -> left.plus(right))));
    }
}
