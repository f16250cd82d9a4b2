package finsam.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.effortcase.EffortCase;
import finsam.core.participation.Participation;
import finsam.json.FinsamJson;
import finsam.rules.Rulebooks;
import finsam.rules.Status;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples of a participation and of a case, and exactly what comes out. */
class RunningDocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 15);

    @Test
    void a_participation_of_which_some_things_are_left_open() throws IOException {
        Verdict<Participation> verdict = FinsamJson.check(
                bytes("deltagande.json"), Rulebooks.participations(KnownProfiles.HUDIKSVALL_TRISAM), DAY);

        assertThat(verdict.status()).isEqualTo(Status.OPEN);
        assertThat(verdict.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("remaining-capacity-within-limit /capacity/remaining");
        assertThat(verdict.open())
                .extracting(question -> question.code())
                .containsExactly("case-responsibility-stays-with-authority");
    }

    @Test
    void the_case_of_the_real_effort_reads_without_a_finding() throws IOException {
        assertThat(FinsamJson.read(bytes("hudiksvall-arende.json"), EffortCase.class)
                        .findings())
                .isEmpty();
        EffortCase effortCase = FinsamJson.read(bytes("hudiksvall-arende.json"), EffortCase.class)
                .orThrow();
        assertThat(effortCase.names())
                .hasSize(3)
                .containsOnly(effortCase.names().get(0));
    }

    @Test
    void what_the_sources_do_not_tell_of_the_case_is_left_open() throws IOException {
        Verdict<EffortCase> verdict = FinsamJson.check(
                bytes("hudiksvall-arende.json"), Rulebooks.effortCases(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022), DAY);

        assertThat(verdict.status()).isEqualTo(Status.OPEN);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.open())
                .extracting(question -> question.code())
                .contains("payment-on-actual-cost", "contract-not-before-decision", "decision-by-authorised-body");
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(Path.of("documents", file));
    }
}
