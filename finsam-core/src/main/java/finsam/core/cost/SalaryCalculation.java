package finsam.core.cost;

import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * The salaries that an effort pays (<i>löneberäkning</i>); its totals are carried over to the cost compilation.
 *
 * <p>The sources name this attachment without showing it: its columns are what the calculation needs.
 *
 * <pre>{@code
 * SalaryCalculation calculation = new SalaryCalculationBuilder()
 *         .addLines(new SalaryLineBuilder().role("coach").cost(Sek.of(72_000)).build())
 *         .totals(YearAmounts.of(Map.of(2024, Sek.of(72_000))))
 *         .build();
 * calculation.totals().sum(); // 72000
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface SalaryCalculation {
    /** The posts. */
    @LimitedList
    List<@Valid SalaryLine> lines();

    /** The total of each year as it is stated. */
    @Value.Default
    default YearAmounts totals() {
        return YearAmounts.EMPTY;
    }
}
