package finsam.core.time;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.finding.ReadingFindings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearQuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2023-Q4",
        "2024-01-01, 2024-Q1",
        "2024-03-31, 2024-Q1",
        "2024-04-01, 2024-Q2",
        "2024-06-30, 2024-Q2",
        "2024-07-01, 2024-Q3",
        "2024-09-30, 2024-Q3",
        "2024-10-01, 2024-Q4",
        "2024-12-31, 2024-Q4"
    })
    void holdsThreeMonths(LocalDate day, String quarter) {
        assertThat(YearQuarter.of(day)).hasToString(quarter);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void thereAreFour(int quarter) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearQuarter(2024, quarter))
                .withMessageContaining("quarter");
    }

    @Test
    void followsAcrossTheYear() {
        assertThat(new YearQuarter(2024, 1).next()).isEqualTo(new YearQuarter(2024, 2));
        assertThat(new YearQuarter(2024, 3).next()).isEqualTo(new YearQuarter(2024, 4));
        assertThat(new YearQuarter(2024, 4).next()).isEqualTo(new YearQuarter(2025, 1));
        assertThat(new YearQuarter(2024, 4))
                .isLessThan(new YearQuarter(2025, 1))
                .isGreaterThan(new YearQuarter(2024, 3));
        assertThat(new YearQuarter(2024, 4)).isEqualByComparingTo(new YearQuarter(2024, 4));
    }

    @Test
    void readsItsOwnFormWithoutANote() {
        assertReading("2024-Q3", YearQuarter.parse("2024-Q3")).isCanonical(new YearQuarter(2024, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024 Q3",
                "2024Q3",
                "2024/3",
                "2024 kvartal 3",
                "2024 kv 3",
                "2024:3",
                "2024-K3",
                "Q3 2024",
                "kv 3 2024",
                "kvartal 3 2024",
                "kv.3 2024",
                "3/2024",
                "q3-2024",
                " 2024-Q3"
            })
    void readsOtherFormsWithANote(String text) {
        assertReading(text, YearQuarter.parse(text)).isNoted(new YearQuarter(2024, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "2024", "2024-Q0", "2024-Q5", "2024-Q33", "Q3", "Q5 2024", "24-Q3", "2024-09", "hösten"
            })
    void refusesEverythingElse(String text) {
        assertThat(YearQuarter.parse(text).value()).isEmpty();
        assertThat(YearQuarter.parse(text).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.type()).isEqualTo(ReadingFindings.QUARTER_READABLE));
    }
}
