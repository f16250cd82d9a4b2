package finsam.core.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void onlyTheTenAreDigits() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).filter(c -> Digits.is((char) c)))
                .containsExactlyElementsOf("0123456789".chars().boxed().toList());
    }

    @Test
    void looksAtThePartAndNotBeyond() {
        assertThat(Digits.only("a12b", 1, 3)).isTrue();
        assertThat(Digits.only("a12b", 0, 3)).isFalse();
        assertThat(Digits.only("a12b", 1, 4)).isFalse();
        assertThat(Digits.only("ab", 1, 1)).isTrue();
    }

    @Test
    void countsThemAll() {
        assertThat(Digits.count("")).isZero();
        assertThat(Digits.count("0a1-9")).isEqualTo(3);
        assertThat(Digits.count("٣½")).isZero();
    }

    @Property
    void readsBackANumber(@ForAll @IntRange(max = 999_999_999) int number) {
        assertThat(Digits.number(
                        "-" + number + "-", 1, 1 + Integer.toString(number).length()))
                .isEqualTo(number);
    }

    @Property
    void readsBackALongNumber(@ForAll @LongRange(max = 999_999_999_999_999_999L) long number) {
        assertThat(Digits.longNumber(
                        "9" + number + "9", 1, 1 + Long.toString(number).length()))
                .isEqualTo(number);
    }
}
