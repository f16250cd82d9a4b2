package finsam.examples.spark.generate;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.participation.Participation;
import finsam.examples.spark.verdict.Kind;
import finsam.json.FinsamJson;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterTest {
    @ParameterizedTest
    @EnumSource
    void a_line_depends_on_seed_and_number_alone(Kind kind) {
        Register register = new Register(kind, 7);
        byte[] third = register.line(3).bytes();
        register.line(1);

        assertThat(new Register(kind, 7).line(3).bytes()).isEqualTo(third);
        assertThat(new Register(kind, 8).line(3).bytes()).isNotEqualTo(third);
        assertThat(register.line(4).bytes()).isNotEqualTo(third);
    }

    @Test
    void most_lines_are_read_some_are_faulty_and_a_few_are_lost() {
        Rulebook<Participation> rulebook = Rulebooks.participations(KnownProfiles.GAVLEBORG_CALL_2022);
        List<Verdict<Participation>> verdicts = LongStream.rangeClosed(1, 2_000)
                .mapToObj(number -> new Register(Kind.PARTICIPATIONS, 1).line(number))
                .map(line -> FinsamJson.check(line.bytes(), rulebook, LocalDate.of(2025, 1, 31)))
                .toList();

        assertThat(verdicts.stream().filter(Verdict::isUnreadable)).hasSizeBetween(5, 40);
        assertThat(verdicts.stream()
                        .filter(verdict -> verdict.document()
                                .filter(document -> !document.unread().isEmpty())
                                .isPresent()))
                .hasSizeGreaterThan(20);
        assertThat(verdicts.stream()
                        .flatMap(verdict -> verdict.findings().stream())
                        .map(finding -> finding.code())
                        .distinct())
                .hasSizeGreaterThan(10);
        assertThat(verdicts.stream().filter(verdict -> verdict.findings().isEmpty()))
                .hasSizeGreaterThan(500);
    }

    @Test
    void a_line_has_no_line_feed() {
        assertThat(LongStream.rangeClosed(1, 500)
                        .mapToObj(number -> new Register(Kind.CASES, 1).line(number))
                        .map(line -> new String(line.bytes(), StandardCharsets.ISO_8859_1)))
                .noneMatch(line -> line.contains("\n"));
    }
}
