package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.rule.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An association that is not among the known ones, written in JSON: what it takes and what it refuses. */
class OwnAssociationTest {
    private static final Path PROFILE = Path.of("../finsam-examples/quickstart/documents/exempelby-profil.json");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    /** An application that just keeps within everything that the association sets. */
    private static final String APPLICATION = """
            {
              "documentType": "APPLICATION",
              "submissionForms": ["EMAIL"],
              "effortName": "Nästa dörr",
              "period": "2025-09-01 – 2026-08-31",
              "requestedAmount": "750 000 kr",
              "targetGroup": {
                "direct": { "kind": "INDIVIDUALS", "description": "Unga utan arbete.", "ages": "20–29" },
                "count": 12
              },
              "owner": { "kind": "MUNICIPALITY" },
              "organisation": {
                "supportingParties": [
                  { "name": "Arbetsförmedlingen", "kind": "EMPLOYMENT_SERVICE" },
                  { "name": "Försäkringskassan", "kind": "SOCIAL_INSURANCE_AGENCY" }
                ]
              },
              "attachments": ["COST_COMPILATION"],
              "costCompilation": {
                "tables": [{ "years": ["2025", "2026"], "lines": [{ "kind": "TRAVEL", "amounts": ["250 000 kr", "500 000 kr"] }] }]
              }
            }
            """;

    private static final List<String> SIX = List.of(
            "application-required-fields",
            "effort-target-within-call-target",
            "enough-cooperating-parties",
            "mandatory-attachments-declared",
            "requested-amount-within-largest",
            "period-within-longest");

    private static Verdict<Application> check(String json) throws IOException {
        Rulebook<Application> rulebook = Rulebooks.applications(
                FinsamJson.readProfile(Files.readAllBytes(PROFILE)).orThrow());
        return FinsamJson.check(json.getBytes(StandardCharsets.UTF_8), rulebook, DAY);
    }

    @Test
    void it_takes_an_application_that_just_keeps_within_all_of_it() throws IOException {
        Verdict<Application> verdict = check(APPLICATION);

        assertThat(verdict.findings()).extracting(Finding::code).doesNotContainAnyElementsOf(SIX);
        Map<String, Outcome> outcomes = verdict.receipt().outcomes();
        assertThat(SIX).allSatisfy(code -> assertThat(outcomes).containsEntry(code, Outcome.SATISFIED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            own ages        | "ages": "20–29"           | "ages": "19–29"            | effort-target-within-call-target | /targetGroup
            own parties     | "SOCIAL_INSURANCE_AGENCY" | "EMPLOYMENT_SERVICE"       | enough-cooperating-parties       | /organisation/supportingParties
            own attachments | ["COST_COMPILATION"]      | ["TIME_AND_ACTIVITY_PLAN"] | mandatory-attachments-declared   | /attachments
            own cap         | "750 000 kr"              | "750 001 kr"               | requested-amount-within-largest  | /requestedAmount
            own duration    | 2026-08-31                | 2026-09-01                 | period-within-longest            | /period/end
            own form        | "effortName"              | "otherResult"              | application-required-fields      | /effortName
            """)
    void it_refuses_what_does_not(String what, String within, String without, String code, String path)
            throws IOException {
        assertThat(APPLICATION).contains(within);

        List<Finding> found = check(APPLICATION.replace(within, without)).findings();

        assertThat(found)
                .filteredOn(finding -> SIX.contains(finding.code()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code() + " " + finding.path()).isEqualTo(code + " " + path);
                    assertThat(finding.message(Locale.forLanguageTag("sv"))).doesNotContain("{");
                });
    }

    @Test
    void its_form_numbers_its_own_fields() throws IOException {
        assertThat(check(APPLICATION.replace("\"effortName\": \"Nästa dörr\",", ""))
                        .findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains("A1 Insatsens namn: no answer.");
    }
}
