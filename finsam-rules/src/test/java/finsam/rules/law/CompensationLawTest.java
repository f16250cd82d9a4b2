package finsam.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.benefit.CapacityReduction;
import finsam.core.benefit.CompensationLevel;
import finsam.core.person.Age;
import finsam.core.person.BirthMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompensationLawTest {
    @ParameterizedTest
    @CsvSource({"18, false", "19, true", "29, true", "30, false"})
    void activity_compensation_is_for_19_to_29(int age, boolean possible) {
        assertThat(ActivityCompensationLaw.isPossibleAge(Age.of(age))).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"11, false", "12, true", "13, true"})
    void it_is_lost_for_a_year_at_least(int months, boolean enough) {
        assertThat(ActivityCompensationLaw.isLastingEnough(months)).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"2024-01, 2026-11, true", "2024-01, 2026-12, true", "2024-01, 2027-01, false"})
    void a_decision_is_for_three_years_at_most(YearMonth first, YearMonth last, boolean shortEnough) {
        assertThat(ActivityCompensationLaw.isDecisionShortEnough(first, last)).isEqualTo(shortEnough);
    }

    @ParameterizedTest
    @CsvSource({"2024-01, 2024-03, true", "2024-01, 2024-04, true", "2024-01, 2024-05, false"})
    void it_starts_three_months_back_at_most(YearMonth first, YearMonth applied, boolean inTime) {
        assertThat(ActivityCompensationLaw.isStartInTime(first, applied)).isEqualTo(inTime);
    }

    @Test
    void the_act_speaks_of_a_reduction_by_a_quarter() {
        assertThat(ActivityCompensationLaw.LEAST_REDUCTION).isEqualTo(CapacityReduction.ofPercent(25));
        assertThat(ActivityCompensationLaw.REDUCTION.text()).isEqualTo("33 kap. 5 § SFB");
    }

    @Test
    void its_months_run_from_july_of_turning_19_to_the_month_before_turning_30() {
        assertThat(ActivityCompensationLaw.window(BirthMonth.of(2000, 11)).contains(YearMonth.of(2019, 6)))
                .isFalse();
        assertThat(ActivityCompensationLaw.window(BirthMonth.of(2000, 11)).contains(YearMonth.of(2019, 7)))
                .isTrue();
        assertThat(ActivityCompensationLaw.window(BirthMonth.of(2000, 11)).contains(YearMonth.of(2030, 10)))
                .isTrue();
        assertThat(ActivityCompensationLaw.window(BirthMonth.of(2000, 11)).contains(YearMonth.of(2030, 11)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31,",
        "2017-01-01, 65",
        "2022-12-31, 65",
        "2023-01-01, 66",
        "2025-12-31, 66",
        "2026-01-01, 67",
        "2026-12-31, 67",
        "2027-01-01,"
    })
    void the_upper_age_of_sickness_compensation_has_changed(LocalDate day, Integer age) {
        assertThat(SicknessCompensationLaw.UPPER_AGE.valueOn(day))
                .isEqualTo(Optional.ofNullable(age).map(Age::of));
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31,", "2028-01-01, 67", "2031-12-31, 67", "2032-01-01,"})
    void no_ordinance_for_2027_is_known_and_none_past_2031(LocalDate day, Integer age) {
        assertThat(SicknessCompensationLaw.UPPER_AGE_FROM_2028.valueOn(day))
                .isEqualTo(Optional.ofNullable(age).map(Age::of));
    }

    @ParameterizedTest
    @CsvSource({
        // turning 65 in the last month of that age, and in the first of the next
        "1957-12, 2022-11, true",
        "1957-12, 2022-12, false",
        "1958-01, 2023-01, true",
        "1958-01, 2023-12, true",
        "1958-01, 2024-01, false",
        "1959-12, 2025-11, true",
        "1959-12, 2025-12, false",
        "1960-01, 2026-01, true",
        "1960-01, 2026-12, true",
        "1960-01, 2027-01,",
        "1957-12, 2027-01, false"
    })
    void whoever_reached_the_age_of_the_time_keeps_it(String birth, YearMonth month, Boolean possible) {
        YearMonth born = YearMonth.parse(birth);
        assertThat(SicknessCompensationLaw.isPossible(
                        BirthMonth.of(born.getYear(), born.getMonthValue()), CompensationLevel.HALF, month))
                .isEqualTo(Optional.ofNullable(possible));
    }

    @Test
    void full_compensation_starts_in_july_of_turning_19_and_others_in_the_month_of_turning_30() {
        BirthMonth birth = BirthMonth.of(2000, 11);
        assertThat(SicknessCompensationLaw.firstMonth(birth, CompensationLevel.FULL))
                .isEqualTo(YearMonth.of(2019, 7));
        assertThat(SicknessCompensationLaw.firstMonth(birth, CompensationLevel.HALF))
                .isEqualTo(YearMonth.of(2030, 11));
        assertThat(SicknessCompensationLaw.isPossible(birth, CompensationLevel.FULL, YearMonth.of(2019, 6)))
                .contains(false);
    }
}
