package finsam.json.time;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import finsam.core.time.YearQuarter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenQuarterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-Q3",
                "2024-q3",
                "2024Q3",
                "2024 Q3",
                "2024K3",
                "2024 kv 3",
                "2024, kvartal 3",
                "Q3 2024",
                "kv. 3 2024",
                "kvartal 3 2024",
                " Kvartal 3, 2024 "
            })
    void quarters(String written) {
        Reading<YearQuarter> reading = WrittenTimes.quarter(written);

        assertThat(reading.value()).contains(new YearQuarter(2024, 3));
        assertThat(reading.findings())
                .extracting(Finding::code)
                .isEqualTo(written.equals("2024-Q3") ? List.of() : List.of("written-form"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-Q5",
                "2024-Q0",
                "2024",
                "Q3",
                "2024-3",
                "99999999999-Q1",
                "9999999999-Q1",
                "kvartal tre 2024",
                "24Q3"
            })
    void noQuarters(String written) {
        Reading<YearQuarter> reading = WrittenTimes.quarter(written);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("quarter-readable");
    }
}
