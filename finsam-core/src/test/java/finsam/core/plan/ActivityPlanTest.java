package finsam.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityPlanTest {
    private static final PlannedQuarter WORDS =
            new PlannedQuarterBuilder().activities("kartläggning").build();

    @Test
    void addsUpWhoEnters() {
        ActivityPlan plan = new ActivityPlanBuilder()
                .addYears(new PlanYearBuilder().q1(WORDS).q4(entering(5)).build())
                .addYears(new PlanYearBuilder().q2(entering(10)).build())
                .build();
        assertThat(plan.participantsIn()).contains(15L);
    }

    @Test
    void tellsNoNumberFromANumberOfNothing() {
        assertThat(new ActivityPlanBuilder().build().participantsIn()).isEmpty();
        assertThat(plan(WORDS).participantsIn()).isEmpty();
        assertThat(plan(entering(0)).participantsIn()).contains(0L);
    }

    @Test
    void quartersComeInOrderWithoutTheBlankOnes() {
        PlanYear year = new PlanYearBuilder()
                .q4(entering(4))
                .q1(entering(1))
                .q3(entering(3))
                .build();
        assertThat(year.quarters()).containsExactly(entering(1), entering(3), entering(4));
    }

    private static ActivityPlan plan(PlannedQuarter quarter) {
        return new ActivityPlanBuilder()
                .addYears(new PlanYearBuilder().q1(quarter).build())
                .build();
    }

    private static PlannedQuarter entering(int participants) {
        return new PlannedQuarterBuilder().participantsIn(participants).build();
    }
}
