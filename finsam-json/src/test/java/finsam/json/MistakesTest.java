package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.report.FinalReport;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row per kind of mistake: what is said, about which place, at which character. */
class MistakesTest {
    private static final String TYPE = "{\"documentType\":\"APPLICATION\",\n";

    static Stream<Arguments> kept() {
        return Stream.of(
                row("json-type", "/effortName", "\"effortName\": ¤5}"),
                row("json-type", "/effortName", "\"effortName\": ¤{\"text\": [1, {}]}}"),
                row("json-type", "/goals", "\"goals\": ¤{\"text\": \"a\"}}"),
                row("json-type", "/goals/1", "\"goals\": [{}, ¤\"mål\"]}"),
                row("json-type", "/owner", "\"owner\":\n  ¤[]}"),
                row("json-type", "/submissionForms", "\"submissionForms\": ¤\"PAPER\"}"),
                row("json-type", "/requestedAmount", "\"requestedAmount\": ¤true}"),
                row("json-type", "/targetGroup/count", "\"targetGroup\": {\"count\": ¤2.5}}"),
                row("json-type", "/targetGroup/count", "\"targetGroup\": {\"count\": ¤3000000000}}"),
                row("json-type", "/targetGroup/count", "\"targetGroup\": {\"count\": ¤1e999999}}"),
                row("json-type", "/targetGroup/count", "\"targetGroup\": {\"count\": ¤1e99999999999}}"),
                row("json-type", "/targetGroup/count", "\"targetGroup\": {\"count\": ¤\"många\"}}"),
                row("json-type", "/targetGroup/count", "\"targetGroup\": {\"count\": ¤\"99999999999\"}}"),
                row("json-type", "/signature/signed", "\"signature\": {\"signed\": ¤\"kanske\"}}"),
                row("json-type", "/signature/signed", "\"signature\": {\"signed\": ¤1}}"),
                row("json-type", "/signature/date", "\"signature\": {\"date\": ¤20240506}}"),
                row("json-type", "/period", "\"period\": ¤[]}"),
                row("json-type", "/salaryCalculation/totals", "\"salaryCalculation\": {\"totals\": ¤[1]}}"),
                row("json-unknown-constant", "/submissionForms/1", "\"submissionForms\": [\"PAPER\", ¤\"FAX\"]}"),
                row("json-unknown-constant", "/goals/0/level", "\"goals\": [{\"level\": ¤\"MITT\"}]}"),
                row(
                        "json-missing-kind",
                        "/targetGroup/direct",
                        "\"targetGroup\": {\"direct\": ¤{\"description\": \"x\"}}}"),
                row(
                        "json-unknown-constant",
                        "/targetGroup/direct/kind",
                        "\"targetGroup\": {\"direct\": {\"description\": \"x\", \"kind\": ¤\"DJUR\"}}}"),
                row("json-type", "/targetGroup/direct/kind", "\"targetGroup\": {\"direct\": {\"kind\": ¤7}}}"),
                row("json-pointer-readable", "/unread/0", "\"unread\": [¤\"signature\"]}"),
                row("json-pointer-readable", "/unread/0", "\"unread\": [¤\"/a~2\"]}"),
                row("json-string-too-long", "/effortName", "\"effortName\": ¤\"" + "x".repeat(301) + "\"}"),
                row(
                        "json-string-too-long",
                        "/office/registryNumber",
                        "\"office\": {\"registryNumber\": ¤\"" + "x".repeat(65) + "\"}}"),
                row("json-encoding.surrogate", "/workingMethod", "\"workingMethod\": ¤\"a\\ud83d b\"}"),
                row("schema-version-unknown", "/schemaVersion", "\"schemaVersion\": ¤\"1.1\"}"),
                row("schema-version-unknown", "/schemaVersion", "\"schemaVersion\": ¤\"2.0\"}"),
                row("schema-version-unknown", "/schemaVersion", "\"schemaVersion\": ¤\"0.9\"}"),
                row("schema-version-unknown.malformed", "/schemaVersion", "\"schemaVersion\": ¤\"1\"}"),
                row("schema-version-unknown.malformed", "/schemaVersion", "\"schemaVersion\": ¤\"v1.0\"}"),
                row("schema-version-unknown.malformed", "/schemaVersion", "\"schemaVersion\": ¤\"1.0.0\"}"),
                row("schema-version-unknown.malformed", "/schemaVersion", "\"schemaVersion\": ¤\"01.0\"}"),
                row("schema-version-unknown.malformed", "/schemaVersion", "\"schemaVersion\": ¤\"99999.0\"}"),
                row("json-type", "/schemaVersion", "\"schemaVersion\": ¤1.0}"),
                row("amount-readable", "/requestedAmount", "\"requestedAmount\": ¤\"mycket\"}"),
                row("amount-readable", "/requestedAmount", "\"requestedAmount\": ¤1.005}"),
                row("amount-readable", "/requestedAmount", "\"requestedAmount\": ¤1e999999}"),
                row(
                        "amount-readable",
                        "/costCompilation/tables/0/totals/1",
                        "\"costCompilation\": {\"tables\": [{\"totals\": [1, ¤\"x\", 3]}]}}"),
                row(
                        "year-readable",
                        "/costCompilation/tables/0/years/0",
                        "\"costCompilation\": {\"tables\": [{\"years\": [¤\"förra\"]}]}}"),
                row(
                        "year-readable",
                        "/salaryCalculation/totals/0",
                        "\"salaryCalculation\": {\"totals\": {¤\"0\": 5}}}"),
                row(
                        "share-readable",
                        "/organisation/leader/extent",
                        "\"organisation\": {\"leader\": {\"extent\": ¤\"halv\"}}}"),
                row(
                        "share-readable",
                        "/organisation/leader/extent",
                        "\"organisation\": {\"leader\": {\"extent\": ¤1e99}}}"),
                row("date-readable", "/signature/date", "\"signature\": {\"date\": ¤\"2024-02-30\"}}"),
                row("date-readable", "/period/start", "\"period\": {\"start\": ¤\"vår\"}}"),
                row("period-readable", "/period", "\"period\": ¤\"ett år\"}"),
                row("email-readable", "/owner/email", "\"owner\": {\"email\": ¤\"saknas\"}}"),
                row("postal-code-readable", "/owner/postalCode", "\"owner\": {\"postalCode\": ¤\"8243\"}}"));
    }

