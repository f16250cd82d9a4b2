package finsam.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.benefit.CompensationLevel;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.person.BirthMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuaranteeLevelTest {
    private static final Sek BASE_2026 =
            PriceBaseAmount.PRICE.valueOn(LocalDate.of(2026, 1, 1)).orElseThrow();
    private static final BirthMonth BORN = BirthMonth.of(2005, 5);

    @ParameterizedTest
    @CsvSource({
        "2005-05, 2026-04, 248", "2005-05, 2026-05, 253",
        "2003-05, 2026-04, 253", "2003-05, 2026-05, 258",
        "2001-05, 2026-04, 258", "2001-05, 2026-05, 263",
        "1999-05, 2026-04, 263", "1999-05, 2026-05, 268",
        "1997-05, 2026-04, 268", "1997-05, 2026-05, 273",
        "1996-05, 2026-04, 273", "1996-05, 2026-05, 278",
        "1960-01, 2026-12, 278"
    })
    void the_level_rises_in_the_month_in_which_the_age_is_reached(YearMonth birth, YearMonth month, int hundredths) {
        assertThat(GuaranteeLevel.factor(new BirthMonth(birth), month)).contains(Share.of(hundredths, 100));
    }

    @Test
    void it_is_known_only_for_the_year_that_the_source_tells_of() {
        assertThat(GuaranteeLevel.factor(BORN, YearMonth.of(2025, 12))).isEmpty();
        assertThat(GuaranteeLevel.factor(BORN, YearMonth.of(2026, 12))).isPresent();
        assertThat(GuaranteeLevel.factor(BORN, YearMonth.of(2027, 1))).isEmpty();
        assertThat(GuaranteeLevel.factor(BORN, YearMonth.of(2005, 4))).isEmpty();
    }

    @Test
    void every_level_is_cited() {
        assertThat(GuaranteeLevel.BY_AGE.values())
                .allSatisfy(timeline -> assertThat(timeline.spans())
                        .allSatisfy(span -> assertThat(span.citation().text()).isEqualTo("35 kap. 18–19 § SFB")));
    }

    @ParameterizedTest
    @CsvSource({
        "248, 40, FULL, 146820, 12235",
        "278, 40, FULL, 164580, 13715",
        "278, 41, FULL, 164580, 13715",
        "278, 20, FULL, 82284, 6857",
        "278, 40, HALF, 82284, 6857",
        "248, 0, FULL, 0, 0"
    })
    void a_year_is_rounded_before_it_is_divided_into_months(
            int hundredths, int years, CompensationLevel level, long year, long month) {
        Share factor = Share.of(hundredths, 100);
        assertThat(GuaranteeLevel.yearly(factor, BASE_2026, years, level)).contains(Sek.of(year));
        assertThat(GuaranteeLevel.monthly(factor, BASE_2026, years, level)).contains(Sek.of(month));
    }

    @ParameterizedTest
    @CsvSource({"600, 1200", "599, 0", "1799, 1200", "1800, 2400"})
    void it_is_rounded_to_the_nearest_krona_that_twelve_divides(long ore, long rounded) {
        assertThat(GuaranteeLevel.yearly(Share.WHOLE, new Sek(ore), 40, CompensationLevel.FULL))
                .contains(new Sek(rounded));
    }

    @Test
    void what_no_amount_can_hold_is_empty() {
        assertThat(GuaranteeLevel.yearly(
                        Share.of(Long.MAX_VALUE, 1), new Sek(Long.MAX_VALUE), 40, CompensationLevel.FULL))
                .isEmpty();
        assertThatThrownBy(() -> GuaranteeLevel.yearly(Share.WHOLE, BASE_2026, -1, CompensationLevel.FULL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
