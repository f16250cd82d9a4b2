package finsam.core.party;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.finding.ReadingFindings;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "namn@example.org",
                "NAMN@EXAMPLE.ORG",
                "för.efternamn+finsam@arbetsliv.example.org",
                "n@1.se",
                "namn@åäö.example.org",
                "namn@a-b.example.org"
            })
    void takesAnAddressAsItIs(String text) {
        assertReading(text, EmailAddress.parse(text)).isCanonical(EmailAddress.of(text));
        assertThat(EmailAddress.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" namn@example.org", "namn@example.org\n", "\u00A0namn@example.org\u00A0"})
    void dropsTheSpaceAroundIt(String text) {
        assertReading(text, EmailAddress.parse(text)).isCanonical(EmailAddress.of("namn@example.org"));
        assertThatIllegalArgumentException().isThrownBy(() -> EmailAddress.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "namn",
                "namn@",
                "@example.org",
                "namn@example",
                "namn@.org",
                "namn@example.",
                "namn@example.o",
                "namn@example..org",
                "namn@-example.org",
                "namn@example-.org",
                "namn@example.org.",
                "namn@@example.org",
                "namn@annan@example.org",
                "namn efternamn@example.org",
                "namn\u00A0efternamn@example.org",
                "namn\u200B@example.org",
                "namn@exam ple.org",
                "Namn <namn@example.org>",
                "namn@example.org, annan@example.org",
                "namn@example.org\u0000",
                "about 3 million"
            })
    void refusesWhatIsNoAddressWithoutRepeatingIt(String text) {
        assertReading(text, EmailAddress.parse(text)).isRefused(ReadingFindings.EMAIL_READABLE);
        assertThat(EmailAddress.parse(text).findings().get(0).arguments()).containsOnly(Map.entry("written", "…"));
        assertThat(EmailAddress.parse(text).findings().get(0).message(Locale.ENGLISH))
                .doesNotContain("efternamn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmailAddress.of(text))
                .withMessageContaining("value")
                .withMessageNotContaining("efternamn");
    }

    @Test
    void itsPartsHaveLimits() {
        assertThat(EmailAddress.parse("n".repeat(64) + "@example.org").value()).isPresent();
        assertThat(EmailAddress.parse("n".repeat(65) + "@example.org").value()).isEmpty();
        assertThat(EmailAddress.parse("n@" + "e".repeat(63) + ".org").value()).isPresent();
        assertThat(EmailAddress.parse("n@" + "e".repeat(64) + ".org").value()).isEmpty();
        assertThat(EmailAddress.parse("n@example." + "o".repeat(24)).value()).isPresent();
        assertThat(EmailAddress.parse("n@example." + "o".repeat(25)).value()).isEmpty();
        String longest = "n@" + "e23456789.".repeat(24) + "e23456.org";
        assertThat(longest).hasSize(252);
        assertThat(EmailAddress.parse("nn" + longest).value()).isPresent();
        assertThat(EmailAddress.parse("nnn" + longest).value()).isEmpty();
    }

    @Test
    void hidesItself() {
        assertThat(EmailAddress.of("namn@example.org").toString()).doesNotContain("namn", "example");
        assertThat(EmailAddress.parse("namn@example.org").toString()).doesNotContain("namn", "example");
    }
}
