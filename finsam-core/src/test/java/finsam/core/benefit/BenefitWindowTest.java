package finsam.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.person.BirthMonth;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2007-12, 2026-07, 2037-11",
        "2007-01, 2026-07, 2036-12",
        "1997-03, 2016-07, 2027-02",
        "2007-06, 2026-07, 2037-05",
        "2007-08, 2026-07, 2037-07"
    })
    void followsTheMonthRule(YearMonth born, YearMonth first, YearMonth last) {
        BenefitWindow window = BenefitWindow.ofActivityCompensation(new BirthMonth(born));
        assertThat(window).isEqualTo(new BenefitWindow(first, last));
        assertThat(window.contains(first.minusMonths(1))).isFalse();
        assertThat(window.contains(first)).isTrue();
        assertThat(window.contains(first.plusMonths(1))).isTrue();
        assertThat(window.contains(last.minusMonths(1))).isTrue();
        assertThat(window.contains(last)).isTrue();
        assertThat(window.contains(last.plusMonths(1))).isFalse();
    }

    @Test
    void holdsForEveryMonthOfBirth() {
        for (YearMonth born = YearMonth.of(1950, 1); born.getYear() <= 2030; born = born.plusMonths(1)) {
            BenefitWindow window = BenefitWindow.ofActivityCompensation(new BirthMonth(born));
            for (YearMonth month = born; month.getYear() <= born.getYear() + 31; month = month.plusMonths(1)) {
                boolean lateEnough = month.getYear() > born.getYear() + 19
                        || (month.getYear() == born.getYear() + 19 && month.getMonthValue() >= 7);
                int monthsOfLife =
                        12 * (month.getYear() - born.getYear()) + month.getMonthValue() - born.getMonthValue();
                assertThat(window.contains(month))
                        .as("born %s, %s", born, month)
                        .isEqualTo(lateEnough && monthsOfLife < 12 * 30);
            }
        }
    }

    @Test
    void tellsTheMonthOfBirthAndHidesIt() {
        assertThat(BenefitWindow.ofActivityCompensation(BirthMonth.of(2007, 12)).toString())
                .doesNotContainPattern("\\d");
    }

    @Test
    void doesNotEndBeforeItBegins() {
        YearMonth month = YearMonth.of(2026, 7);
        assertThat(new BenefitWindow(month, month).contains(month)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BenefitWindow(month, month.minusMonths(1)))
                .withMessageContaining("last")
                .withMessageNotContaining("2026");
    }
}
