package finsam.core.effort;

import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period as it was planned and as it became (<i>planerad och faktisk tid</i>).
 *
 * <pre>{@code
 * PlannedActualPeriod period = new PlannedActualPeriodBuilder()
 *         .planned(StatedPeriod.of(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 31)))
 *         .actual(StatedPeriod.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31)))
 *         .build();
 * period.startShift(); // Optional[30]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PlannedActualPeriod {
    /** The period as it was planned. */
    Optional<@Valid StatedPeriod> planned();

    /** The period as it became. */
    Optional<@Valid StatedPeriod> actual();

    /** Returns the period as it became, or as it was planned where nothing else is known. */
    default Optional<StatedPeriod> known() {
        return actual().or(this::planned);
    }

    /** Returns by how many days it started later than planned, less than 0 for earlier; empty without both starts. */
    default Optional<Long> startShift() {
        return planned()
                .flatMap(StatedPeriod::start)
                .flatMap(from -> actual().flatMap(StatedPeriod::start).map(to -> ChronoUnit.DAYS.between(from, to)));
    }

    /** Returns by how many days it ended later than planned, less than 0 for earlier; empty without both ends. */
    default Optional<Long> endShift() {
        return planned()
                .flatMap(StatedPeriod::end)
                .flatMap(from -> actual().flatMap(StatedPeriod::end).map(to -> ChronoUnit.DAYS.between(from, to)));
    }
}
