package finsam.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class SharePropertiesTest {

    @Property
    void ordersByCrossMultiplication(
            @ForAll long a,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long b,
            @ForAll long c,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long d) {
        assertOrder(a, b, c, d);
    }

    @Property
    void ordersSmallOnesByCrossMultiplication(
            @ForAll @IntRange(min = -6, max = 6) int a,
            @ForAll @IntRange(min = 1, max = 6) int b,
            @ForAll @IntRange(min = -6, max = 6) int c,
            @ForAll @IntRange(min = 1, max = 6) int d) {
        assertOrder(a, b, c, d);
    }

    private static void assertOrder(long a, long b, long c, long d) {
        Share one = Share.of(a, b);
        Share other = Share.of(c, d);
        int expected = BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(d))
                .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(expected);
        assertThat(one.equals(other)).isEqualTo(expected == 0);
        assertThat(one.isAtMost(other)).isEqualTo(expected <= 0);
    }

    @Property
    void isInLowestTerms(@ForAll long part, @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long whole) {
        Share share = Share.of(part, whole);
        BigInteger divisor = BigInteger.valueOf(share.numerator()).gcd(BigInteger.valueOf(share.denominator()));
        assertThat(divisor).isEqualTo(BigInteger.ONE);
        assertThat(share.denominator()).isPositive();
    }

    @Property
    void readsItsFractionBack(@ForAll long part, @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long whole) {
        Share share = Share.of(part, whole);
        assertThat(Share.parse(share.toString())).isEqualTo(Reading.of(share));
    }

    @Property
    void percentagesOfThreeDecimalsGoRound(
            @ForAll @BigRange(min = "-999999", max = "999999") @Scale(3) BigDecimal percent) {
        Share share = Share.ofPercent(percent);
        assertThat(share.percent()).isEqualByComparingTo(percent);
        assertThat(Share.parse(share.swedish()).orThrow()).isEqualTo(share);
        assertThat(Share.parse(share.english()).orThrow()).isEqualTo(share);
        assertThat(Share.parse(share.percent().toPlainString() + " %")).isEqualTo(Reading.of(share));
    }

    @Property
    void aPercentageIsOffByHalfAThousandthAtMost(
            @ForAll @LongRange(min = -1000, max = 1000) long part, @ForAll @LongRange(min = 1, max = 1000) long whole) {
        BigDecimal off = BigDecimal.valueOf(part)
                .movePointRight(2)
                .subtract(Share.of(part, whole).percent().multiply(BigDecimal.valueOf(whole)))
                .abs();
        assertThat(off).isLessThanOrEqualTo(new BigDecimal("0.0005").multiply(BigDecimal.valueOf(whole)));
    }
}
