package finsam.core.cost;

import finsam.core.limit.LimitedList;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The costs of an effort (<i>kostnadssammanställning</i>), one table for each financier.
 *
 * <pre>{@code
 * CostCompilation compilation = new CostCompilationBuilder()
 *         .addTables(new CostTableBuilder().role(FinancierRole.CO_FINANCIER).build())
 *         .addTables(new CostTableBuilder().role(FinancierRole.ASSOCIATION).grandTotal(Sek.of(100_000)).build())
 *         .build();
 * compilation.ofAssociation().map(CostTable::total); // Optional[100000]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface CostCompilation {
    /** The tables, the association's own among them. */
    @LimitedList
    List<@Valid CostTable> tables();

    /** Whether the amounts are with VAT, where somebody says so. */
    Optional<VatBasis> vatBasis();

    /** What the effort costs in all, whoever pays, as it is stated. */
    Optional<Sek> totalCost();

    /** Returns the table of what the association is to pay, if one of the tables says that it is. */
    default Optional<CostTable> ofAssociation() {
        for (CostTable table : tables()) {
            if (table.role().orElse(null) == FinancierRole.ASSOCIATION) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
