package finsam.core.report;

import finsam.core.finding.Personal;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who answers for the report (<i>uppgiftslämnare</i>).
 *
 * <pre>{@code
 * Informant informant = new InformantBuilder()
 *         .date(LocalDate.of(2022, 2, 15))
 *         .title("enhetschef")
 *         .organisation("Hudiksvalls kommun")
 *         .build();
 * informant.title(); // Optional[enhetschef]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Informant {
    /** The day. */
    Optional<LocalDate> date();

    /** The name. */
    @Personal
    @Value.Redacted
    Optional<@LimitedText String> name();

    /** The title. */
    Optional<@LimitedText String> title();

    /** The organisation. */
    Optional<@LimitedText String> organisation();
}
