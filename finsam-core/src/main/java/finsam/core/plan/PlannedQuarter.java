package finsam.core.plan;

import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is planned for one quarter (<i>kvartal i tidsplanen</i>).
 *
 * <pre>{@code
 * PlannedQuarter start =
 *         new PlannedQuarterBuilder().activities("rekrytering").participantsIn(4).build();
 * start.participantsIn(); // Optional[4]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PlannedQuarter {
    /** The activities in words. */
    Optional<@LimitedText String> activities();

    /** The number of participants who enter (<i>deltagare in</i>). */
    Optional<Integer> participantsIn();
}
