package finsam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Map<String, String> BUNDLES = Map.of(
            "messages_sv.properties", "a = Det är {x}, inte {y}.\nsv-only = å",
            "messages_en.properties", "a = It's {x}, not {y}.\nen-only = o");
    private static final Messages MESSAGES =
            Messages.load(name -> new ByteArrayInputStream(BUNDLES.get(name).getBytes(StandardCharsets.UTF_8)));

    @Test
    void fillsNamedPlaceholders() {
        assertThat(MESSAGES.render("a", SWEDISH, Map.of("x", 2024, "y", LocalDate.of(2024, 9, 1))))
                .isEqualTo("Det är 2024, inte 2024-09-01.");
        assertThat(MESSAGES.render("a", Locale.ENGLISH, Map.of("x", "{y}", "y", "'")))
                .isEqualTo("It's {y}, not '.");
        assertThat(MESSAGES.render("a", Locale.ENGLISH, Map.of("x", 1))).isEqualTo("It's 1, not –.");
    }

    @Test
    void showsAmountsSharesAndListsInTheReadersLanguage() {
        Map<String, Object> values = Map.of("x", Sek.of(1500), "y", List.of(Share.of(1, 8), Severity.NOTE));
        assertThat(MESSAGES.render("a", SWEDISH, values))
                .isEqualTo("Det är 1\u00A0500\u00A0kr, inte 12,5\u00A0%, upplysning.");
        assertThat(MESSAGES.render("a", Locale.ENGLISH, values)).isEqualTo("It's SEK 1,500, not 12.5%, note.");
    }

    @Test
    void aTemplateCanBeginWithItsPlaceholder() {
        assertThat(Messages.fill("{b} är kvar", SWEDISH, Map.of("b", 1))).isEqualTo("1 är kvar");
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, 1 år, 1 year",
        "P2Y, 2 år, 2 years",
        "P1M, 1 månad, 1 month",
        "P6M, 6 månader, 6 months",
        "P1D, 1 dag, 1 day",
        "P14D, 14 dagar, 14 days",
        "P1Y1M2D, 1 år 1 månad 2 dagar, 1 year 1 month 2 days",
        "P0D, 0 dagar, 0 days"
    })
    void showsALengthOfTimeInWords(Period time, String swedish, String english) {
        assertThat(Messages.show(time, SWEDISH)).isEqualTo(swedish);
        assertThat(Messages.show(time, Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "}", "}{", "a {b", "no placeholder"})
    void leavesWhatIsNoPlaceholder(String template) {
        assertThat(Messages.fill(template, SWEDISH, Map.of("b", 1))).isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource({
        "sv, en, true",
        "en, sv, false",
        "sv-SE, en-GB, true",
        "en-GB, sv-SE, false",
        "de, sv, false",
        "sv-FI, tr, true",
        "und, sv, false"
    })
    void theReadersLocaleDecidesAndNeverTheMachines(String reader, String machine, boolean swedish) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            Finding finding = ReadingFindings.writtenForm("1 500 Kr", Sek.of(1500));
            assertThat(finding.message(Locale.forLanguageTag(reader)))
                    .isEqualTo(
                            swedish
                                    ? "”1 500 Kr” lästes som 1\u00A0500\u00A0kr."
                                    : "\"1 500 Kr\" was read as SEK 1,500.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsWhichTemplatesThereAre() {
        assertThat(MESSAGES.keys()).containsExactly("a", "en-only", "sv-only");
        assertThat(MESSAGES.has("a")).isTrue();
        assertThat(MESSAGES.has("sv-only")).isFalse();
        assertThat(MESSAGES.has("en-only")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MESSAGES.template("sv-only", Locale.ENGLISH))
                .withMessageContaining("sv-only");
    }

    @Test
    void refusesAModuleWithoutBundles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Messages.load(name -> null))
                .withMessageContaining("messages_sv.properties");
    }
}
