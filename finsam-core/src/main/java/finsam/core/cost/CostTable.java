package finsam.core.cost;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.style.RecordStyle;
import finsam.core.time.YearLabel;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one financier pays (<i>kostnadstabell</i>): lines of costs, a column for each year, and the totals as they are stated.
 *
 * <p>Amounts are kronor excluding VAT. Totals are what the form says; the methods compute with a stated
 * total where there is one, and add up the lines where there is none.
 *
 * <pre>{@code
 * CostTable table = new CostTableBuilder()
 *         .role(FinancierRole.ASSOCIATION)
 *         .addYears(YearLabel.of(2024), YearLabel.of(2025))
 *         .addLines(new CostLineBuilder().amounts(AmountRow.of(Sek.of(2500), Sek.of(2000))).build())
 *         .grandTotal(Sek.of(5000))
 *         .build();
 * table.columnTotal(0); // 2500
 * table.sumOfLines(); // 4500
 * table.total(); // 5000
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface CostTable {
    /** Whether the association or a co-financier pays. */
    Optional<FinancierRole> role();

    /** The name of the financier (<i>namn på finansiär</i>). */
    Optional<@LimitedText String> financier();

    /** What stands over each column. */
    @LimitedList
    List<YearLabel> years();

    /** The lines. */
    @LimitedList
    List<@Valid CostLine> lines();

    /** The total of each column as it is stated (<i>Summa</i>). */
    @Value.Default
    default AmountRow totals() {
        return AmountRow.EMPTY;
    }

    /** The total of the table as it is stated (<i>Summa</i>). */
    Optional<Sek> grandTotal();

    /** Returns the number of columns that have a heading, an amount or a total. */
    default int columns() {
        int columns = Math.max(years().size(), totals().size());
        for (CostLine line : lines()) {
            columns = Math.max(columns, line.amounts().size());
        }
        return columns;
    }

    /**
     * Returns what stands over a column; blank if nothing does.
     *
     * @param column  the column, counted from 0
     */
    default YearLabel year(int column) {
        return column < years().size() ? years().get(column) : YearLabel.BLANK;
    }

    /**
     * Returns the stated total of a column, or the sum of its lines where none is stated.
     *
     * @param column  the column, counted from 0
     * @throws ArithmeticException if the sum is too large
     */
    default Sek columnTotal(int column) {
        return totals().get(column).orElseGet(() -> {
            Sek sum = Sek.ZERO;
            for (CostLine line : lines()) {
                sum = sum.plus(line.amounts().orZero(column));
            }
            return sum;
        });
    }

    /**
     * Returns the sum of the totals of all columns.
     *
     * @throws ArithmeticException if it is too large
     */
    default Sek sumOfColumns() {
        long ore = totals().sum().ore();
        for (CostLine line : lines()) {
            for (int column = 0; column < line.amounts().size(); column++) {
                if (totals().isBlank(column)) {
                    ore = Math.addExact(ore, line.amounts().orZero(column).ore());
                }
            }
        }
        return new Sek(ore);
    }

    /**
     * Returns the sum of the totals of all lines, each as stated or else as the sum of its amounts.
     *
     * @throws ArithmeticException if it is too large
     */
    default Sek sumOfLines() {
        long ore = 0;
        for (CostLine line : lines()) {
            Sek total = line.total().isPresent()
                    ? line.total().get()
                    : line.amounts().sum();
            ore = Math.addExact(ore, total.ore());
        }
        return new Sek(ore);
    }

    /**
     * Returns the stated total of the table, or the sum of its columns where none is stated.
     *
     * @throws ArithmeticException if the sum is too large
     */
    default Sek total() {
        return grandTotal().orElseGet(this::sumOfColumns);
    }

    /** Tells whether every cost here has a kind: each line states one, or without lines there is no total either. */
    default boolean hasAllKinds() {
        for (CostLine line : lines()) {
            if (line.kind().isEmpty()) {
                return false;
            }
        }
        return !lines().isEmpty()
                || Sek.ifInRange(this::total).filter(Sek::isZero).isPresent();
    }
}
