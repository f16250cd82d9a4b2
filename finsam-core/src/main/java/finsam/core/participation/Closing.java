package finsam.core.participation;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The end of a participation (<i>avslut</i>): why, where to, and who was told.
 *
 * <pre>{@code
 * Closing closing = new ClosingBuilder()
 *         .reason(ClosingReason.CONTINUED_REHABILITATION)
 *         .addDestinations(Destination.INTERNSHIP)
 *         .build();
 * closing.isMisregistration(); // false
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Closing {
    /** The day on which it was registered. */
    Optional<LocalDate> registeredOn();

    /** Why. */
    Optional<ClosingReason> reason();

    /** Where the person goes. */
    @LimitedList
    Set<Destination> destinations();

    /** What support the person got in the effort, in words (<i>erhållet stöd</i>). */
    Optional<@LimitedText String> supportReceived();

    /** Whether the person got the support that was needed, as assessed at the end. */
    Optional<Boolean> supportNeedMet();

    /** The day on which the one who referred the person was told. */
    Optional<LocalDate> referrerContactedOn();

    /** The day on which the team that took the person in was told (<i>återkoppling</i>). */
    Optional<LocalDate> feedbackOn();

    /** The day of the final documentation (<i>slutdokumentation</i>). */
    Optional<LocalDate> documentedOn();

    /** Whether others than the person were given the final documentation. */
    Optional<Boolean> documentationShared();

    /** Whether the person agreed to that. */
    Optional<Boolean> sharingApproved();

    /** Tells whether it only takes back a mistaken registration (<i>felregistrering</i>). */
    default boolean isMisregistration() {
        return reason().filter(ClosingReason.MISREGISTERED::equals).isPresent();
    }
}
