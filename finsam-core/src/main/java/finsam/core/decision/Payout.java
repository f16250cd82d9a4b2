package finsam.core.decision;

import finsam.core.money.Sek;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amount that the association paid to an effort (<i>utbetalning</i>); less than 0 for one that was paid back.
 *
 * <pre>{@code
 * Payout payout = new PayoutBuilder()
 *         .date(LocalDate.of(2022, 2, 28))
 *         .amount(Sek.of(96997))
 *         .period(StatedPeriod.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31)))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Payout {
    /** The day. */
    Optional<LocalDate> date();

    /** The amount. */
    Optional<Sek> amount();

    /** The period whose costs it pays. */
    Optional<@Valid StatedPeriod> period();
}
