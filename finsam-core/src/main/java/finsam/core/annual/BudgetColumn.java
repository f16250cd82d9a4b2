package finsam.core.annual;

import finsam.core.money.Sek;
import finsam.core.style.RecordStyle;
import finsam.core.time.YearLabel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A column of a budget table (<i>kolumn</i>): the year, what is told about it, and the own
 * capital at its ends.
 *
 * <pre>{@code
 * BudgetColumn column = new BudgetColumnBuilder()
 *         .year(YearLabel.of(2021))
 *         .scenario(BudgetScenario.BUDGET_PLAN)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface BudgetColumn {
    /** The year as it stands over the column. */
    Optional<YearLabel> year();

    /** What the column holds. */
    Optional<BudgetScenario> scenario();

    /** The own capital at the start of the year as it is stated (<i>ingående eget kapital</i>). */
    Optional<Sek> openingOwnCapital();

    /** The own capital at the end of the year as it is stated (<i>utgående eget kapital</i>). */
    Optional<Sek> closingOwnCapital();
}
