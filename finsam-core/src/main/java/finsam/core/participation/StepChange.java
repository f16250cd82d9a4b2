package finsam.core.participation;

import finsam.core.effort.Instrument;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step that a participant took (<i>stegförflyttning</i>): which way, in what, how far, and how that was seen.
 *
 * No official definition exists: what counts as a step is for the effort to tell.
 *
 * <pre>{@code
 * StepChange step = new StepChangeBuilder()
 *         .direction(StepDirection.FORWARD)
 *         .dimension(StepDimension.HEALTH)
 *         .size(StepSize.SMALL)
 *         .build();
 * step.isForward(); // true
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface StepChange {
    /** Which way it went. */
    Optional<StepDirection> direction();

    /** What it was a step in. */
    Optional<StepDimension> dimension();

    /** How far it went. */
    Optional<StepSize> size();

    /** What it was seen with. */
    Optional<Instrument> instrument();

    /** The day on which it was noted. */
    Optional<LocalDate> date();

    /** Tells whether it is stated to go forward. */
    default boolean isForward() {
        return direction().filter(way -> way == StepDirection.FORWARD).isPresent();
    }
}
