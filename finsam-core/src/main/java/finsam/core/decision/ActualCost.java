package finsam.core.decision;

import finsam.core.cost.CostKind;
import finsam.core.cost.FinancierRole;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cost that an effort has had (<i>faktisk kostnad</i>).
 *
 * <pre>{@code
 * ActualCost cost = new ActualCostBuilder()
 *         .date(LocalDate.of(2021, 11, 25))
 *         .amount(Sek.of(24249))
 *         .vatBasis(VatBasis.EX_VAT)
 *         .kind(CostKind.SALARY)
 *         .ofEffort(true)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface ActualCost {
    /** The day of the cost. */
    Optional<LocalDate> date();

    /** The time that it is for, where it is no single day: the month of a salary. */
    Optional<@Valid StatedPeriod> period();

    /** The amount; less than 0 for a correction. */
    Optional<Sek> amount();

    /** Whether the amount is with VAT. */
    Optional<VatBasis> vatBasis();

    /** The kind of cost. */
    Optional<CostKind> kind();

    /** What exactly. */
    Optional<@LimitedText String> description();

    /** The year that it is booked on. */
    Optional<Integer> year();

    /** Whether it is a cost of the effort, and not of the owner's ordinary operation. */
    Optional<Boolean> ofEffort();

    /** Whether the association or a co-financier bears it. */
    Optional<FinancierRole> role();

    /** The name of the financier who bears it. */
    Optional<@LimitedText String> financier();
}
