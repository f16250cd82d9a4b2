package finsam.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** An address is what a pattern describes, though it is not read by one. */
class EmailAddressPropertiesTest {
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s\\p{Z}\\p{C}@]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}{2,24}");

    @Test
    void takesEachCharacterWhereThePatternDoes() {
        List<String> disagreed = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String one = Character.toString(c);
            Stream.of(one + "@b.org", "a@" + one + ".org", "a@b" + one + "b.org", "a@b.or" + one)
                    .filter(text -> isTaken(text) != fits(text))
                    .forEach(disagreed::add);
        }
        assertThat(disagreed).isEmpty();
    }

    @Property
    void takesWhatThePatternTakes(@ForAll("addresses") String text) {
        assertThat(isTaken(text)).isEqualTo(fits(text));
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> parts = Arbitraries.of("a", "b", "å", "9", "-", ".", "@", "a@b", "b.org", "\uD835\uDC00")
                .list()
                .ofMaxSize(8)
                .map(some -> String.join("", some));
        Arbitrary<Integer> lengths = Arbitraries.of(0, 1, 23, 24, 25, 62, 63, 64, 65, 190);
        Arbitrary<String> lengthy = lengths.flatMap(local -> lengths.flatMap(
                label -> lengths.map(top -> "a".repeat(local) + "@" + "b".repeat(label) + "." + "c".repeat(top))));
        return Arbitraries.oneOf(parts, lengthy);
    }

    private static boolean fits(String text) {
        return text.length() <= 254 && ADDRESS.matcher(text).matches();
    }

    private static boolean isTaken(String text) {
        return EmailAddress.parse(text)
                .value()
                .filter(address -> address.value().equals(text))
                .isPresent();
    }
}
