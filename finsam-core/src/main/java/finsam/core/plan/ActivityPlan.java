package finsam.core.plan;

import finsam.core.style.RecordStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time and activity plan (<i>tids- och aktivitetsplan</i>), one row a year.
 */
@Value.Immutable
@RecordStyle
public interface ActivityPlan {
    /** The rows. */
    List<PlanYear> years();

    /** Returns how many participants enter over the whole plan; empty if no quarter tells a number. */
    default Optional<Long> participantsIn() {
        return years().stream()
                .flatMap(PlanYear::quarters)
                .flatMap(quarter -> quarter.participantsIn().stream())
                .map(Integer::longValue)
                .reduce(Long::sum);
    }
}
