package finsam.core.annual;

import finsam.core.cost.AmountRow;
import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import finsam.core.time.YearLabel;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The budget of an association (<i>budgetplan</i>): sections of lines over columns of years, and the totals as they are
 * stated.
 *
 * <p>{@link #totals()} adds the lines up and sets the sums beside what is stated.
 *
 * <pre>{@code
 * Budget budget = new BudgetBuilder()
 *         .addColumns(new BudgetColumnBuilder().year(YearLabel.of(2021)).build())
 *         .addSections(new BudgetSectionBuilder()
 *                 .group(BudgetGroup.DEVELOPMENT)
 *                 .addLines(new BudgetLineBuilder().amounts(AmountRow.of(Sek.of(665000))).build())
 *                 .total(AmountRow.of(Sek.of(635000)))
 *                 .build())
 *         .build();
 * budget.totals().compare(BudgetTotal.DEVELOPMENT, 0).difference(); // Optional[-30000]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Budget {
    /** The year that the heading of the table names. */
    Optional<YearLabel> headingYear();

    /** What stands over the columns. */
    @LimitedList
    List<@Valid BudgetColumn> columns();

    /** The sections, in order. */
    @LimitedList
    List<@Valid BudgetSection> sections();

    /** The total of all activity, development and projects, as it is stated (<i>kostnader verksamhet</i>). */
    Optional<AmountRow> activityTotal();

    /** The total of all costs as it is stated (<i>kostnader administration och verksamhet</i>). */
    Optional<AmountRow> costTotal();

    /** Returns what the lines add up to, beside what is stated; in one pass over the lines. */
    default BudgetTotals totals() {
        return BudgetTotals.of(this);
    }
}
