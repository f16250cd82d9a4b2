package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.application.Application;
import finsam.core.cost.CostTable;
import finsam.core.effort.Individuals;
import finsam.core.effort.TargetGroup;
import finsam.core.finding.Finding;
import finsam.core.report.FinalReport;
import finsam.json.form.DocumentForm;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A user's own mapper reads and writes as the library itself does. */
class FinsamModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new FinsamModule(Locale.ENGLISH)).build();

    /** A type of a user's own, with documents and records in it. */
    record Inbox(String from, List<Application> applications, CostTable table) {}

    @Test
    void everyDocumentIsReadAndWrittenAsByTheLibrary() {
        for (long seed : GeneratedDocuments.seeds(50)) {
            for (DocumentForm<?, ?> form : Forms.ALL) {
                var document = new GeneratedDocuments(new Random(seed), 0.7).document(form.document());

                String json = MAPPER.writeValueAsString(document);
                assertThat(MAPPER.readTree(json)).isEqualTo(MAPPER.readTree(FinsamJson.write(document)));
                assertThat((Object) MAPPER.readValue(json, form.document())).isEqualTo(document);
            }
        }
    }

    @Test
    void documentsAndRecordsMayStandInOtherThings() {
        GeneratedDocuments generated = new GeneratedDocuments(new Random(5), 0.8);
        Inbox inbox = new Inbox(
                "a",
                List.of(generated.document(Application.class), generated.document(Application.class)),
                generated.document(CostTable.class));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(inbox), Inbox.class))
                .isEqualTo(inbox);
        assertThat(MAPPER.convertValue(inbox, Inbox.class)).isEqualTo(inbox);
        Individuals group = generated.document(Individuals.class);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(group), TargetGroup.class))
                .isEqualTo(group);
        assertThat(MAPPER.readValue("{\"applications\": [null], \"table\": null}", Inbox.class)
                        .table())
                .isNull();
    }

    @Test
    void allMistakesAreThrownAtOnceWithTheirPlaceInTheWhole() {
        String json =
                "{\"from\": \"a\", \"applications\": [{\"documentType\": \"APPLICATION\"}, {\"documentType\": \"APPLICATION\","
                        + " \"goals\": 5, \"goals\": [], \"requestedAmount\": 1e999999, \"owner\": {\"email\": \"Hemlig Person\"}}]}";

        assertThatThrownBy(() -> MAPPER.readValue(json, Inbox.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("json-type at '/applications/1/goals'")
                .isInstanceOfSatisfying(FinsamReadingException.class, e -> {
                    assertThat(e.findings())
                            .extracting(finding -> finding.code() + " " + finding.path())
                            .containsExactly(
                                    "json-type /applications/1/goals",
                                    "json-duplicate-property /applications/1/goals",
                                    "amount-readable /applications/1/requestedAmount",
                                    "email-readable /applications/1/owner/email");
                    assertThat(e.findings()).extracting(Finding::position).containsOnly(java.util.Optional.empty());
                    assertThat(e.toString() + e.findings()).doesNotContain("Hemlig");
                });
    }

    @Test
    void verdictsAndFindingsAreWritten() {
        Verdict<FinalReport> verdict = FinsamJson.check(
                "{\"documentType\": \"FINAL_REPORT\", \"usedAmount\": \"x\"}".getBytes(StandardCharsets.UTF_8),
                Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022),
                LocalDate.of(2024, 5, 6));
        JsonNode written = MAPPER.readTree(VerdictJson.write(verdict, Locale.ENGLISH));

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(verdict))).isEqualTo(written);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(verdict.findings())))
                .isEqualTo(written.get("findings"));
    }

    @Test
    void eachWritingMayHaveItsLanguage() {
        AtomicReference<Locale> language = new AtomicReference<>(Locale.ENGLISH);
        JsonMapper mapper =
                JsonMapper.builder().addModule(new FinsamModule(language::get)).build();
        Verdict<FinalReport> verdict = FinsamJson.check(
                "{\"documentType\": \"FINAL_REPORT\", \"usedAmount\": \"x\"}".getBytes(StandardCharsets.UTF_8),
                Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022),
                LocalDate.of(2024, 5, 6));

        for (Locale asked : List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"))) {
            language.set(asked);
            assertThat(mapper.readTree(mapper.writeValueAsString(verdict)))
                    .isEqualTo(mapper.readTree(VerdictJson.write(verdict, asked)));
        }
    }

    @Test
    void nothingButTheModuleNeedsDatabind() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/classes/finsam"))) {
            List<String> users = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(FinsamModuleTest::mentionsDatabind)
                    .map(file -> file.getFileName().toString().replaceAll("[$.].*", ""))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(users).containsExactly("FinsamModule", "FinsamReadingException");
        }
    }

    private static boolean mentionsDatabind(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains("tools/jackson/databind");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
