package finsam.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityReductionTest {
    private static final CapacityReduction QUARTER = CapacityReduction.ofPercent(25);

    @ParameterizedTest
    @CsvSource({"24, false", "25, true", "26, true"})
    void aQuarterIsAtLeastAQuarter(long percent, boolean atLeast) {
        assertThat(CapacityReduction.ofPercent(percent).isAtLeast(QUARTER)).isEqualTo(atLeast);
    }

    @Test
    void theMoreIsLostTheGreaterItIs() {
        assertThat(CapacityReduction.ofPercent(75)).isGreaterThan(QUARTER);
        assertThat(QUARTER).isLessThan(CapacityReduction.ofPercent(75));
        assertThat(QUARTER).isEqualByComparingTo(CapacityReduction.ofPercent(25));
    }

    @Test
    void whatIsLeftIsItsOpposite() {
        RemainingCapacity left = CapacityReduction.ofPercent(75).toRemaining();
        assertThat(left).isLessThan(QUARTER.toRemaining()).isEqualByComparingTo(RemainingCapacity.ofPercent(25));
        assertThat(QUARTER.toRemaining()).isGreaterThan(left);
        assertThat(left.in(Locale.forLanguageTag("sv"))).isEqualTo("25\u00A0%");
    }

    @Test
    void showsInTheReadersLanguage() {
        assertThat(QUARTER.in(Locale.forLanguageTag("sv"))).isEqualTo("25\u00A0%");
        assertThat(QUARTER.in(Locale.ENGLISH)).isEqualTo("25%");
    }
}
