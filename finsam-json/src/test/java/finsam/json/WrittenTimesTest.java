package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.annual.AnnualPlan;
import finsam.core.association.Charter;
import finsam.core.association.CoordinationAssociation;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years, days of the year and lengths of time are read as people write them. */
class WrittenTimesTest {
    @ParameterizedTest
    @CsvSource({
        "P4Y, P4Y",
        "p4y, P4Y",
        "4 år, P4Y",
        "3år, P3Y",
        "6 månader, P6M",
        "1 månad, P1M",
        "2 veckor, P14D",
        "1 år och 6 månader, P1Y6M",
        "1 year 2 months and 3 days, P1Y2M3D",
        "30 dagar, P30D",
        "-P1Y, P-1Y",
        "P2W, P14D"
    })
    void lengths(String written, String canonical) {
        Reading<CoordinationAssociation> reading = charter("noticePeriod", written);

        assertThat(charter(reading).noticePeriod()).contains(Period.parse(canonical));
        assertNote(reading, written, canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "år",
                "ett år",
                "4 år och",
                "P",
                "P1X",
                "P99999999999Y",
                "P2147483647D2147483647W",
                "999999999 veckor",
                "1 månad 1 år",
                "4 år 4 år",
                "99999999999 dagar"
            })
    void noLengths(String written) {
        assertUnreadable(charter("noticePeriod", written), "length-of-time-readable", "/charter/noticePeriod");
    }

    @ParameterizedTest
    @CsvSource({
        "04-01, 04-01",
        "--04-01, 04-01",
        "1 april, 04-01",
        "1/4, 04-01",
        "den 1 april, 04-01",
        "29 februari, 02-29",
        "31/12, 12-31",
        "1 Januari, 01-01"
    })
    void daysOfTheYear(String written, String canonical) {
        Reading<CoordinationAssociation> reading = charter("mandateStart", written);

        assertThat(charter(reading).mandateStart()).contains(MonthDay.parse("--" + canonical));
        assertNote(reading, written, canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"02-30", "13-01", "4-1", "32/1", "30 februari", "april", "1 brumaire", "2024-04-01", "00-00"})
    void noDaysOfTheYear(String written) {
        assertUnreadable(charter("mandateStart", written), "day-of-year-readable", "/charter/mandateStart");
    }

    @ParameterizedTest
    @CsvSource({"'\"2021\"', 2021", "'\"2 021\"', 2021", "'\" 2021\"', 2021"})
    void yearsAsText(String written, int year) {
        Reading<AnnualPlan> reading = plan(written);

        assertThat(reading.value().flatMap(AnnualPlan::year)).contains(year);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("written-form");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"nästa\"', year-readable",
        "'\"202x\"', year-placeholder",
        "'2021.5', json-type",
        "'[]', json-type",
        "'1e99', json-type"
    })
    void noYears(String written, String code) {
        Reading<AnnualPlan> reading = plan(written);

        assertThat(reading.value().flatMap(AnnualPlan::year)).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void aYearAsNumberIsTheCanonicalForm() {
        assertThat(plan("2021").findings()).isEmpty();
        assertThat(plan("2021").orThrow().year()).contains(2021);
    }

    private static Reading<AnnualPlan> plan(String year) {
        return read("{\"documentType\": \"ANNUAL_PLAN\", \"year\": " + year + "}", AnnualPlan.class);
    }

    private static Reading<CoordinationAssociation> charter(String property, String written) {
        return read(
                "{\"documentType\": \"ASSOCIATION\", \"charter\": {\"" + property + "\": \"" + written + "\"}}",
                CoordinationAssociation.class);
    }

    private static Charter charter(Reading<CoordinationAssociation> reading) {
        return reading.value().flatMap(CoordinationAssociation::charter).orElseThrow();
    }

    private static <T extends Document> Reading<T> read(String json, Class<T> type) {
        return FinsamJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static void assertNote(Reading<?> reading, String written, String canonical) {
        assertThat(reading.findings())
                .extracting(Finding::code)
                .isEqualTo(written.equals(canonical) ? List.of() : List.of("written-form"));
    }

    private static void assertUnreadable(Reading<CoordinationAssociation> reading, String code, String place) {
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(reading.value().orElseThrow().unread()).containsExactly(JsonPointer.of(place));
        assertThat(charter(reading).mandateStart()).isEmpty();
        assertThat(charter(reading).noticePeriod()).isEmpty();
    }
}
