package finsam.core.time;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.ReadingFindings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedPeriodTest {
    private static final LocalDate START = LocalDate.of(2024, 9, 1);
    private static final LocalDate END = LocalDate.of(2026, 8, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-09-01 - 2026-08-30",
                "2024-09-01 – 2026-08-30",
                "2024-09-01 — 2026-08-30",
                "2024-09-01 \u2212 2026-08-30",
                "2024-09-01-2026-08-30",
                "2024-09-01/2026-08-30",
                "2024-09-01 till 2026-08-30",
                "2024-09-01 t.o.m. 2026-08-30",
                " 2024-09-01\u00A0–\u00A02026-08-30 "
            })
    void readsIsoDatesWithoutKeepingTheForm(String text) {
        assertReading(text, StatedPeriod.parse(text)).isCanonical(StatedPeriod.of(START, END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'211001 - 220131' | 2021-10-01 | 2022-01-31",
                "'211001-220131' | 2021-10-01 | 2022-01-31",
                "'2024 09 01 – 2026 08 30' | 2024-09-01 | 2026-08-30",
                "'2024\u00A009\u00A001\u202F–\u202F2026\u00A008\u00A030' | 2024-09-01 | 2026-08-30",
                "'22-02-15-22-03-15' | 2022-02-15 | 2022-03-15",
                "'22-02-15 – 22-03-15' | 2022-02-15 | 2022-03-15",
                "'1 september 2020 – 2023-08-31' | 2020-09-01 | 2023-08-31",
                "'2024/09/01/2026/08/30' | 2024-09-01 | 2026-08-30",
                "'2024-09-01 – 240830' | 2024-09-01 | 2024-08-30"
            })
    void keepsAnyOtherFormAndMakesNoNote(String text, LocalDate start, LocalDate end) {
        StatedPeriod expected =
                new StatedPeriodBuilder().start(start).end(end).written(text).build();
        assertReading(text, StatedPeriod.parse(text)).isCanonical(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "2024-09-01",
                "2024-09-01 –",
                "– 2024-09-01",
                "2024-09-01 2026-08-30",
                "2024-02-30 – 2026-08-30",
                "2024-09-01 – 2026-02-30",
                "2024-09-01 – tills vidare",
                "2024-09-01 – 2025-09-01 – 2026-08-30",
                "Q1 och Q2",
                "jan-mars, apr-juni, jul-sep, okt-dec",
                "hösten 2024 – våren 2025",
                "202x",
                "about 3 million"
            })
    void refusesWhatIsNotTwoDays(String text) {
        assertReading(text, StatedPeriod.parse(text)).isRefused(ReadingFindings.PERIOD_READABLE);
    }

    @Test
    void readsAtMost64Characters() {
        String period = "2024-09-01 – 2026-08-30";
        String on = "2024-09-01" + " ".repeat(64 - period.length()) + " – 2026-08-30";
        assertThat(on).hasSize(64);
        assertThat(StatedPeriod.parse(on).value()).contains(StatedPeriod.of(START, END));
        assertReading(" " + on, StatedPeriod.parse(" " + on)).isRefused(ReadingFindings.PERIOD_READABLE);
    }

    @Test
    void givesAPeriodToComputeWithIfItStartsBeforeItEnds() {
        assertThat(StatedPeriod.of(START, START.plusDays(1)).toEffortPeriod())
                .contains(EffortPeriod.of(START, START.plusDays(1)));
        assertThat(StatedPeriod.of(START, START).toEffortPeriod()).isEmpty();
        assertThat(StatedPeriod.of(START, START.minusDays(1)).toEffortPeriod()).isEmpty();
    }

    @Test
    void givesNoneIfAnEndIsMissing() {
        StatedPeriod open = new StatedPeriodBuilder().start(START).build();
        StatedPeriod started = new StatedPeriodBuilder().end(END).build();
        assertThat(open.toEffortPeriod()).isEmpty();
        assertThat(started.toEffortPeriod()).isEmpty();
        assertThat(open.isComplete()).isFalse();
        assertThat(started.isComplete()).isFalse();
        assertThat(StatedPeriod.of(START, END).isComplete()).isTrue();
    }
}