    static Stream<Arguments> aboutNames() {
        return Stream.of(
                row("json-unknown-property", "/xyzzy", "¤\"xyzzy\": {\"a\": [1]}}"),
                row("json-unknown-property.suggestion", "/gaols", "\"😀å\\u00e4\": 1, ¤\"gaols\": []}", 1),
                row("json-unknown-property.suggestion", "/owner/e-mail", "\"owner\": {¤\"e-mail\": \"a\"}}"),
                row("json-unknown-property.suggestion", "/EffortName", "¤\"EffortName\": \"a\"}"),
                row("json-duplicate-property", "/effortName", "\"effortName\": \"a\", ¤\"effortName\": \"b\"}"),
                row("json-duplicate-property", "/documentType", "¤\"documentType\": \"FINAL_REPORT\"}"),
                row(
                        "json-duplicate-property",
                        "/salaryCalculation/totals/2024",
                        "\"salaryCalculation\": {\"totals\": {\"2024\": 5, ¤\"2024\": 6}}}"),
                row(
                        "json-unknown-property",
                        "/targetGroup/direct/organisations",
                        "\"targetGroup\": {\"direct\": {¤\"organisations\": [], \"kind\": \"INDIVIDUALS\"}}}"));
    }

    static Stream<Arguments> fatal() {
        return Stream.of(
                row("json-syntax.end", "", "\"effortName\": \"a\"¤"),
                row("json-syntax.end", "", "\"effortName\": \"a¤"),
                row("json-syntax.end", "", "\"requestedAmount\": 12¤"),
                row("json-syntax.end", "", "\"requestedAmount\": 12.¤"),
                row("json-syntax.end", "", "\"signature\": {\"signed\": tru¤"),
                row("json-syntax.character", "", "\"effortName\": ¤}"),
                row("json-syntax.character", "", "\"requestedAmount\": ¤NaN}"),
                row("json-syntax.character", "", "\"requestedAmount\": ¤-Infinity}"),
                row("json-syntax.character", "", "\"effortName\" ¤\"a\"}"),
                row("json-syntax.character", "", "\"effortName\": \"a\"¤]"),
                row("json-syntax.character", "", "\"effortName\": \"a\", ¤}"),
                row("json-syntax.character", "", "\"effortName\": \"😀¤\n\"}"),
                row("json-syntax.character", "", "\"effortName\": ¤'a'}"),
                row("json-syntax.character", "", "¤/* */ \"effortName\": \"a\"}"),
                row("json-syntax.character", "", "¤\0\"effortName\": \"a\"}"),
                row("json-too-deep", "", "\"x\": " + "[".repeat(63) + "¤[" + "]".repeat(64) + "}", 1),
                row("json-too-deep", "/goals/0", "\"goals\": [" + "[".repeat(62) + "¤{}" + "]".repeat(63) + "}", 1),
                row("json-string-too-long", "/effortName", "\"effortName\": ¤\"" + "x".repeat(200_001) + "\"}"),
                row("json-string-too-long", "", "¤\"" + "x".repeat(200_001) + "\": 1}"),
                row("json-number-too-long", "/requestedAmount", "\"requestedAmount\": ¤" + "1".repeat(65) + "}"),
                row("json-list-too-long", "/goals", "\"goals\": [" + "{},".repeat(10_000) + "¤{}]}"));
    }

