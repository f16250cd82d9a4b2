package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Share;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionsTest {

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1, true",
        "9223372036854775808, 1, false",
        "1, 9223372036854775807, true",
        "1, 9223372036854775808, false",
        "1E-40, 1E-40, true",
        "1E-41, 1E-41, false",
        "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890, true",
        "12345678901234567890123456789012345678901, 12345678901234567890123456789012345678901, false",
        "1, 0, false"
    })
    void aFractionIsThereIfItFits(BigDecimal part, BigDecimal whole, boolean fits) {
        assertThat(Fractions.of(part, whole).isPresent()).isEqualTo(fits);
        if (fits && part.equals(whole)) {
            assertThat(Fractions.of(part, whole)).contains(Share.WHOLE);
        }
    }
}
