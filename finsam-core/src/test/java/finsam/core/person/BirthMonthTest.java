package finsam.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthMonthTest {

    @ParameterizedTest
    @CsvSource({"1880, 1", "2999, 12"})
    void theFirstAndTheLastMonthAreMonthsOfBirth(int year, int month) {
        assertThat(BirthMonth.of(year, month).year()).isEqualTo(year);
    }

    @Test
    void theMonthsBesideThemAreNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BirthMonth.of(1879, 12))
                .withMessageContaining("1880-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BirthMonth.of(3000, 1))
                .withMessageContaining("2999-12");
    }
}
