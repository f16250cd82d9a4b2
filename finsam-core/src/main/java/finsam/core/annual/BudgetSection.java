package finsam.core.annual;

import finsam.core.cost.AmountRow;
import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section of a budget table (<i>avsnitt</i>): its lines, and their total as it is stated.
 *
 * <pre>{@code
 * BudgetSection projects = new BudgetSectionBuilder()
 *         .group(BudgetGroup.PROJECTS)
 *         .addLines(new BudgetLineBuilder().amounts(AmountRow.of(Sek.of(2203500))).build())
 *         .addLines(new BudgetLineBuilder().amounts(AmountRow.of(Sek.of(490868))).build())
 *         .total(AmountRow.of(Sek.of(2694368)))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface BudgetSection {
    /** Which section it is; the lines of one that does not tell are in no sum. */
    Optional<BudgetGroup> group();

    /** What stands over its columns, where it has a heading of its own. */
    @LimitedList
    List<@Valid BudgetColumn> columns();

    /** The lines. */
    @LimitedList
    List<@Valid BudgetLine> lines();

    /** The total of each column as it is stated. */
    @Value.Default
    default AmountRow total() {
        return AmountRow.EMPTY;
    }
}