    private static Arguments row(String key, String pointer, String json) {
        return row(key, pointer, json, 0);
    }

    private static Arguments row(String key, String pointer, String json, int before) {
        return arguments(key, pointer, json, before);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aValueThatCannotBeReadIsUnread(String key, String pointer, String json, int before) {
        Reading<Application> reading = onlyFinding(key, pointer, json, before);

        JsonPointer place = JsonPointer.of(pointer);
        assertThat(reading.value().orElseThrow().unread())
                .anyMatch(place::covers)
                .noneMatch(JsonPointer.ROOT::equals);
    }

    @ParameterizedTest
    @MethodSource("aboutNames")
    void aPropertyThatIsNotTakenLeavesUnreadOnlyWhatWasMeant(String key, String pointer, String json, int before) {
        Reading<Application> reading = onlyFinding(key, pointer, json, before);

        Finding finding = reading.findings().get(before);
        Set<JsonPointer> meant = finding.arguments().containsKey("suggestion")
                ? Set.of(JsonPointer.of(pointer.substring(0, pointer.lastIndexOf('/')))
                        .property(finding.arguments().get("suggestion").toString()))
                : Set.of();
        assertThat(reading.value().orElseThrow().unread()).isEqualTo(meant);
    }

    @Test
    void aMisspeltPropertyIsNotToldAsMissingAsWell() {
        String json = TYPE + "\"requestedAmuont\": 5}";
        Verdict<Application> verdict = FinsamJson.check(
                json.getBytes(StandardCharsets.UTF_8),
                Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024),
                LocalDate.of(2024, 5, 6));

        assertThat(verdict.findings())
                .filteredOn(finding -> finding.path().toString().startsWith("/requestedAm"))
                .extracting(Finding::code)
                .containsExactly("json-unknown-property");
        assertThat(verdict.findings())
                .extracting(finding -> finding.path().toString())
                .contains("/period");
    }

