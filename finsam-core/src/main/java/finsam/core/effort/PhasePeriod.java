package finsam.core.effort;

import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A phase of an effort and its time (<i>fas</i>).
 *
 * <pre>{@code
 * PhasePeriod implementation = new PhasePeriodBuilder()
 *         .phase(EffortPhase.IMPLEMENTATION)
 *         .period(new PlannedActualPeriodBuilder()
 *                 .planned(new StatedPeriodBuilder().start(LocalDate.of(2017, 4, 1)).build())
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PhasePeriod {
    /** The phase. */
    Optional<EffortPhase> phase();

    /** When it is. */
    Optional<@Valid PlannedActualPeriod> period();
}
