package finsam.core.annual;

import finsam.core.cost.AmountRow;
import finsam.core.money.Sek;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the lines of a budget add up to, beside what it states (<i>summering</i>).
 *
 * <p>Each total is compared on its own, once with its lines and once with the stated totals that it consists of: a table in
 * which one row is stale still tells which. Columns are counted from 0.
 *
 * <pre>{@code
 * BudgetTotals totals = budget.totals();
 * List<TotalComparison> wrong =
 *         totals.comparisons().stream().filter(TotalComparison::isContradicted).toList();
 * Optional<Sek> left = totals.residual(0);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class BudgetTotals {
    private final int columns;
    private final Map<BudgetGroup, ExactSum> lines = new EnumMap<>(BudgetGroup.class);
    private final Map<BudgetGroup, List<AmountRow>> stated = new EnumMap<>(BudgetGroup.class);
    private final Map<BudgetItem, ExactSum> items = new HashMap<>();
    private final AmountRow activity;
    private final AmountRow costs;

    private BudgetTotals(Budget budget) {
        activity = budget.activityTotal().orElse(AmountRow.EMPTY);
        costs = budget.costTotal().orElse(AmountRow.EMPTY);
        int widest = Math.max(budget.columns().size(), Math.max(activity.size(), costs.size()));
        for (BudgetSection section : budget.sections()) {
            widest = Math.max(
                    widest, Math.max(section.columns().size(), section.total().size()));
            for (BudgetLine line : section.lines()) {
                widest = Math.max(widest, width(line));
            }
            section.group().ifPresent(group -> add(group, section));
        }
        columns = widest;
    }

    static BudgetTotals of(Budget budget) {
        return new BudgetTotals(budget);
    }

    private void add(BudgetGroup group, BudgetSection section) {
        stated.computeIfAbsent(group, key -> new ArrayList<>()).add(section.total());
        ExactSum sum = lines.computeIfAbsent(group, key -> new ExactSum());
        for (BudgetLine line : section.lines()) {
            ExactSum subLines = new ExactSum();
            for (BudgetSubLine part : line.subLines()) {
                subLines.add(part.amounts().size(), column -> cell(part.amounts(), column));
            }
            add(line, subLines, sum);
            line.item().ifPresent(item -> add(line, subLines, items.computeIfAbsent(item, key -> new ExactSum())));
        }
    }

    private static void add(BudgetLine line, ExactSum subLines, ExactSum sum) {
        sum.add(
                Math.max(line.amounts().size(), subLines.size()),
                column -> cell(line.amounts(), column).or(() -> subLines.at(column)));
    }

    private static Optional<BigInteger> cell(AmountRow row, int column) {
        return row.get(column).map(ExactSum::exact);
    }

    private static int width(BudgetLine line) {
        return Stream.concat(Stream.of(line.amounts()), line.subLines().stream().map(BudgetSubLine::amounts))
                .mapToInt(AmountRow::size)
                .max()
                .orElse(0);
    }

    /** Returns the number of columns that have a heading, an amount or a total. */
    public int columns() {
        return columns;
    }

    /**
     * Returns a total as it is stated; the total of several sections of one group is the sum of theirs. Empty if it is not
     * stated, or too large.
     *
     * @param total  which total, not null
     * @param column  the column
     */
    public Optional<Sek> stated(BudgetTotal total, int column) {
        return switch (total) {
            case ACTIVITY -> activity.get(column);
            case COSTS -> costs.get(column);
            case REVENUE -> statedOf(BudgetGroup.REVENUE, column);
            case ADMINISTRATION -> statedOf(BudgetGroup.ADMINISTRATION, column);
            case DEVELOPMENT -> statedOf(BudgetGroup.DEVELOPMENT, column);
            case PROJECTS -> statedOf(BudgetGroup.PROJECTS, column);
        };
    }

    private Optional<Sek> statedOf(BudgetGroup group, int column) {
        BigInteger sum = BigInteger.ZERO;
        List<AmountRow> rows = stated.getOrDefault(group, List.of());
        for (AmountRow row : rows) {
            Optional<Sek> cell = row.get(column);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(ExactSum.exact(cell.get()));
        }
        return rows.isEmpty() ? Optional.empty() : ExactSum.amount(sum);
    }

    /**
     * Returns the sum of the lines of a total, each as it stands or else as the sum of its sub-lines. Empty if no line has an
     * amount in the column, or if the sum is too large.
     *
     * @param total  which total, not null
     * @param column  the column
     */
    public Optional<Sek> fromLines(BudgetTotal total, int column) {
        return exactFromLines(total, column).flatMap(ExactSum::amount);
    }

    private Optional<BigInteger> exactFromLines(BudgetTotal total, int column) {
        return total.groups().stream()
                .flatMap(group -> Stream.ofNullable(lines.get(group)))
                .flatMap(sum -> sum.at(column).stream())
                .reduce(BigInteger::add);
    }

    /**
     * Returns the sum of the stated totals that a total consists of: development and projects for all activity,
     * administration and all activity for all costs. Empty for every other total, if one of the two is not stated, or if the
     * sum is too large.
     *
     * @param total  which total, not null
     * @param column  the column
     */
    public Optional<Sek> fromSubtotals(BudgetTotal total, int column) {
        return switch (total) {
            case ACTIVITY -> both(BudgetTotal.DEVELOPMENT, BudgetTotal.PROJECTS, column);
            case COSTS -> both(BudgetTotal.ADMINISTRATION, BudgetTotal.ACTIVITY, column);
            default -> Optional.empty();
        };
    }

    private Optional<Sek> both(BudgetTotal one, BudgetTotal other, int column) {
        List<Sek> parts = Stream.of(one, other)
                .flatMap(total -> stated(total, column).stream())
                .toList();
        return parts.size() == 2 ? ExactSum.of(parts.stream()) : Optional.empty();
    }

    /**
     * Returns a total as it is stated, beside the sums that it can be compared with.
     *
     * @param total  which total, not null
     * @param column  the column
     */
    public TotalComparison compare(BudgetTotal total, int column) {
        return new TotalComparison(
                total, column, stated(total, column), fromLines(total, column), fromSubtotals(total, column));
    }

    /** Returns the comparison of every total that is stated in a column or has lines there, by total and column. */
    public List<TotalComparison> comparisons() {
        List<TotalComparison> comparisons = new ArrayList<>();
        for (BudgetTotal total : BudgetTotal.values()) {
            for (int column = 0; column < columns; column++) {
                TotalComparison comparison = compare(total, column);
                if (comparison.stated().isPresent() || comparison.fromLines().isPresent()) {
                    comparisons.add(comparison);
                }
            }
        }
        return List.copyOf(comparisons);
    }

    /**
     * Returns the sum of the lines of an item, in whatever section they stand. Empty if none has an amount in the column, or
     * if the sum is too large.
     *
     * @param item  the item, not null
     * @param column  the column
     */
    public Optional<Sek> ofItem(BudgetItem item, int column) {
        return exactOfItem(item, column).flatMap(ExactSum::amount);
    }

    private Optional<BigInteger> exactOfItem(BudgetItem item, int column) {
        return Optional.ofNullable(items.get(item)).flatMap(sum -> sum.at(column));
    }

    /**
     * Returns what the lines leave of the stated total of all costs when the room for new activity is not counted: what that
     * room should be. Empty if the total is not stated or the result is too large.
     *
     * @param column  the column
     */
    public Optional<Sek> residual(int column) {
        BigInteger room = exactOfItem(BudgetItem.UNALLOCATED_ROOM, column).orElse(BigInteger.ZERO);
        BigInteger used = exactFromLines(BudgetTotal.COSTS, column).orElse(BigInteger.ZERO);
        return costs.get(column)
                .flatMap(total ->
                        ExactSum.amount(ExactSum.exact(total).subtract(used).add(room)));
    }

    /**
     * Returns the stated revenue less the stated costs; empty if one of them is not stated or the result is too large.
     *
     * @param column  the column
     */
    public Optional<Sek> statedBalance(int column) {
        return stated(BudgetTotal.REVENUE, column)
                .flatMap(in -> stated(BudgetTotal.COSTS, column).flatMap(out -> ExactSum.difference(in, out)));
    }

    /**
     * Returns the lines of revenue less those of costs; empty if one of them has no line in the column or the result is too
     * large.
     *
     * @param column  the column
     */
    public Optional<Sek> balanceFromLines(int column) {
        return exactFromLines(BudgetTotal.REVENUE, column)
                .flatMap(in ->
                        exactFromLines(BudgetTotal.COSTS, column).flatMap(out -> ExactSum.amount(in.subtract(out))));
    }
}
