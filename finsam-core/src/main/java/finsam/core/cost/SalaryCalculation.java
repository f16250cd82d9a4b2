package finsam.core.cost;

import finsam.core.style.RecordStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The salaries that an effort pays (<i>löneberäkning</i>); its totals are carried over to the cost compilation.
 *
 * <p>The sources name this attachment without showing it: its columns are what the calculation needs.
 */
@Value.Immutable
@RecordStyle
public interface SalaryCalculation {
    /** The posts. */
    List<SalaryLine> lines();

    /** The total of each year as it is stated. */
    @Value.Default
    default YearAmounts totals() {
        return YearAmounts.EMPTY;
    }
}
