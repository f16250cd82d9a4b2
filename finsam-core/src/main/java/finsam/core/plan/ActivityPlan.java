package finsam.core.plan;

import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time and activity plan (<i>tids- och aktivitetsplan</i>), one row a year.
 *
 * <pre>{@code
 * ActivityPlan plan = new ActivityPlanBuilder()
 *         .addYears(new PlanYearBuilder().q4(new PlannedQuarterBuilder().participantsIn(4).build()).build())
 *         .addYears(new PlanYearBuilder().q1(new PlannedQuarterBuilder().participantsIn(6).build()).build())
 *         .build();
 * plan.participantsIn(); // Optional[10]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface ActivityPlan {
    /** The rows. */
    @LimitedList
    List<@Valid PlanYear> years();

    /** Returns how many participants enter over the whole plan; empty if no quarter tells a number. */
    default Optional<Long> participantsIn() {
        boolean told = false;
        long sum = 0;
        for (PlanYear year : years()) {
            for (PlannedQuarter quarter : year.quarters()) {
                told |= quarter.participantsIn().isPresent();
                sum += quarter.participantsIn().orElse(0);
            }
        }
        return told ? Optional.of(sum) : Optional.empty();
    }
}
