package finsam.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
}
