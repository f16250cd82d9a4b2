package finsam.core.cost;

import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of a table of costs (<i>kostnadsrad</i>): what is bought, and the amount of each year.
 *
 * <pre>{@code
 * CostLine line = new CostLineBuilder()
 *         .kind(CostKind.TRAVEL)
 *         .specification("studiebesök")
 *         .amounts(AmountRow.of(Sek.of(2500), Sek.of(2000)))
 *         .total(Sek.of(4500))
 *         .build();
 * line.amounts().sum(); // 4500
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface CostLine {
    /** The kind of cost (<i>kostnadsslag</i>). */
    Optional<CostKind> kind();

    /** What exactly (<i>specifikation</i>). */
    Optional<@LimitedText String> specification();

    /** The amounts excluding VAT, one cell under each year of the table. */
    @Value.Default
    default AmountRow amounts() {
        return AmountRow.EMPTY;
    }

    /** The total as it is stated at the end of the line. */
    Optional<Sek> total();
}
