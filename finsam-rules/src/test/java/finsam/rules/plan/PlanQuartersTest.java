package finsam.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.time.EffortPeriod;
import finsam.core.time.YearQuarter;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanQuartersTest {
    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    @Test
    void namesTheFirstTwelveThatAreMissing() {
        EffortPeriod fiveYears = EffortPeriod.of(START, LocalDate.of(2026, 12, 31));

        assertThat(PlanQuarters.missing(Set.of(new YearQuarter(2022, 2)), fiveYears))
                .hasSize(12)
                .startsWith(new YearQuarter(2022, 1), new YearQuarter(2022, 3))
                .endsWith(new YearQuarter(2025, 1));
    }

    @Test
    void namesThemAllWhereTheyAreFewer() {
        EffortPeriod threeYears = EffortPeriod.of(START, LocalDate.of(2024, 12, 31));

        assertThat(PlanQuarters.missing(Set.of(new YearQuarter(2022, 2)), threeYears))
                .hasSize(11)
                .endsWith(new YearQuarter(2024, 4));
    }
}
