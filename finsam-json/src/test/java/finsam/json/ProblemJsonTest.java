package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemJsonTest {
    private static final LocalDate DATE = LocalDate.of(2024, 5, 6);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Rulebook<Application> RULEBOOK =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);

    private static Verdict<Application> verdict(String rest) {
        String json = "{\"documentType\": \"APPLICATION\"," + rest;
        return FinsamJson.check(json.getBytes(StandardCharsets.UTF_8), RULEBOOK, DATE);
    }

    @Test
    void everyFindingAndOpenQuestionOfTheVerdictIsThere() {
        Verdict<Application> verdict =
                verdict("\n\"requestedAmount\": \"mycket\", \"goals\": [{\"level\": \"MITT\"}]}");
        JsonNode problem = MAPPER.readTree(ProblemJson.write(verdict, Locale.ENGLISH));

        assertThat(problem.propertyNames())
                .containsExactly(
                        "type",
                        "title",
                        "status",
                        "detail",
                        "verdict",
                        "rulebook",
                        "version",
                        "date",
                        "errors",
                        "open");
        assertThat(problem.get("type").asString()).isEqualTo("urn:finsam:verdict");
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.get("errors")).hasSameSizeAs(verdict.findings());
        assertThat(problem.get("open")).hasSameSizeAs(verdict.open()).isNotEmpty();
        JsonNode amount = problem.get("errors")
                .valueStream()
                .filter(one -> one.get("pointer").asString().equals("#/requestedAmount"))
                .findFirst()
                .orElseThrow();
        assertThat(amount.toString())
                .startsWith("{\"type\":\"urn:finsam:rule:amount-readable\",\"severity\":\"ERROR\","
                        + "\"pointer\":\"#/requestedAmount\",\"line\":2,\"column\":20,\"detail\":\"")
                .endsWith("\"arguments\":{\"written\":\"mycket\"},\"citations\":[]}");
        for (int i = 0; i < verdict.findings().size(); i++) {
            assertThat(problem.get("errors").get(i).get("detail").asString())
                    .isEqualTo(verdict.findings().get(i).message(Locale.ENGLISH));
        }
        long errors = verdict.findings().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .count();
        assertThat(problem.get("detail").asString()).startsWith("Errors: " + errors + ".");
    }

    @Test
    void languageStatusAndBaseAreTheCallers() {
        String problem = ProblemJson.write(verdict("\"goals\": 5}"), SWEDISH, 400, "https://example.org/rules/");

        assertThat(problem)
                .contains("\"status\": 400", "\"https://example.org/rules/json-type\"", "följer inte alla krav")
                .doesNotContain("urn:finsam:rule");
        assertThat(problem)
                .isEqualTo(ProblemJson.write(verdict("\"goals\": 5}"), SWEDISH, 400, "https://example.org/rules/"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemJson.write(verdict("\"goals\": 5}"), SWEDISH, 99, ""))
                .withMessageStartingWith("status:");
    }

    @Test
    void aPointerIsTheFragmentOfAUri() {
        FindingType type = JsonFindings.TRAILING;
        JsonPointer place = JsonPointer.ROOT.property("å b/c~d\"%").element(2).property("^ok?:@");
        Finding finding = Finding.of(type, Severity.ERROR, place, Map.of(), List.of());

        JsonNode problem = MAPPER.readTree(ProblemJson.write(List.of(finding), SWEDISH, 422, ProblemJson.BASE));
        assertThat(problem.get("errors").get(0).get("pointer").asString())
                .isEqualTo("#/%C3%A5%20b~1c~0d%22%25/2/%5Eok?:@");
        assertThat(problem.get("type").asString()).isEqualTo("urn:finsam:findings");
    }

    @Test
    void nothingPersonalIsWritten() {
        String name = "Kontaktperson Hemlig";
        String problem = ProblemJson.write(
                verdict(
                        ("\"owner\": {\"contactPerson\": [\"NAME\"], \"email\": \"NAME\", \"phone\": \"070-1740655\", \"address\": 1},"
                                        + "\"signature\": {\"signed\": \"NAME\", \"nameInPrint\": \"NAME\", \"date\": \"19121212-1212\"},"
                                        + "\"organisation\": {\"leader\": {\"name\": \"NAME\", \"extent\": \"070-1740655\"}}}")
                                .replace("NAME", name)),
                SWEDISH);

        assertThat(problem).contains("email-readable", "share-readable", "date-readable");
        assertThat(problem).doesNotContain("Hemlig", "1740655", "1212-1212");
    }
}
