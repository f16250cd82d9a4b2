package finsam.core.written;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacesTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "' ', ''",
        "'\u00A0\u202F\u2009\t\n ', ''",
        "'a', a",
        "' a b ', 'a b'",
        "'\u00A0a\u00A0b\u00A0', 'a\u00A0b'"
    })
    void stripsWhatIsAround(String text, String stripped) {
        assertThat(Spaces.strip(text)).isEqualTo(stripped);
    }

    @Property
    void stripsAtLeastWhatTheJdkStripsAndOnlyOnce(@ForAll String text) {
        String stripped = Spaces.strip(text);
        assertThat(text).contains(stripped);
        assertThat(Spaces.strip(text.strip())).isEqualTo(stripped);
        assertThat(Spaces.strip(stripped)).isEqualTo(stripped);
    }
}
