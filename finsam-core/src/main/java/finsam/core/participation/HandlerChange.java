package finsam.core.participation;

import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of the handler who is responsible for a person (<i>handläggarbyte</i>).
 *
 * <pre>{@code
 * HandlerChange change = new HandlerChangeBuilder()
 *         .date(LocalDate.of(2021, 11, 15))
 *         .handedOver(true)
 *         .build();
 * change.handedOver(); // Optional[true]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface HandlerChange {
    /** The day. */
    Optional<LocalDate> date();

    /** Whether the person's plan was handed over to the new handler (<i>överlämning</i>). */
    Optional<Boolean> handedOver();
}
