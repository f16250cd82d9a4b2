package finsam.core.annual;

import finsam.core.cost.AmountRow;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a line of a budget (<i>delpost</i>).
 *
 * <pre>{@code
 * BudgetSubLine payroll = new BudgetSubLineBuilder()
 *         .label("Lönehantering")
 *         .amounts(AmountRow.of(Sek.of(6000)))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface BudgetSubLine {
    /** What stands before the amounts. */
    Optional<@LimitedText String> label();

    /** The amounts, one cell under each column. */
    @Value.Default
    default AmountRow amounts() {
        return AmountRow.EMPTY;
    }
}
