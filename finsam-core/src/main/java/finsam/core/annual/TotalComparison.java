package finsam.core.annual;

import finsam.core.money.Sek;
import java.util.Objects;
import java.util.Optional;

/**
 * A total of one column as it is stated, beside what it should be (<i>kontrollsumma</i>).
 *
 * <pre>{@code
 * TotalComparison comparison = new TotalComparison(
 *         BudgetTotal.PROJECTS, 0, Optional.of(Sek.of(2658400)), Optional.of(Sek.of(2623400)), Optional.empty());
 * comparison.difference();    // Optional[35000]
 * comparison.isContradicted(); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param total  which total, not null
 * @param column  the column, counted from 0
 * @param stated  the total as it is stated; empty if it is not, not null
 * @param fromLines  the sum of the lines; empty if no line has an amount there or the sum is too large, not null
 * @param fromSubtotals  the sum of the stated totals that it consists of; empty for the total of a section, if one of
 *     them is not stated, or if the sum is too large, not null
 */
public record TotalComparison(
        BudgetTotal total, int column, Optional<Sek> stated, Optional<Sek> fromLines, Optional<Sek> fromSubtotals) {

    /** Checks that nothing is null. */
    public TotalComparison {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(fromLines, "fromLines");
        Objects.requireNonNull(fromSubtotals, "fromSubtotals");
    }

    /** Returns by how much the stated total is more than the lines; empty without both, or if it is too large. */
    public Optional<Sek> difference() {
        return stated.flatMap(one -> fromLines.flatMap(other -> ExactSum.difference(one, other)));
    }

    /** Returns by how much it is more than the stated subtotals; empty without both, or if it is too large. */
    public Optional<Sek> differenceFromSubtotals() {
        return stated.flatMap(one -> fromSubtotals.flatMap(other -> ExactSum.difference(one, other)));
    }

    /** Tells whether the total is stated and differs from the sum of the lines. */
    public boolean isContradicted() {
        return stated.isPresent() && fromLines.isPresent() && !stated.equals(fromLines);
    }
}
