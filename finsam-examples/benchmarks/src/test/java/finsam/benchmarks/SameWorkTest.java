package finsam.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.benchmarks.CheckBenchmark.Who;
import finsam.benchmarks.checks.Contender;
import finsam.benchmarks.checks.Draft;
import finsam.benchmarks.checks.Drafts;
import finsam.benchmarks.checks.Found;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody finds the same. */
class SameWorkTest {
    @ParameterizedTest
    @EnumSource(Who.class)
    void findsNothingInAValidDraft(Who who) {
        assertThat(found(who.contender(), Drafts.valid())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void findsTheTwelveFaults(Who who) {
        assertThat(found(who.contender(), Drafts.faulty()))
                .containsExactlyInAnyOrder(
                        new Found("effort-name-given", "/effortName"),
                        new Found("date-readable", "/arrivalDate"),
                        new Found("period-in-order", "/start"),
                        new Found("requested-within-cap", "/requestedAmount"),
                        new Found("email-readable", "/email"),
                        new Found("postal-code-readable", "/postalCode"),
                        new Found("ages-within-call", "/ageFrom"),
                        new Found("count-positive", "/count"),
                        new Found("signature-given", "/signed"),
                        new Found("cost-kind-given", "/costs/2/kind"),
                        new Found("cost-not-negative", "/costs/5/amount"),
                        new Found("amount-readable", "/costs/7/amount"));
    }

    private static <R> Set<Found> found(Contender<R> contender, Draft draft) {
        return contender.found(contender.check(draft));
    }
}
