package finsam.core.plan;

import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is planned for one quarter (<i>kvartal i tidsplanen</i>).
 */
@Value.Immutable
@RecordStyle
public interface PlannedQuarter {
    /** The activities in words. */
    Optional<String> activities();

    /** The number of participants who enter (<i>deltagare in</i>). */
    Optional<Integer> participantsIn();
}
