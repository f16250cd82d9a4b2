package finsam.core.time;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.finding.Severity;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearLabelTest {

    @ParameterizedTest
    @ValueSource(ints = {1000, 1999, 2000, 2024, 2999})
    void aYearIsCanonical(int year) {
        String text = Integer.toString(year);
        assertReading(text, YearLabel.parse(text)).isCanonical(YearLabel.of(year));
        assertThat(YearLabel.of(year).year()).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 3000, 0, -2024, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void ofRefusesOtherYears(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearLabel.of(year))
                .withMessageContaining("year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2 024", "2\u00A0024", "2\u202F024", "2\u2009024", " 2024", "2024\n", "2024\u00A0", "20 24"})
    void aYearWithSpacesIsNoted(String text) {
        assertReading(text, YearLabel.parse(text)).isNoted(YearLabel.of(2024), "2024");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "' ', ''", "'\u00A0', ''", "0, 0", "' 0 ', 0"})
    void blankAndNothingAreLabelsWithoutAYear(String text, String label) {
        assertThat(YearLabel.parse(text)).isEqualTo(Reading.of(new YearLabel(label)));
        assertThat(new YearLabel(label).year()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"202x", "202X", "20xx", "2xxx", "202_", "202?", "åååå", "ÅÅÅÅ", " 202x "})
    void aPlaceholderIsNotedAsOne(String text) {
        Reading<YearLabel> reading = YearLabel.parse(text);
        assertReading(text, reading);
        assertThat(reading.value()).contains(new YearLabel(text.strip()));
        assertThat(reading.orThrow().year()).isEmpty();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.type()).isEqualTo(ReadingFindings.YEAR_PLACEHOLDER);
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999",
                "3000",
                "02024",
                "20245",
                "24",
                "-2024",
                "2024.0",
                "år 2024",
                "about 3 million",
                "00",
                "-",
                "x",
                "2024/2025",
                "\u0662\u0660\u0662\u0664",
                "2\t024"
            })
    void anythingElseIsAnErrorOnABlankLabel(String text) {
        assertReading(text, YearLabel.parse(text)).assertError(ReadingFindings.YEAR_READABLE);
        assertThat(YearLabel.parse(text).value()).contains(YearLabel.BLANK);
    }

    @Test
    void aYearIsLookedForAmongAtMost24Characters() {
        String text = "2" + " ".repeat(20) + "024";
        assertReading(text, YearLabel.parse(text)).isNoted(YearLabel.of(2024), "2024");
        assertReading(text, YearLabel.parse("2 " + text.substring(1))).assertError(ReadingFindings.YEAR_READABLE);
    }

    @Test
    void showsItsText() {
        assertThat(YearLabel.of(2024)).hasToString("2024");
    }

    @Test
    void hasAtMost24Characters() {
        assertThat(new YearLabel("x".repeat(24)).year()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearLabel("x".repeat(25)))
                .withMessageContaining("text");
    }

    @Property
    void hasAYearIfItIsFourDigitsOfThisEra(@ForAll("labels") String text) {
        OptionalInt expected =
                text.matches("[12][0-9]{3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        assertThat(new YearLabel(text).year()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(24),
                Arbitraries.strings()
                        .withChars("0123/9: x\u0663")
                        .ofMinLength(3)
                        .ofMaxLength(5),
                Arbitraries.integers().between(990, 3010).map(String::valueOf));
    }
}
