package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import finsam.core.application.Application;
import finsam.core.finding.Reading;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write, what it is read as, and whether that is worth a note. */
class WrittenFormsTest {
    static Stream<Arguments> forms() {
        return Stream.of(
                arguments("\"requestedAmount\": 100.5", "\"requestedAmount\": 100.50", ""),
                arguments("\"requestedAmount\": 1e3", "\"requestedAmount\": 1000", ""),
                arguments("\"requestedAmount\": \"1000\"", "\"requestedAmount\": 1000", ""),
                arguments("\"requestedAmount\": \"15 000 sek\"", "\"requestedAmount\": 15000", "written-form"),
                arguments("\"submissionForms\": [\"E-POST\"]", "\"submissionForms\": [ \"EMAIL\" ]", "written-form"),
                arguments("\"submissionForms\": [\"word\"]", "\"submissionForms\": [ \"WORD\" ]", "written-form"),
                arguments("\"submissionForms\": [\"PDF\"]", "\"submissionForms\": [ \"PDF\" ]", ""),
                arguments("\"methods\": [\"Motiverande samtal\"]", "\"methods\": [ \"MI\" ]", "written-form"),
                arguments("\"methods\": [\" egen metod\"]", "\"methods\": [ \"egen metod\" ]", ""),
                arguments("\"goals\": [{\"target\": 5.0}]", "\"goals\": [ { \"target\": 5 } ]", ""),
                arguments("\"goals\": [{\"target\": -3}]", "\"goals\": [ { \"target\": -3 } ]", ""),
                arguments("\"goals\": [{\"target\": \" 12 \"}]", "\"goals\": [ { \"target\": 12 } ]", "written-form"),
                arguments(
                        "\"goals\": [{\"stepChange\": \"Ja\"}]",
                        "\"goals\": [ { \"stepChange\": true } ]",
                        "written-form"),
                arguments(
                        "\"goals\": [{\"stepChange\": \"no\"}]",
                        "\"goals\": [ { \"stepChange\": false } ]",
                        "written-form"),
                arguments(
                        "\"goals\": [{\"level\": \"Strukturnivå\"}]",
                        "\"goals\": [ { \"level\": \"STRUCTURAL\" } ]",
                        "written-form"),
                arguments(
                        "\"goals\": [{\"comparator\": \"minst\"}]",
                        "\"goals\": [ { \"comparator\": \"AT_LEAST\" } ]",
                        "written-form"),
                arguments(ages("mellan 19 och 29 år"), ages("19–29"), "written-form"),
                arguments(ages("från 16 år"), ages("från 16 år"), ""),
                arguments(ages("alla åldrar"), ages("alla åldrar"), ""),
                arguments(leader("\"0.75 tjänst\""), leader("\"75 %\""), "written-form"),
                arguments(leader("12.5"), leader("\"12.5 %\""), "written-form"),
                arguments(leader("\"2/6\""), leader("\"1/3\""), ""),
                arguments(leader("\"75 %\""), leader("\"75 %\""), ""),
                arguments("\"period\": \"2024-09-01 - 2026-08-30\"", period("2024-09-01", "2026-08-30"), ""),
                arguments(
                        "\"period\": {\"end\": \"20260830\"}",
                        "\"period\": { \"end\": \"2026-08-30\" }",
                        "written-form"),
                arguments("\"period\": {\"end\": \"0050-01-01\"}", "\"period\": { \"end\": \"0050-01-01\" }", ""),
                arguments(year("\"2024\""), year("2024"), ""),
                arguments(year("2024"), year("2024"), ""),
                arguments(year("\"2 024\""), year("2024"), "written-form"),
                arguments(year("0"), year("\"0\""), ""),
                arguments(year("\"\""), year("\"\""), ""),
                arguments(year("\"202x\""), year("\"202x\""), "year-placeholder"),
                arguments(totals("\"2 024\": \"5 kr\""), totals("\"2024\": 5"), "written-form written-form"),
                arguments("\"unread\": [\"\"]", "\"unread\": [ \"\" ]", ""),
                arguments("\"schemaVersion\": \"1.0\"", "", ""));
    }

    private static String leader(String extent) {
        return "\"organisation\": { \"leader\": { \"extent\": " + extent + " } }";
    }

    private static String ages(String ages) {
        return "\"targetGroup\": { \"direct\": { \"kind\": \"INDIVIDUALS\", \"ages\": \"" + ages + "\" } }";
    }

    private static String period(String start, String end) {
        return "\"period\": { \"start\": \"" + start + "\", \"end\": \"" + end + "\" }";
    }

    private static String year(String year) {
        return "\"activityPlan\": { \"years\": [ { \"year\": " + year + " } ] }";
    }

    private static String totals(String totals) {
        return "\"salaryCalculation\": { \"totals\": { " + totals + " } }";
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isReadAndWrittenInItsCanonicalForm(String written, String canonical, String notes) {
        String json = "{\"documentType\": \"APPLICATION\", " + written + "}";
        Reading<Application> reading = FinsamJson.read(json.getBytes(StandardCharsets.UTF_8), Application.class);

        assertThat(String.join(
                        " ",
                        reading.findings().stream()
                                .map(finding -> finding.code())
                                .toList()))
                .isEqualTo(notes);
        String expected = "{ \"documentType\": \"APPLICATION\", \"schemaVersion\": \"1.0\""
                + (canonical.isEmpty() ? "" : ", " + canonical) + " } ";
        assertThat(FinsamJson.write(reading.orThrow()).replaceAll("\\s+", " ")).isEqualTo(expected);
    }
}
