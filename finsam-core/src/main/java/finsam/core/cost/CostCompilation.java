package finsam.core.cost;

import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.style.RecordStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The costs of an effort (<i>kostnadssammanställning</i>), one table for each financier.
 */
@Value.Immutable
@RecordStyle
public interface CostCompilation {
    /** The tables, the association's own among them. */
    List<CostTable> tables();

    /** Whether the amounts are with VAT, where somebody says so. */
    Optional<VatBasis> vatBasis();

    /** What the effort costs in all, whoever pays, as it is stated. */
    Optional<Sek> totalCost();

    /** Returns the table of what the association is to pay, if one of the tables says that it is. */
    default Optional<CostTable> ofAssociation() {
        return tables().stream()
                .filter(table ->
                        table.role().filter(FinancierRole.ASSOCIATION::equals).isPresent())
                .findFirst();
    }
}
