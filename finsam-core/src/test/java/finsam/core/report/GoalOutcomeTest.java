package finsam.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalOutcomeTest {

    @ParameterizedTest
    @CsvSource({"10, 5, 1, 2, true", "5, 4, 4, 5, true", "5, 5, 1, 1, false", "5, 6, 6, 5, false", "1, 0, 0, 1, true"})
    void isAttainedByResultOverTarget(int target, int result, long part, long whole, boolean unmet) {
        GoalOutcome outcome =
                new GoalOutcomeBuilder().target(target).result(result).build();
        assertThat(outcome.attainment()).contains(Share.of(part, whole));
        assertThat(outcome.isUnmet()).isEqualTo(unmet);
    }

    @Test
    void withoutBothOrWithATargetOfNothingThereIsNoAttainment() {
        assertThat(new GoalOutcomeBuilder().target(10).build().attainment()).isEmpty();
        assertThat(new GoalOutcomeBuilder().result(5).build().attainment()).isEmpty();
        assertThat(new GoalOutcomeBuilder().target(0).result(0).build().attainment())
                .isEmpty();
        assertThat(new GoalOutcomeBuilder().target(-1).result(1).build().attainment())
                .isEmpty();
        assertThat(new GoalOutcomeBuilder().target(10).build().isUnmet()).isFalse();
        assertThat(new GoalOutcomeBuilder().result(0).build().isUnmet()).isFalse();
    }
}
