package finsam.core.money;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.finding.ReadingFindings;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "75 %, 3, 4",
        "100 %, 1, 1",
        "0 %, 0, 1",
        "120 %, 6, 5",
        "-5 %, -1, 20",
        "52.8 %, 66, 125",
        "33.3333 %, 333333, 1000000",
        "999999 %, 999999, 100",
        "49/45, 49, 45",
        "1/3, 1, 3",
        "-1/3, -1, 3",
        "9223372036854775807/1, 9223372036854775807, 1",
        "-9223372036854775808/9223372036854775807, -9223372036854775808, 9223372036854775807"
    })
    void readsItsCanonicalFormsWithoutANote(String text, long part, long whole) {
        assertReading(text, Share.parse(text)).isCanonical(Share.of(part, whole));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'50%' | 1 | 2",
                "'100%' | 1 | 1",
                "'25%' | 1 | 4",
                "'25\u00A0%' | 1 | 4",
                "'25\u202F%' | 1 | 4",
                "'25\u2009%' | 1 | 4",
                "'31 procent' | 31 | 100",
                "'31 PROCENT' | 31 | 100",
                "'13,44' | 1344 | 10000",
                "'52,8 %' | 528 | 1000",
                "'52.80 %' | 528 | 1000",
                "'40' | 2 | 5",
                "'\u22125 %' | -1 | 20",
                "' 3/4' | 3 | 4",
                "'75 %\u00A0' | 3 | 4",
                "'1.0 tjänst' | 1 | 1",
                "'0.75 tjänst' | 3 | 4",
                "'0,75 Tjänst' | 3 | 4",
                "'0,75 TJÄNST' | 3 | 4",
                "'0.5\u00A0tjänst' | 1 | 2",
                "'1,5 årsarbetare' | 3 | 2"
            })
    void readsOtherFormsWithANote(String text, long part, long whole) {
        assertReading(text, Share.parse(text)).isNoted(Share.of(part, whole));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "-",
                "(43%)",
                "(52,8 %)",
                "40 – 63%",
                "coach 100%",
                "halvtid",
                "1000000 %",
                "33,33333 %",
                "1,5,5 %",
                "10 tjänst",
                "-1 tjänst",
                "3/0",
                "3/-4",
                "3/4/5",
                "1/3 %",
                "\u0661\u0662 %",
                "about 3 million",
                "9223372036854775808/1",
                "1/9223372036854775808"
            })
    void refusesWhatIsNoShare(String text) {
        assertReading(text, Share.parse(text)).isRefused(ReadingFindings.SHARE_READABLE);
    }

    @Test
    void isInLowestTerms() {
        assertThat(Share.of(6, 8)).isEqualTo(Share.of(3, 4)).hasToString("3/4");
        assertThat(Share.of(0, 7)).isEqualTo(Share.NONE);
        assertThat(Share.of(7, 7)).isEqualTo(Share.WHOLE);
        assertThat(Share.of(-6, 8)).hasToString("-3/4");
        assertThat(Share.of(Long.MIN_VALUE, Long.MAX_VALUE).numerator()).isEqualTo(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesAWholeThatIsNotMoreThanNothing(long whole) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(1, whole))
                .withMessageContaining("denominator")
                .withMessageContaining(Long.toString(whole));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1E+2, 1, 1", "999999, 999999, 100", "0.000000000001, 1, 100000000000000"})
    void takesPercentagesUpToItsLimits(BigDecimal percent, long part, long whole) {
        assertThat(Share.ofPercent(percent)).isEqualTo(Share.of(part, whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000", "0.0000000000001", "1E+999999999", "1E-999999999"})
    void refusesPercentagesPastThem(String percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofPercent(new BigDecimal(percent)))
                .withMessageContaining("percent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 4 | '75\u00A0%' | 75%",
                "1 | 1 | '100\u00A0%' | 100%",
                "0 | 1 | '0\u00A0%' | 0%",
                "66 | 125 | '52,8\u00A0%' | 52.8%",
                "1 | 3 | '33,333\u00A0%' | 33.333%",
                "2 | 3 | '66,667\u00A0%' | 66.667%",
                "-1 | 3 | '\u221233,333\u00A0%' | -33.333%",
                "3003 | 100000 | '3,003\u00A0%' | 3.003%",
                "1 | 200000 | '0,001\u00A0%' | 0.001%",
                "1 | 200001 | '0\u00A0%' | 0%"
            })
    void showsAPercentage(long part, long whole, String swedish, String english) {
        assertThat(Share.of(part, whole).swedish()).isEqualTo(swedish);
        assertThat(Share.of(part, whole).english()).isEqualTo(english);
    }

    @Test
    void comparesByPart() {
        assertThat(Share.of(1, 3)).isGreaterThan(Share.ofPercent(33)).isLessThan(Share.ofPercent(34));
        assertThat(Share.of(1, 4).isAtMost(Share.ofPercent(25))).isTrue();
        assertThat(Share.of(26, 100).isAtMost(Share.ofPercent(25))).isFalse();
        assertThat(Share.of(24, 100).isAtMost(Share.ofPercent(25))).isTrue();
        assertThat(Share.of(-1, 9).isPositive()).isFalse();
        assertThat(Share.NONE.isPositive()).isFalse();
        assertThat(Share.of(1, Long.MAX_VALUE).isPositive()).isTrue();
    }

    /** The products that are compared do not fit a long, and what would be left of them says the opposite. */
    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 9223372036854775806, 9223372036854775806, 9223372036854775805",
        "9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775806",
        "1, 9223372036854775807, 1, 9223372036854775806",
        "1, 9223372036854775807, 4611686018427387905, 3",
        "-9223372036854775808, 9223372036854775807, -1, 1",
        "-9223372036854775808, 1, -9223372036854775807, 2",
        "-9223372036854775808, 3, 9223372036854775807, 2"
    })
    void comparesWhatIsBeyondLong(long part, long whole, long morePart, long moreWhole) {
        Share less = Share.of(part, whole);
        Share more = Share.of(morePart, moreWhole);

        assertThat(less).isLessThan(more).isNotEqualTo(more);
        assertThat(more).isGreaterThan(less);
        assertThat(less.isAtMost(more)).isTrue();
        assertThat(more.isAtMost(less)).isFalse();
        assertThat(less.isAtMost(less)).isTrue();
        assertThat(less).isEqualByComparingTo(Share.of(part, whole));
    }

    @Test
    void addsAndMultipliesExactly() {
        assertThat(Share.of(1, 3).plus(Share.of(1, 6))).isEqualTo(Share.of(1, 2));
        assertThat(Share.of(1, 6).minus(Share.of(1, 3))).isEqualTo(Share.of(-1, 6));
        assertThat(Share.of(2, 3).times(Share.of(3, 4))).isEqualTo(Share.of(1, 2));
        assertThat(Share.of(2, 3).negated()).isEqualTo(Share.of(-2, 3));
    }

    @Test
    void refusesAFractionThatDoesNotFit() {
        Share tiny = Share.of(1, Long.MAX_VALUE);
        Share large = new Share(Long.MAX_VALUE, 1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> tiny.plus(Share.of(1, 2)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> tiny.minus(Share.of(1, 2)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> large.times(large));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Share(Long.MIN_VALUE, 1).negated());
        assertThat(large.times(tiny)).isEqualTo(Share.WHOLE);
    }
}
