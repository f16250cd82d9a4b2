package finsam.core.time;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-25", "2024-02-29", "2000-02-29", "0001-01-01", "0024-09-01", "9999-12-31"})
    void readsIsoDatesWithoutANote(String text) {
        assertReading(text, FormDate.parse(text)).isCanonical(LocalDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'211001' | 2021-10-01",
                "'22-02-15' | 2022-02-15",
                "'000101' | 2000-01-01",
                "'991231' | 2099-12-31",
                "'2024 09 01' | 2024-09-01",
                "'2024\u00A009\u00A001' | 2024-09-01",
                "'2024\u202F09\u202F01' | 2024-09-01",
                "'2024\u200909\u200901' | 2024-09-01",
                "'20240901' | 2024-09-01",
                "'2024.09.01' | 2024-09-01",
                "'2024/09/01' | 2024-09-01",
                "'24/09/01' | 2024-09-01",
                "' 2024-09-01' | 2024-09-01",
                "'2024-09-01\u00A0' | 2024-09-01",
                "'1 september 2020' | 2020-09-01",
                "'01 September 2020' | 2020-09-01",
                "'1\u00A0SEPTEMBER\u00A02020' | 2020-09-01",
                "'29 februari 2024' | 2024-02-29",
                "'31 maj 2024' | 2024-05-31"
            })
    void readsOtherFormsWithANote(String text, LocalDate date) {
        assertReading(text, FormDate.parse(text)).isNoted(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "åååå-mm-dd",
                "2024-02-30",
                "20240230",
                "240230",
                "2023-02-29",
                "2100-02-29",
                "2024-00-10",
                "2024-13-01",
                "2024-01-00",
                "2024-1-1",
                "2024-09 01",
                "24 0901",
                "2024–09–01",
                "-2024-09-01",
                "12024-09-01",
                "november 2020",
                "oktober 2013",
                "1 sept 2020",
                "31 april 2020",
                "32 maj 2020",
                "0 maj 2020",
                "1 september 20",
                "01-09-2024",
                "202x",
                "2 024",
                "0",
                "2024",
                "about 3 million",
                "2024-09-01T00:00",
                "2024-09-01 - 2026-08-30",
                "\u0662\u0660\u0662\u0664-09-01"
            })
    void refusesWhatIsNoDay(String text) {
        assertReading(text, FormDate.parse(text)).isRefused(ReadingFindings.DATE_READABLE);
    }

    @Test
    void everyDayFromThreeCenturiesIsCanonicalInIso() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
            assertThat(FormDate.parse(day.toString())).isEqualTo(Reading.of(day));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyyMMdd", "yyMMdd", "yy-MM-dd", "yyyy MM dd", "d MMMM yyyy"})
    void everyDayOfTheCenturyReadsTheSameInOtherForms(String form) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(form, Locale.forLanguageTag("sv"));
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
            assertThat(FormDate.parse(day.format(formatter)).value()).contains(day);
        }
    }
}
