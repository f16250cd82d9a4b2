package finsam.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ValidateTest {
    private static final String APPLICATION = "documents/rakna-med-mig.json";
    private static final String REPORT = "documents/hudiksvall-slutrapport.json";

    @TempDir
    Path folder;

    @Test
    void prints_findings_by_section_and_open_questions_apart() {
        Run run = Run.of("validate", APPLICATION, REPORT, "--lang", "en", "--on", "2024-05-06");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "rakna-med-mig.json",
                        "judged as of 2024-05-06",
                        "1 Planerad insatstid",
                        "3.3 Antal",
                        "WARNING target-count-stated  /targetGroup/count",
                        "source: Ansökan om samverkansmedel, Samordningsförbund Gävleborg, fält 3.3",
                        "Bilaga Kostnadssammanställning",
                        "SEK 407,467 stands under the year \"0\"",
                        "Open questions",
                        "OPEN (error if not met) attestation-of-truthfulness",
                        "could not be read: 7.1 Underskrift",
                        "2 errors, 6 warnings",
                        "hudiksvall-slutrapport.json",
                        "The target was 10, the result 5: 50% of the target.",
                        "SEK 3,003 is unused",
                        "0 errors, 2 warnings");
    }

    @Test
    void speaks_swedish_unless_told_otherwise() {
        assertThat(Run.of("validate", REPORT).out())
                .contains("VARNING", "Målet var 10, resultatet blev 5: 50\u00A0% av målet.", "3\u00A0003\u00A0kr");
    }

    @Test
    void a_report_without_errors_ends_with_0() {
        assertThat(Run.of("validate", REPORT).exitCode()).isZero();
    }

    @Test
    void explains_every_rule() {
        Run run = Run.of("validate", REPORT, "--explain", "--lang", "en", "--on", "2022-02-15");

        assertThat(run.out())
                .contains(
                        "used-not-above-approved: satisfied",
                        "usedAmount = SEK 96,997; approvedAmount = SEK 100,000",
                        "/goalOutcomes/1 satisfied",
                        "unusedExplanation = (answered, not shown)");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void bad_input_is_a_finding_and_never_a_stack_trace(String content, String code, int exitCode) throws IOException {
        Path file = Files.writeString(folder.resolve("input.json"), content, StandardCharsets.ISO_8859_1);
        for (String format : new String[] {"text", "json"}) {
            Run run = Run.of("validate", file.toString(), "--lang", "en", "--format", format);

            assertThat(run.exitCode()).as(run.out()).isEqualTo(exitCode);
            assertThat(run.out()).contains(code).doesNotContain("Exception", "\tat ");
            assertThat(run.err()).isEmpty();
        }
    }

    static Stream<Arguments> unreadable() {
        String start = "{\"documentType\":\"APPLICATION\",";
        return Stream.of(
                Arguments.of("", "json-empty", 2),
                Arguments.of(start + "\"effortName\":\"A", "json-syntax", 2),
                Arguments.of(start + "\"effortName\":\"R\u00E4kna\"}", "json-encoding", 2),
                Arguments.of(start + "\"goals\":" + "[".repeat(10_000), "json-too-deep", 2),
                Arguments.of("{\"documentType\":\"INVOICE\"}", "document-type-unknown", 2),
                Arguments.of("{}", "document-type-missing", 2),
                Arguments.of("[]", "json-type", 2),
                Arguments.of(start + "\"effortName\":\"A\",\"effortName\":\"B\"}", "json-duplicate-property", 1),
                Arguments.of(start + "\"efortName\":\"A\"}", "json-unknown-property", 1),
                Arguments.of(start + "\"requestedAmount\":\"about 3 million\"}", "amount-readable", 1),
                Arguments.of(start + "\"activityPlan\":{\"years\":[{\"year\":\"202x\"}]}}", "year-placeholder", 1),
                Arguments.of(start + "\"period\":{\"start\":\"2024-02-30\"}}", "date-readable", 1),
                Arguments.of(start + "\"goals\":\"fler i arbete\"}", "json-type", 1));
    }

    @Test
    void fifty_megabytes_are_refused_without_being_read() throws IOException {
        Path file = folder.resolve("large.json");
        byte[] start =
                "{\"documentType\":\"APPLICATION\",\"effortNam\":\"A\",\"goals\":[".getBytes(StandardCharsets.UTF_8);
        byte[] content = new byte[50 * 1024 * 1024];
        Arrays.fill(content, (byte) ' ');
        System.arraycopy(start, 0, content, 0, start.length);
        Files.write(file, content);
        Run run = Run.of("validate", file.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .as("with the mistake that comes before the limit")
                .contains("json-too-large", "Did you mean \"effortName\"?");
    }

    @Test
    void a_missing_file_and_a_folder_do_not_stop_the_others() {
        Run run = Run.of("validate", folder.resolve("none.json").toString(), folder.toString(), REPORT, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("file-exists", "file-readable", "50% of the target", "unreadable");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void prints_json_for_other_programs() {
        Run run = Run.of(
                "validate",
                APPLICATION,
                "none.json",
                "--format",
                "json",
                "--explain",
                "--on",
                "2024-05-06",
                "--lang",
                "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("\"status\": \"ERRORS\"", "\"status\": \"UNREADABLE\"", "\"contentHash\":");
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), run.out())) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            assertThat(tokens).isGreaterThan(1000);
        }
    }

    @Test
    void colours_only_where_they_are_wanted() {
        assertThat(Run.with(Ansi.ON, "validate", REPORT).out()).contains("\u001B[");
        assertThat(Run.with(Ansi.OFF, "validate", REPORT).out()).doesNotContain("\u001B[");
    }

    @ParameterizedTest
    @MethodSource("misuse")
    void misuse_ends_with_2(String[] arguments) {
        Run run = Run.of(arguments);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    static Stream<Arguments> misuse() {
        return Stream.of(
                Arguments.of((Object) new String[] {"validate"}),
                Arguments.of((Object) new String[] {"validate", REPORT, "--on", "yesterday"}),
                Arguments.of((Object) new String[] {"validate", REPORT, "--lang", "fr"}),
                Arguments.of((Object) new String[] {"validate", REPORT, "--verbose"}),
                Arguments.of((Object) new String[] {"check"}));
    }

    @Test
    void an_association_brings_its_own_profile() {
        Run run = Run.of(
                "validate",
                APPLICATION,
                REPORT,
                "--profile",
                "documents/exempelby-profil.json",
                "--lang",
                "en",
                "--on",
                "2025-03-01");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "application/exempelby-application-2025",
                        "B2 Hur många?: no answer.",
                        "but the association asks for e-mail",
                        "final-report/gavleborg-final-report-2022");
    }

    @Test
    void a_profile_that_is_none_is_told_and_nothing_is_judged() {
        Run run = Run.of("validate", APPLICATION, "--profile", REPORT, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains("document-type-unknown", "hudiksvall-slutrapport.json")
                .doesNotContain("Open questions");
    }

    @Test
    void the_version_is_that_of_the_library() {
        assertThat(Run.of("--version").out()).matches("finsam \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void nothing_personal_is_printed() {
        for (String format : new String[] {"text", "json"}) {
            Run run = Run.of("validate", APPLICATION, REPORT, "--explain", "--format", format);

            assertThat(run.out()).doesNotContain("example.org", "070-17406", "Kontaktperson ");
        }
    }
}
