package finsam.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VatRateTest {

    @ParameterizedTest
    @CsvSource({"STANDARD, 47600, 59500", "REDUCED, 100, 112", "LOW, 50, 53", "ZERO, 7, 7", "STANDARD, -100, -125"})
    void goesFromNetToGrossAndBack(VatRate rate, long net, long gross) {
        assertThat(rate.toGross(Sek.of(net))).contains(Sek.of(gross));
        assertThat(rate.toNet(Sek.of(gross))).contains(Sek.of(net));
    }

    @Test
    void roundsNothing() {
        assertThat(VatRate.STANDARD.toNet(new Sek(1))).isEmpty();
        assertThat(VatRate.STANDARD.toNet(new Sek(5))).contains(new Sek(4));
        assertThat(VatRate.STANDARD.toGross(new Sek(1))).isEmpty();
        assertThat(VatRate.REDUCED.toNet(Sek.of(100))).isEmpty();
    }

    @Test
    void whatIsTooLargeHasNoGrossAmount() {
        assertThat(VatRate.STANDARD.toGross(new Sek(Long.MAX_VALUE - 3))).isEmpty();
        assertThat(VatRate.STANDARD.toGross(new Sek(Long.MIN_VALUE))).isEmpty();
        assertThat(VatRate.ZERO.toGross(new Sek(Long.MIN_VALUE))).contains(new Sek(Long.MIN_VALUE));
        assertThat(VatRate.ZERO.toNet(new Sek(Long.MAX_VALUE))).contains(new Sek(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"5950000, 0", "5950001, 1", "5949999, -1"})
    void comparesToTheOre(long grossOre, int expected) {
        assertThat(Integer.signum(VatRate.STANDARD.compareNet(new Sek(grossOre), Sek.of(47_600))))
                .isEqualTo(expected);
    }

    @Property
    void comparesAsExactFractionsDo(@ForAll VatRate rate, @ForAll long gross, @ForAll long net) {
        BigDecimal factor = new BigDecimal(100 + rate.percent()).movePointLeft(2);
        int expected =
                BigDecimal.valueOf(gross).compareTo(BigDecimal.valueOf(net).multiply(factor));
        assertThat(Integer.signum(rate.compareNet(new Sek(gross), new Sek(net))))
                .isEqualTo(expected);
    }

    @Property
    void aNetAmountThatExistsLeadsBackToItsGrossAmount(@ForAll VatRate rate, @ForAll int ore) {
        Sek amount = new Sek(ore);
        rate.toNet(amount).ifPresent(net -> {
            assertThat(rate.toGross(net)).contains(amount);
            assertThat(rate.compareNet(amount, net)).isZero();
        });
        rate.toGross(amount).ifPresent(gross -> assertThat(rate.toNet(gross)).contains(amount));
    }

    @ParameterizedTest
    @EnumSource
    void showsAsAPercentage(VatRate rate) {
        assertThat(rate.swedish()).isEqualTo(Share.ofPercent(rate.percent()).swedish());
        assertThat(rate.english()).isEqualTo(Share.ofPercent(rate.percent()).english());
    }
}
