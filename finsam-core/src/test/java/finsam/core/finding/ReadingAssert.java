package finsam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What there is to say about the reading of one written form. */
public final class ReadingAssert<T> {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final String text;
    private final Reading<T> reading;

    private ReadingAssert(String text, Reading<T> reading) {
        this.text = text;
        this.reading = reading;
    }

    public static <T> ReadingAssert<T> assertReading(String text, Reading<T> reading) {
        reading.findings().forEach(ReadingAssert::assertRenders);
        return new ReadingAssert<>(text, reading);
    }

    /** The text is the canonical form of the value. */
    public void isCanonical(T value) {
        assertThat(reading).isEqualTo(Reading.of(value));
    }

    /** The text is another form of the value, and one note says so. */
    public void isNoted(T value) {
        isNoted(value, value);
    }

    /** The text is another form of the value, and one note tells the value as a second one. */
    public void isNoted(T value, Object told) {
        assertThat(reading.value()).contains(value);
        assertThat(reading.findings()).containsExactly(ReadingFindings.writtenForm(text, told));
        assertThat(reading.hasErrors()).isFalse();
    }

    /** The text gives no value, and one error says why. */
    public void isRefused(FindingType type) {
        assertThat(reading.value()).isEmpty();
        assertError(type);
    }

    /** The text gives one error, whatever else could be read. */
    public void assertError(FindingType type) {
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(type.code());
        assertThat(reading.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(reading.toValidation().isInvalid()).isTrue();
    }

    /** Every finding has a sentence in both languages, and nothing is left to fill in. */
    public static void assertRenders(Finding finding) {
        for (Locale locale : List.of(SWEDISH, Locale.ENGLISH)) {
            assertThat(finding.message(locale)).isNotBlank().endsWith(".");
            assertThat(finding.arguments().keySet())
                    .containsAll(placeholders(finding.type().template(locale)));
        }
        assertThat(finding.message(SWEDISH)).isNotEqualTo(finding.message(Locale.ENGLISH));
    }

    /** Returns the names between braces in a template. */
    static List<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(result -> result.group(1))
                .sorted()
                .toList();
    }
}
