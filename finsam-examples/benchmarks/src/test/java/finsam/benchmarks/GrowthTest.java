package finsam.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.benchmarks.growth.Subject;
import finsam.benchmarks.real.Notes;
import finsam.core.finding.Finding;
import finsam.rules.Verdict;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines of the grown documents are really looked at. */
class GrowthTest {
    @Test
    void equalLinesAreFound() {
        assertThat(codes(Subject.EQUAL_COST_LINES)).contains("no-double-financing");
        assertThat(codes(Subject.COST_LINES)).doesNotContain("no-double-financing");
    }

    @Test
    void byHandIsTheSameWork() {
        assertThat(codes(Subject.COST_LINES_BY_HAND)).isEqualTo(codes(Subject.COST_LINES));
    }

    @Test
    void theLinesAddUp() {
        for (Subject subject : Subject.values()) {
            assertThat(codes(subject))
                    .doesNotContain("cost-row-total", "cost-column-total", "cost-grand-total", "budget-section-total");
        }
    }

    @Test
    void noParticipationIsTooMany() {
        assertThat(codes(Subject.PARTICIPATIONS)).isEmpty();
        assertThat(((Verdict<?>) Subject.PARTICIPATIONS.check(20).get()).open()).isEmpty();
    }

    private static Set<String> codes(Subject subject) {
        Object told = subject.check(2_000).get();
        Stream<String> codes = told instanceof Notes notes
                ? notes.problems().stream().map(Notes.Problem::code)
                : ((Verdict<?>) told).findings().stream().map(Finding::code);
        return codes.collect(Collectors.toSet());
    }
}
