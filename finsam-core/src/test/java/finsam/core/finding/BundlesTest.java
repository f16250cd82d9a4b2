package finsam.core.finding;

import static finsam.core.finding.ReadingAssert.placeholders;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Map<String, String> SWEDISH = bundle("sv");
    private static final Map<String, String> ENGLISH = bundle("en");

    @Test
    void bothLanguagesHaveTheSameTemplates() {
        assertThat(SWEDISH.keySet()).isEqualTo(ENGLISH.keySet()).isNotEmpty();
        assertThat(ReadingFindings.MESSAGES.keys()).isEqualTo(SWEDISH.keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        SWEDISH.forEach((key, template) ->
                assertThat(placeholders(template)).as(key).isEqualTo(placeholders(ENGLISH.get(key))));
    }

    @Test
    void everyTypeHasATemplateAndEveryTemplateAType() {
        List<String> keys = Arrays.stream(ReadingFindings.class.getFields())
                .filter(field -> field.getType() == FindingType.class)
                .map(BundlesTest::value)
                .map(FindingType::key)
                .sorted()
                .toList();
        assertThat(keys).containsExactlyElementsOf(SWEDISH.keySet());
    }

    @Test
    void noTemplateIsTheOtherLanguages() {
        SWEDISH.forEach((key, template) ->
                assertThat(template).as(key).isNotEqualTo(ENGLISH.get(key)).endsWith("."));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String language : List.of("sv", "en")) {
            String text = new String(open(language).readAllBytes(), StandardCharsets.UTF_8);
            List<String> keys = text.lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates().hasSize(SWEDISH.size());
        }
    }

    @Test
    void theFindingsOfThisModuleFillTheirTemplates() {
        for (Field field : ReadingFindings.class.getFields()) {
            if (field.getType() == FindingType.class && value(field) != ReadingFindings.WRITTEN_FORM) {
                ReadingAssert.assertRenders(ReadingFindings.unreadable(value(field), "about 3 million"));
            }
        }
        Finding note = ReadingFindings.writtenForm("2 024", 2024);
        ReadingAssert.assertRenders(note);
        assertThat(note.message(Locale.ENGLISH)).isEqualTo("\"2 024\" was read as 2024.");
    }

    private static FindingType value(Field field) {
        try {
            return (FindingType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> bundle(String language) {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(open(language), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static InputStream open(String language) {
        return Objects.requireNonNull(
                ReadingFindings.class.getResourceAsStream("messages_" + language + ".properties"));
    }
}
