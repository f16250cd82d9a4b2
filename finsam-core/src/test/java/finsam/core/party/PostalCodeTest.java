package finsam.core.party;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.finding.ReadingFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {

    @Test
    void isCanonicalWithASpace() {
        assertReading("824 30", PostalCode.parse("824 30")).isCanonical(PostalCode.of("82430"));
        assertThat(PostalCode.of("82430")).hasToString("824 30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "82430",
                "SE-824 30",
                "se-82430",
                " 824 30 ",
                "824\u00A030",
                "824\u202F30",
                "824\u200930",
                "\u00A0824 30"
            })
    void readsOtherFormsWithANote(String text) {
        assertReading(text, PostalCode.parse(text)).isNoted(PostalCode.of("82430"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "8243",
                "824300",
                "024 30",
                "82 430",
                "8 2 4 3 0",
                "824-30",
                "824 30 Hudiksvall",
                "S-824 30",
                "FI-824 30",
                "\u0668\u0662\u0664 \u0663\u0660",
                "about 3 million"
            })
    void refusesWhatIsNoPostalCode(String text) {
        assertReading(text, PostalCode.parse(text)).isRefused(ReadingFindings.POSTAL_CODE_READABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9999", "09999", "100000", "824 30"})
    void ofTakesFiveDigitsAlone(String digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostalCode.of(digits))
                .withMessageContaining("digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000", "99999"})
    void ofTakesTheFirstAndTheLast(String digits) {
        assertThat(PostalCode.of(digits).digits()).isEqualTo(digits);
    }
}
