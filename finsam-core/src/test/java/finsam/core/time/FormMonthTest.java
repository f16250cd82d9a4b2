package finsam.core.time;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.ReadingFindings;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormMonthTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021-10", "0001-01", "9999-12"})
    void readsIsoMonthsWithoutANote(String text) {
        assertReading(text, FormMonth.parse(text)).isCanonical(YearMonth.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'202110' | 2021-10",
                "'2021 10' | 2021-10",
                "'2021\u00A010' | 2021-10",
                "'2021/10' | 2021-10",
                "'10/2021' | 2021-10",
                "'3.2021' | 2021-03",
                "'oktober 2021' | 2021-10",
                "'Maj 2021' | 2021-05",
                "' 2021-10' | 2021-10"
            })
    void readsOtherFormsWithANote(String text, YearMonth month) {
        assertReading(text, FormMonth.parse(text)).isNoted(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "2021", "2021-13", "2021-00", "13/2021", "2021-1", "hösten 2021", "2021-10-01", "10"})
    void refusesEverythingElse(String text) {
        assertThat(FormMonth.parse(text).value()).isEmpty();
        assertThat(FormMonth.parse(text).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.type()).isEqualTo(ReadingFindings.MONTH_READABLE));
    }
}
