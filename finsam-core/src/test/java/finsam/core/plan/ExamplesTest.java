package finsam.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.time.YearLabel;
import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void plannedQuarter() {
        PlannedQuarter start = new PlannedQuarterBuilder()
                .activities("rekrytering")
                .participantsIn(4)
                .build();
        assertThat(start.participantsIn()).hasToString("Optional[4]");
    }

    @Test
    void planYear() {
        PlanYear year = new PlanYearBuilder()
                .year(YearLabel.of(2024))
                .q3(new PlannedQuarterBuilder().activities("rekrytering").build())
                .q4(new PlannedQuarterBuilder().participantsIn(4).build())
                .build();
        assertThat(year.quarters().size()).hasToString("2");
    }

    @Test
    void activityPlan() {
        ActivityPlan plan = new ActivityPlanBuilder()
                .addYears(new PlanYearBuilder()
                        .q4(new PlannedQuarterBuilder().participantsIn(4).build())
                        .build())
                .addYears(new PlanYearBuilder()
                        .q1(new PlannedQuarterBuilder().participantsIn(6).build())
                        .build())
                .build();
        assertThat(plan.participantsIn()).hasToString("Optional[10]");
    }
}
