package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Thirty mistakes of thirty kinds in one document: thirty findings, each with its place, line and column. */
class ThirtyMistakesTest {
    private static final List<Row> ROWS = List.of(
            row("a misspelt name", "json-unknown-property.suggestion", "/requestedAmuont", "¤'requestedAmuont': 5"),
            row("an unknown name", "json-unknown-property", "/xyzzy", "¤'xyzzy': {'a': [1]}"),
            row("a name again", "json-duplicate-property", "/connections", "'connections': 'a', ¤'connections': 'b'"),
            row("another version", "schema-version-unknown", "/schemaVersion", "'schemaVersion': ¤'2.0'"),
            row("a number for words", "json-type", "/workingMethod", "'workingMethod': ¤5"),
            row("a word for a list", "json-type", "/methods", "'methods': ¤'IPS'"),
            row("a list for an object", "json-type", "/evaluation", "'evaluation': ¤[]"),
            row("an object for words", "json-type", "/genderDifferences", "'genderDifferences': ¤{'a': 1}"),
            row("yes for a date", "json-type", "/office/arrivalDate", "'office': {'arrivalDate': ¤true}"),
            row("an element of another type", "json-type", "/otherResults/1", "'otherResults': ['a', ¤2, 'c']"),
            row("a word off the list", "json-unknown-constant", "/submissionForms/0", "'submissionForms': [¤'FAX']"),
            row(
                    "a kind off the list",
                    "json-unknown-constant",
                    "/targetGroup/indirect/kind",
                    "'targetGroup': {'indirect': {'kind': ¤'DJUR'},"),
            row("no kind", "json-missing-kind", "/targetGroup/direct", "  'direct': ¤{'description': 'x'},"),
            row("a decimal for a count", "json-type", "/targetGroup/count", "  'count': ¤2.5}"),
            row("a count that none can be", "json-type", "/goals/0/target", "'goals': [{'target': ¤3000000000},"),
            row("maybe for yes or no", "json-type", "/goals/1/stepChange", "  {'stepChange': ¤'kanske'}, {}]"),
            row(
                    "no amount",
                    "amount-readable",
                    "/costCompilation/totalCost",
                    "'costCompilation': {'totalCost': ¤'mycket', 'tables': ["),
            row(
                    "a third decimal",
                    "amount-readable",
                    "/costCompilation/tables/0/grandTotal",
                    "  {'grandTotal': ¤1.005,"),
            row(
                    "a cell that is no amount",
                    "amount-readable",
                    "/costCompilation/tables/0/totals/1",
                    "   'totals': [1, ¤'två', 3],"),
            row("no year", "year-readable", "/costCompilation/tables/0/years/0", "   'years': [¤'förra']}]}"),
            row(
                    "a name that is no year",
                    "year-readable",
                    "/salaryCalculation/totals/0",
                    "'salaryCalculation': {'totals': {¤'0': 5}}"),
            row(
                    "no share",
                    "share-readable",
                    "/organisation/leader/extent",
                    "'organisation': {'leader': {'extent': ¤'halv'}}"),
            row("a day in no calendar", "date-readable", "/signature/date", "'signature': {'date': ¤'2024-02-30'}"),
            row("no period", "period-readable", "/period", "'period': ¤'ett år'"),
            row("no address", "email-readable", "/owner/email", "'owner': {'email': ¤'saknas',"),
            row("no postal code", "postal-code-readable", "/owner/postalCode", "  'postalCode': ¤'8243'}"),
            row(
                    "half a character",
                    "json-encoding.surrogate",
                    "/participantPerspective",
                    "'participantPerspective': ¤'a\\ud83d'"),
            row("too long a name", "json-string-too-long", "/effortName", "'effortName': ¤'" + "x".repeat(301) + "'"),
            row("no pointer", "json-pointer-readable", "/unread/0", "'unread': [¤'signature']"),
            row("something more", "json-trailing", "", "'documentType': 'APPLICATION'}\n¤{}"));

    private static Row row(String mistake, String key, String path, String json) {
        return new Row(mistake, key, path, json.replace('\'', '"'));
    }

    @Test
    void eachIsFoundOnceAtItsPlace() {
        // A row that is not complete goes on in the next.
        String json = ROWS.stream()
                .map(row -> row.json.matches("(?s).*([,\\[])") ? row.json : row.json + ",")
                .collect(Collectors.joining("\n", "{\n", ""));
        Marked marked = Marked.of(json.substring(0, json.length() - 1));
        Reading<Application> reading = FinsamJson.read(marked.bytes(), Application.class);

        assertThat(ROWS).hasSize(30);
        assertThat(reading.findings()).extracting(found -> told(found)).isEqualTo(expected());
        assertThat(reading.findings())
                .extracting(found -> found.position().orElseThrow())
                .isEqualTo(marked.positions());
        assertThat(reading.value().orElseThrow().connections()).contains("a");
    }

    private static List<String> expected() {
        return ROWS.stream().map(row -> row.key + " " + row.path).toList();
    }

    private static String told(Finding finding) {
        return finding.type().key() + " " + finding.path();
    }

    @Test
    void theRowsAreOfDifferentKinds() {
        assertThat(ROWS).extracting(Row::mistake).doesNotHaveDuplicates();
        assertThat(expected()).doesNotHaveDuplicates();
    }

    private record Row(String mistake, String key, String path, String json) {}
}
