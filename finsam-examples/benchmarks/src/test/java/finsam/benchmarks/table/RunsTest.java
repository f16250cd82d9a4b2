package finsam.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {
    @Test
    void a_quarter_of_the_iterations_is_faster() {
        assertThat(Runs.lowerQuartile(List.of(9.0, 2.0, 8.0, 3.0, 7.0, 1.0, 6.0, 4.0, 5.0)))
                .isEqualTo(3.0);
        assertThat(Runs.lowerQuartile(List.of(3.0, 1.0, 2.0))).isEqualTo(1.0);
        assertThat(Runs.lowerQuartile(List.of())).isNaN();
    }

    @Test
    void half_of_the_iterations_is_faster_than_the_median() {
        assertThat(Runs.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Runs.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }
}
