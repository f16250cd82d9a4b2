package finsam.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortPeriodTest {
    private static final LocalDate START = LocalDate.of(2024, 9, 1);
    private static final EffortPeriod PERIOD = EffortPeriod.of(START, LocalDate.of(2026, 8, 30));

    @Test
    void startsBeforeItEnds() {
        assertThat(EffortPeriod.of(START, START.plusDays(1)).start()).isEqualTo(START);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffortPeriod.of(START, START))
                .withMessageContaining("start");
        assertThatIllegalArgumentException().isThrownBy(() -> EffortPeriod.of(START, START.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, false",
        "2024-09-01, true",
        "2024-09-02, true",
        "2026-08-29, true",
        "2026-08-30, true",
        "2026-08-31, false"
    })
    void containsBothItsEnds(LocalDate day, boolean contained) {
        assertThat(PERIOD.contains(day)).isEqualTo(contained);
    }

    @Test
    void touchesYearsAndQuarters() {
        assertThat(PERIOD.years()).containsExactly(2024, 2025, 2026);
        assertThat(PERIOD.quarters())
                .hasSize(9)
                .startsWith(new YearQuarter(2024, 3), new YearQuarter(2024, 4), new YearQuarter(2025, 1))
                .endsWith(new YearQuarter(2026, 3));
        EffortPeriod newYear = EffortPeriod.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1));
        assertThat(newYear.years()).containsExactly(2023, 2024);
        assertThat(newYear.quarters()).containsExactly(new YearQuarter(2023, 4), new YearQuarter(2024, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-01, 2022-01-31, 4",
        "2021-10-01, 2022-01-30, 3",
        "2021-10-01, 2022-02-01, 4",
        "2024-09-01, 2026-08-30, 23",
        "2024-09-01, 2026-08-31, 24",
        "2024-01-15, 2024-02-13, 0",
        "2024-01-15, 2024-02-14, 1"
    })
    void countsWholeMonthsWithTheLastDay(LocalDate start, LocalDate end, long months) {
        assertThat(EffortPeriod.of(start, end).months()).isEqualTo(months);
    }

    @Test
    void countsMonthsUpToTheLastDayOfAll() {
        assertThat(EffortPeriod.of(LocalDate.MAX.minusDays(30), LocalDate.MAX).months())
                .isEqualTo(1);
    }

    @Test
    void printsAsIso() {
        assertThat(PERIOD).hasToString("2024-09-01/2026-08-30");
        assertThat(StatedPeriod.parse(PERIOD.toString()).orThrow().toEffortPeriod())
                .contains(PERIOD);
    }
}
