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

class SekTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "2500, 250000",
        "119872, 11987200",
        "-5, -500",
        "100.50, 10050",
        "-0.01, -1",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.08, -9223372036854775808"
    })
    void readsItsCanonicalFormWithoutANote(String text, long ore) {
        assertReading(text, Sek.parse(text)).isCanonical(new Sek(ore));
        assertThat(new Sek(ore)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'100 000 kr' | 10000000",
                "'96 997 kr' | 9699700",
                "'3 222 836 Kr' | 322283600",
                "'119 872' | 11987200",
                "'15 000 sek' | 1500000",
                "'15 000 SEK' | 1500000",
                "'100,50' | 10050",
                "'100.5' | 10050",
                "'100,00' | 10000",
                "'100 kr.' | 10000",
                "'100kr' | 10000",
                "'100 kronor' | 10000",
                "'100:-' | 10000",
                "'0100' | 10000",
                "'-0' | 0",
                "' 100 ' | 10000",
                "'\u00A0100\u00A0' | 10000",
                "'3\u00A0222\u00A0836\u00A0kr' | 322283600",
                "'3\u202F222\u202F836\u202Fkr' | 322283600",
                "'3\u2009222\u2009836\u2009kr' | 322283600",
                "'3\u00A0222 836 kr' | 322283600",
                "'\u22125' | -500",
                "'\u2212 5 kr' | -500",
                "'- 1 000' | -100000",
                "'92 233 720 368 547 758,07 kr' | 9223372036854775807",
                "'\u221292 233 720 368 547 758,08 kr' | -9223372036854775808"
            })
    void readsOtherFormsWithANote(String text, long ore) {
        assertReading(text, Sek.parse(text)).isNoted(new Sek(ore));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "-",
                "-/-",
                "kr",
                "about 3 million",
                "3 miljoner",
                "10 000 (indikatorerna)",
                "2 130 000/2 120 000",
                "202x",
                "100,505",
                "1.000",
                "3,222,836",
                "12 34",
                "1234 567",
                "1  000",
                "100\t200",
                "100\n200",
                "1e6",
                "0x10",
                "NaN",
                "--5",
                "5-",
                "SEK 100",
                "100 öre",
                "\u0663\u0660\u0660",
                "92233720368547758.08",
                "-92233720368547758.09",
                "99999999999999999",
                "100000000000000000",
                "999 999 999 999 999 999"
            })
    void refusesWhatIsNoAmount(String text) {
        assertReading(text, Sek.parse(text)).isRefused(ReadingFindings.AMOUNT_READABLE);
    }

    @Test
    void wholeKronorEndWhereOreOverflow() {
        assertThat(Sek.of(92233720368547758L).ore()).isEqualTo(9223372036854775800L);
        assertThat(Sek.of(-92233720368547758L).ore()).isEqualTo(-9223372036854775800L);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Sek.of(92233720368547759L));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Sek.of(-92233720368547759L));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100.5, 10050", "100.50000, 10050", "1E+3, 100000", "92233720368547758.07, 9223372036854775807"
    })
    void takesDecimalsThatAreOre(BigDecimal kronor, long ore) {
        assertThat(Sek.of(kronor)).isEqualTo(new Sek(ore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "100.505", "92233720368547758.08", "1E+17", "1E+999999999", "1E-999999999"})
    void refusesDecimalsThatAreNot(String kronor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sek.of(new BigDecimal(kronor)))
                .withMessageContaining("kronor");
    }

    @Test
    void aTextOrANumberOf64PlacesIsStillRead() {
        assertThat(Sek.of(new BigDecimal("100").setScale(64))).isEqualTo(Sek.of(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sek.of(new BigDecimal("100").setScale(65)))
                .withMessageContaining("kronor");
        String spaced = "7" + " ".repeat(61) + "kr";
        assertReading(spaced, Sek.parse(spaced)).isNoted(Sek.of(7));
        assertReading("1" + spaced, Sek.parse("1" + spaced)).isRefused(ReadingFindings.AMOUNT_READABLE);
    }

    @Test
    void whatOverflowsIsNotInRange() {
        assertThat(Sek.ifInRange(() -> Sek.of(2).minus(Sek.of(3)))).contains(Sek.of(-1));
        assertThat(Sek.ifInRange(() -> new Sek(Long.MIN_VALUE).minus(new Sek(1))))
                .isEmpty();
    }

    @Test
    void arithmeticOverflowsAloud() {
        Sek most = new Sek(Long.MAX_VALUE);
        Sek least = new Sek(Long.MIN_VALUE);
        Sek one = new Sek(1);
        assertThat(most.minus(one).plus(one)).isEqualTo(most);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(one));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(one));
    }

    @Test
    void comparesByAmount() {
        assertThat(Sek.of(1)).isGreaterThan(new Sek(99)).isLessThan(new Sek(101));
        assertThat(new Sek(99).isAtMost(Sek.of(1))).isTrue();
        assertThat(Sek.of(1).isAtMost(Sek.of(1))).isTrue();
        assertThat(new Sek(101).isAtMost(Sek.of(1))).isFalse();
        assertThat(new Sek(-1).isPositive()).isFalse();
        assertThat(Sek.ZERO.isPositive()).isFalse();
        assertThat(new Sek(1).isPositive()).isTrue();
        assertThat(Sek.ZERO.isZero()).isTrue();
        assertThat(new Sek(-1).isZero()).isFalse();
        assertThat(new Sek(1).isZero()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | '0\u00A0kr' | SEK 0",
                "99900 | '999\u00A0kr' | SEK 999",
                "100000 | '1\u00A0000\u00A0kr' | SEK 1,000",
                "322283600 | '3\u00A0222\u00A0836\u00A0kr' | SEK 3,222,836",
                "100005 | '1\u00A0000,05\u00A0kr' | SEK 1,000.05",
                "-1 | '\u22120,01\u00A0kr' | SEK -0.01",
                "-9223372036854775808 | '\u221292\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,08\u00A0kr'"
                        + " | SEK -92,233,720,368,547,758.08"
            })
    void showsAsEachLanguageWritesIt(long ore, String swedish, String english) {
        assertThat(new Sek(ore).swedish()).isEqualTo(swedish);
        assertThat(new Sek(ore).english()).isEqualTo(english);
    }
}