    @Test
    void aMisspeltSecondAnswerTakesNothingFromTheFirst() {
        assertThat(read(TYPE + "\"effort_name\": \"b\", \"effortName\": \"a\"}")
                        .value()
                        .orElseThrow()
                        .unread())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fatal")
    void whatEndsTheReadingLeavesTheWholeDocumentUnread(String key, String pointer, String json, int before) {
        Reading<Application> reading = onlyFinding(key, pointer, json, before);

        assertThat(reading.value().orElseThrow().unread()).contains(JsonPointer.ROOT);
    }

    private static Reading<Application> onlyFinding(String key, String pointer, String json, int before) {
        Marked marked = Marked.of(TYPE + json);
        Reading<Application> reading = FinsamJson.read(marked.bytes(), Application.class);

        assertThat(reading.findings()).hasSize(before + 1);
        Finding finding = reading.findings().get(before);
        assertThat(finding.type().key()).isEqualTo(key);
        assertThat(finding.path()).hasToString(pointer);
        assertThat(finding.position()).contains(marked.positions().get(0));
        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
        assertThat(FinsamJson.read(marked.bytes())).isEqualTo(reading);
        return reading;
    }

    static Stream<Arguments> wholeDocuments() {
        return Stream.of(
                arguments("json-empty", "1:1", ""),
                arguments("json-empty", "1:1", " \n "),
                arguments("json-type", "2:2", "\n []"),
                arguments("json-type", "1:1", "12"),
                arguments("json-type", "1:1", "null"),
                arguments("json-syntax.character", "1:1", "hej"),
                arguments("document-type-unknown", "1:17", "{\"documentType\":\"RECEPT\"}"),
                arguments("document-type-missing", "2:1", "\n{\"effortName\": 5}"),
                arguments("document-type-missing", "1:1", "{\"documentType\": null}"),
                arguments("json-type", "1:18", "{\"documentType\": 5}"),
                arguments("document-type-missing", "1:1", "{\"documentType\": \"\"}"),
                arguments("document-type-missing", "1:1", "{\"documentType\": \"\u00a0\"}"),
                arguments("json-syntax.end", "1:3", "{ "));
    }

    @ParameterizedTest
    @MethodSource("wholeDocuments")
    void aDocumentThatDoesNotTellWhatItIsHasNoValue(String key, String position, String json) {
        Reading<?> reading = FinsamJson.read(json.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.type().key()).isEqualTo(key);
            assertThat(finding.position().orElseThrow()).hasToString(position);
        });
    }

    @Test
    void anUnknownDocumentIsStillReadForItsSyntax() {
        assertThat(summary("{\"documentType\": ¤\"RECEPT\", \"goals\": 5, \"x\": ¤}"))
                .containsExactly("document-type-unknown /documentType", "json-syntax.character ");
    }

    @Test
    void theWantedDocumentIsReadThoughItsTypeIsMissingOrUnknown() {
        Reading<Application> missing = read("{\"effortName\": \"Hej\"}");
        assertThat(keys(missing)).containsExactly("document-type-missing");
        assertThat(missing.value().orElseThrow().effortName()).isPresent();
        assertThat(missing.value().orElseThrow().unread()).isEmpty();

        Reading<Application> unknown = read("{\"effortName\": \"Hej\", \"documentType\": \"RECEPT\"}");
        assertThat(keys(unknown)).containsExactly("document-type-unknown");
        assertThat(unknown.value().orElseThrow().effortName()).isPresent();
    }

    @Test
    void anotherDocumentThanTheWantedIsNotRead() {
        Reading<Application> reading = read("{\"goals\": 5, \"documentType\": \"FINAL_REPORT\"}");

        assertThat(reading.value()).isEmpty();
        assertThat(keys(reading)).containsExactly("document-type-unknown.other");
        assertThat(reading.findings().get(0).arguments())
                .containsEntry("actual", "FINAL_REPORT")
                .containsEntry("expected", List.of("APPLICATION"));
    }

    @Test
    void theEnvelopeMayStandAnywhereAndTheVersionMayBeMissing() {
        Reading<FinalReport> reading = FinsamJson.read(
                "{\"usedAmount\": 5, \"documentType\": \"FINAL_REPORT\"}".getBytes(StandardCharsets.UTF_8),
                FinalReport.class);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value().orElseThrow().usedAmount()).isPresent();
    }

    @Test
    void whatFollowsTheDocumentIsToldAndTheDocumentIsKept() {
        Marked marked = Marked.of("{\"documentType\": \"APPLICATION\", \"effortName\": \"Hej\"}\r\n\t¤{}");
        Reading<Application> reading = FinsamJson.read(marked.bytes(), Application.class);

        assertThat(keys(reading)).containsExactly("json-trailing");
        assertThat(reading.findings().get(0).position())
                .contains(marked.positions().get(0));
        assertThat(reading.value().orElseThrow().unread()).isEmpty();
    }

    @Test
    void theFirstOfTwoValuesCounts() {
        Application application = read(TYPE + "\"effortName\": \"a\", \"effortName\": \"b\"}")
                .value()
                .orElseThrow();

        assertThat(application.effortName())
                .hasValueSatisfying(name -> assertThat(name).hasToString("a"));
    }

    @Test
    void whatCouldBeReadKeepsItsPlace() {
        Application application = read(TYPE
                        + "\"goals\": [{\"text\": \"a\"}, 5, null, {\"text\": \"d\"}], \"otherResults\": [\"x\", 5, \" \", \"y\"],"
                        + "\"costCompilation\": {\"tables\": [{\"years\": [2024, [], 2026], \"totals\": [1, {}, \"-\", \"\", null, 6]}]},"
                        + "\"unread\": [\"/signature\"]}")
                .value()
                .orElseThrow();

        assertThat(application.goals())
                .extracting(goal -> goal.text().orElse(""))
                .containsExactly("a", "", "", "d");
        assertThat(application.otherResults()).containsExactly("x", "y");
        assertThat(application.costCompilation().orElseThrow().tables().get(0))
                .hasToString("CostTable{years=[2024, , 2026], lines=[], totals=[1, -, -, -, -, 6]}");
        assertThat(pointers(application.unread()))
                .containsExactlyInAnyOrder(
                        "/signature",
                        "/goals/1",
                        "/otherResults/1",
                        "/costCompilation/tables/0/years/1",
                        "/costCompilation/tables/0/totals/1");
    }

    @Test
    void findingsStopAtTheirLimitWithOneMore() {
        String json = TYPE + "\"otherResults\": [" + "5,".repeat(600) + "5]}";
        Reading<Application> reading = read(json);

        assertThat(reading.findings()).hasSize(501);
        assertThat(reading.findings().subList(0, 500))
                .allMatch(finding -> finding.code().equals("json-type"));
        assertThat(reading.findings().get(500).code()).isEqualTo("too-many-findings");
        assertThat(reading.value().orElseThrow().unread()).contains(JsonPointer.ROOT);
    }

    @Test
    void nullAndBlankAreNoAnswerEverywhere() {
        Reading<Application> reading = read(
                TYPE
                        + "\"schemaVersion\": null, \"office\": null, \"submissionForms\": null, \"effortName\": \"  \","
                        + "\"period\": \"\", \"requestedAmount\": \"\", \"owner\": {\"email\": \" \", \"postalCode\": \"\"},"
                        + "\"goals\": null, \"targetGroup\": {\"count\": \"\", \"direct\": null}, \"methods\": [\"\", null],"
                        + "\"signature\": {\"signed\": \"\", \"date\": \"\"}, \"salaryCalculation\": {\"totals\": {\"2024\": null}}}");

        assertThat(reading.findings()).isEmpty();
        assertThat(FinsamJson.write(reading.orThrow())).isEqualTo("""
                {
                  "documentType": "APPLICATION",
                  "schemaVersion": "1.0",
                  "owner": {},
                  "targetGroup": {},
                  "signature": {},
                  "salaryCalculation": {}
                }
                """);
    }

    private static List<String> summary(String json) {
        Marked marked = Marked.of(json);
        Reading<?> reading = FinsamJson.read(marked.bytes());
        assertThat(reading.findings())
                .extracting(finding -> finding.position().orElseThrow())
                .isEqualTo(marked.positions());
        return reading.findings().stream()
                .map(finding -> finding.type().key() + " " + finding.path())
                .toList();
    }

    private static List<String> keys(Reading<?> reading) {
        return reading.findings().stream().map(finding -> finding.type().key()).toList();
    }

    private static Set<String> pointers(Set<JsonPointer> pointers) {
        return pointers.stream().map(JsonPointer::toString).collect(Collectors.toSet());
    }

    private static Reading<Application> read(String json) {
        return FinsamJson.read(json.getBytes(StandardCharsets.UTF_8), Application.class);
    }
}
