package finsam.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import finsam.core.finding.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SekPropertiesTest {

    @Property
    void readsBackWhatItPrints(@ForAll long ore) {
        Sek amount = new Sek(ore);
        assertThat(Sek.parse(amount.toString())).isEqualTo(Reading.of(amount));
        assertThat(Sek.parse(amount.swedish()).orThrow()).isEqualTo(amount);
        assertThat(amount.english()).startsWith("SEK ");
        assertThat(amount.english().substring(4).replace(",", "")).isEqualTo(amount.toString());
    }

    @Property
    void kronorAreOreByAHundred(@ForAll long ore) {
        assertThat(new Sek(ore).kronor()).isEqualByComparingTo(BigDecimal.valueOf(ore, 2));
        assertThat(Sek.of(new Sek(ore).kronor())).isEqualTo(new Sek(ore));
    }

    @Property
    void plusIsExactOrThrowsAndMinusUndoesIt(@ForAll long a, @ForAll long b) {
        BigInteger sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        if (sum.bitLength() < Long.SIZE) {
            Sek total = new Sek(a).plus(new Sek(b));
            assertThat(total.ore()).isEqualTo(sum.longValueExact());
            assertThat(total.minus(new Sek(b))).isEqualTo(new Sek(a));
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Sek(a).plus(new Sek(b)));
        }
    }

    @Property
    void minusIsExactOrThrows(@ForAll long a, @ForAll long b) {
        BigInteger difference = BigInteger.valueOf(a).subtract(BigInteger.valueOf(b));
        if (difference.bitLength() < Long.SIZE) {
            assertThat(new Sek(a).minus(new Sek(b)).ore()).isEqualTo(difference.longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Sek(a).minus(new Sek(b)));
        }
    }

    @Property
    void ordersAsTheAmountsDo(@ForAll long a, @ForAll long b) {
        assertThat(Integer.signum(new Sek(a).compareTo(new Sek(b)))).isEqualTo(Long.compare(a, b));
        assertThat(new Sek(a).isAtMost(new Sek(b))).isEqualTo(a <= b);
    }
}
