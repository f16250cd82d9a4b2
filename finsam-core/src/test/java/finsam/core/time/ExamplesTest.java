package finsam.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void swedishDate() {
        assertThat(SwedishDate.of(LocalDate.of(2026, 11, 22))).isEqualTo("22 november 2026");
        assertThat(SwedishDate.of(YearMonth.of(2020, 9))).isEqualTo("september 2020");
    }

    @Test
    void effortPeriod() {
        EffortPeriod period = EffortPeriod.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31));
        assertThat(period.months()).hasToString("4");
        assertThat(period.quarters()).hasToString("[2021-Q4, 2022-Q1]");
    }

    @Test
    void formDate() {
        Reading<LocalDate> reading = FormDate.parse("211001");
        assertThat(reading.value()).hasToString("Optional[2021-10-01]");
        assertThat(reading.findings().size()).hasToString("1");
    }

    @Test
    void formMonth() {
        Reading<YearMonth> reading = FormMonth.parse("oktober 2021");
        assertThat(reading.value()).hasToString("Optional[2021-10]");
        assertThat(reading.findings().size()).hasToString("1");
    }

    @Test
    void statedPeriod() {
        StatedPeriod period = StatedPeriod.parse("211001 - 220131").orThrow();
        assertThat(period.written()).hasToString("Optional[211001 - 220131]");
        assertThat(period.toEffortPeriod()).hasToString("Optional[2021-10-01/2022-01-31]");
    }

    @Test
    void yearLabel() {
        assertThat(YearLabel.parse("2 024").orThrow().year()).hasToString("OptionalInt[2024]");
        assertThat(YearLabel.parse("202x").orThrow().year()).hasToString("OptionalInt.empty");
    }

    @Test
    void yearQuarter() {
        YearQuarter quarter = YearQuarter.of(LocalDate.of(2021, 12, 31));
        assertThat(quarter.toString()).hasToString("2021-Q4");
        assertThat(quarter.next()).hasToString("2022-Q1");
    }
}
