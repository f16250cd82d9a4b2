package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Reading;
import finsam.core.finding.Severity;
import org.junit.jupiter.api.Test;

/** One document full of different mistakes of structure and form, found in one call. */
class ManyMistakesTest {
    private static final String JSON = """
            {
              "schemaVersion": ¤"1.7",
              "documentType": ¤"ansökan",
              "office": { "arrivalDate": ¤"igår", "registryNumber": ¤4711 },
              "submissionForms": [¤"papper", ¤"FAX", ¤{}],
              ¤"effort_name": "Hej",
              "effortName": "Räkna 😀", ¤"effortName": "Två",
              "period": { "start": ¤"1 september 2024", "end": ¤false },
              "requestedAmount": ¤"3 222 836 Kr",
              "owner": { "email": ¤"inte en adress", "postalCode": ¤"82430", ¤"telefon": 1 },
              "goals": [{ "level": ¤"MELLAN", "stepChange": ¤"ja", "target": ¤"10" }, ¤"ett mål", { "target": ¤1.5 }],
              "targetGroup": { "direct": ¤{}, "indirect": { "description": "x", "kind": ¤"VUXNA" } },
              "methods": ¤"IPS",
              "organisation": { "leader": ¤[], "workingGroup": [{ "extent": ¤50 }, { "extent": ¤"lite" }] },
              "otherResults": [¤12],
              "signature": { "signed": ¤"nja" },
              "costCompilation": { "tables": [{ "years": [¤"2 024", ¤"nästa"], "totals": [¤"fem"], "grandTotal": ¤{} }] },
              "salaryCalculation": { "totals": { ¤"snart": 1 } },
              "activityPlan": { "years": [{ "year": ¤"202x", "q5": {} }] },
              "unread": [¤"#/goals"]
            }
            ¤x
            """.replace("\"q5\"", "¤\"q5\"");

    @Test
    void allAreFoundInTheOrderOfTheText() {
        Marked marked = Marked.of(JSON);
        Reading<Application> reading = FinsamJson.read(marked.bytes(), Application.class);

        assertThat(reading.findings().stream()
                        .map(finding -> finding.type().key() + " " + finding.path())
                        .toList())
                .containsExactly(
                        "schema-version-unknown /schemaVersion",
                        "written-form /documentType",
                        "date-readable /office/arrivalDate",
                        "json-type /office/registryNumber",
                        "written-form /submissionForms/0",
                        "json-unknown-constant /submissionForms/1",
                        "json-type /submissionForms/2",
                        "json-unknown-property.suggestion /effort_name",
                        "json-duplicate-property /effortName",
                        "written-form /period/start",
                        "json-type /period/end",
                        "written-form /requestedAmount",
                        "email-readable /owner/email",
                        "written-form /owner/postalCode",
                        "json-unknown-property /owner/telefon",
                        "json-unknown-constant /goals/0/level",
                        "written-form /goals/0/stepChange",
                        "written-form /goals/0/target",
                        "json-type /goals/1",
                        "json-type /goals/2/target",
                        "json-missing-kind /targetGroup/direct",
                        "json-unknown-constant /targetGroup/indirect/kind",
                        "json-type /methods",
                        "json-type /organisation/leader",
                        "written-form /organisation/workingGroup/0/extent",
                        "share-readable /organisation/workingGroup/1/extent",
                        "json-type /otherResults/0",
                        "json-type /signature/signed",
                        "written-form /costCompilation/tables/0/years/0",
                        "year-readable /costCompilation/tables/0/years/1",
                        "amount-readable /costCompilation/tables/0/totals/0",
                        "json-type /costCompilation/tables/0/grandTotal",
                        "year-readable /salaryCalculation/totals/snart",
                        "year-placeholder /activityPlan/years/0/year",
                        "json-unknown-property /activityPlan/years/0/q5",
                        "json-pointer-readable /unread/0",
                        "json-trailing ");
        assertThat(reading.findings())
                .extracting(finding -> finding.position().orElseThrow())
                .isEqualTo(marked.positions());
        assertThat(reading.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count())
                .isEqualTo(27);
        assertThat(reading.value().orElseThrow().effortName().orElseThrow()).hasToString("Räkna 😀");
    }
}
