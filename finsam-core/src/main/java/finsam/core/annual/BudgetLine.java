package finsam.core.annual;

import finsam.core.cost.AmountRow;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.style.RecordStyle;
import finsam.core.written.Letters;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of a budget (<i>budgetpost</i>), with its sub-lines where it has some.
 *
 * <pre>{@code
 * BudgetLine services = new BudgetLineBuilder()
 *         .label("Inköpta tjänster")
 *         .addSubLines(new BudgetSubLineBuilder().amounts(AmountRow.of(Sek.of(100000))).build())
 *         .addSubLines(new BudgetSubLineBuilder().amounts(AmountRow.of(Sek.of(6000))).build())
 *         .build();
 * services.amount(0); // Optional[106000]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface BudgetLine {
    /** What stands before the amounts. */
    Optional<@LimitedText String> label();

    /** What the line is for. */
    Optional<BudgetItem> item();

    /** The amounts, one cell under each column; blank where only the sub-lines have amounts. */
    @Value.Default
    default AmountRow amounts() {
        return AmountRow.EMPTY;
    }

    /** The parts that the line consists of. */
    @LimitedList
    List<@Valid BudgetSubLine> subLines();

    /**
     * Returns the amount under a column: the line's own, or the sum of its sub-lines where that is blank. Empty without
     * either, or if the sum is too large.
     *
     * @param column  the column, counted from 0
     */
    default Optional<Sek> amount(int column) {
        return amounts().get(column).or(() -> sumOfSubLines(column));
    }

    /** Returns the letters and digits of the label in lower case, as {@code EffortName.letters()} has those of an effort. */
    default Optional<String> labelLetters() {
        return label().map(Letters::of);
    }

    /**
     * Returns the sum of the sub-lines under a column. Empty if none has an amount there, or if the sum is too large.
     *
     * @param column  the column, counted from 0
     */
    default Optional<Sek> sumOfSubLines(int column) {
        return ExactSum.of(subLines().stream().flatMap(line -> line.amounts().get(column).stream()));
    }
}
