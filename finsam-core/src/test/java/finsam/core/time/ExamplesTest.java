package finsam.core.time;

import static org.assertj.core.api.Assertions.assertThat;

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
}
