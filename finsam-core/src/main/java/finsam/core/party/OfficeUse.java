package finsam.core.party;

import finsam.core.finding.Personal;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the association notes on a form when it arrives (<i>förbundets anteckningar</i>).
 *
 * <pre>{@code
 * OfficeUse office = new OfficeUseBuilder()
 *         .registryNumber(RegistryNumber.of("2024/00153"))
 *         .arrivalDate(LocalDate.of(2024, 5, 6))
 *         .build();
 * office.arrivalDate(); // Optional[2024-05-06]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface OfficeUse {
    /** The number of the case (<i>diarienummer</i>). */
    Optional<RegistryNumber> registryNumber();

    /** Who received it (<i>signatur</i>). */
    @Personal
    @Value.Redacted
    Optional<@LimitedText String> signature();

    /** The day it arrived (<i>ankomstdatum</i>). */
    Optional<LocalDate> arrivalDate();
}
