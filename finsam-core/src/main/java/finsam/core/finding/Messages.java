package finsam.core.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The message templates of one module, in Swedish and English.
 *
 * <p>A template holds named placeholders: <code>{used} of {approved} was used</code>. Swedish is used for the language
 * {@code sv}, English for every other; the machine's own locale plays no part. The bundles are UTF-8 property files
 * named {@code messages_sv.properties} and {@code messages_en.properties}.
 *
 * <pre>{@code
 * Messages messages = Messages.load(ReadingFindings.class::getResourceAsStream);
 * messages.render("written-form", Locale.ENGLISH, Map.of("written", "2 024", "value", 2024)); // "2 024" was read as 2024.
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {
    private final Map<String, String> swedish;
    private final Map<String, String> english;

    private Messages(Map<String, String> swedish, Map<String, String> english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * Loads the templates of a module.
     *
     * @param resources  opens a resource of the module by its name, and answers null where there is none, such as
     *     {@code MyClass.class::getResourceAsStream}, not null
     * @throws IllegalArgumentException if a bundle is missing
     */
    public static Messages load(Function<String, @Nullable InputStream> resources) {
        return new Messages(bundle(resources, "messages_sv.properties"), bundle(resources, "messages_en.properties"));
    }

    private static Map<String, String> bundle(Function<String, @Nullable InputStream> resources, String name) {
        try (InputStream stream = resources.apply(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("resources: no " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> templates = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> templates.put(key, properties.getProperty(key)));
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the keys of all templates, of both languages. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>(swedish.keySet());
        keys.addAll(english.keySet());
        return keys;
    }

    /** Tells whether there is a template with a key in both languages. */
    public boolean has(String key) {
        return swedish.containsKey(key) && english.containsKey(key);
    }

    /**
     * Returns a template.
     *
     * @param key  the key, not null
     * @param locale  the reader's locale, not null
     * @throws IllegalArgumentException if there is no such template in that language
     */
    public String template(String key, Locale locale) {
        String template = (locale.getLanguage().equals("sv") ? swedish : english).get(key);
        if (template == null) {
            throw new IllegalArgumentException("key: no template '" + key + "' for " + locale);
        }
        return template;
    }

    /**
     * Returns a template with its placeholders filled in.
     *
     * @param key  the key, not null
     * @param locale  the reader's locale, not null
     * @param arguments  the values by name, not null; a dash stands for a value that is not there
     */
    public String render(String key, Locale locale, Map<String, ?> arguments) {
        return fill(template(key, locale), locale, arguments);
    }

    static String fill(String template, Locale locale, Map<String, ?> arguments) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        while (true) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return text.append(template, from, template.length()).toString();
            }
            Object value = arguments.get(template.substring(open + 1, close));
            text.append(template, from, open).append(value == null ? "–" : show(value, locale));
            from = close + 1;
        }
    }

    /**
     * Returns how a value is shown to a person; the values of a list are separated by commas, and a length of time is in
     * words: {@code 6 months}.
     *
     * @param value  the value of an argument, not null
     * @param locale  the reader's locale, not null
     */
    public static String show(Object value, Locale locale) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(locale, "locale");
        if (value instanceof Bilingual bilingual) {
            return bilingual.in(locale);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> show(one, locale)).collect(Collectors.joining(", "));
        }
        return value instanceof Period time ? time(time, locale.getLanguage().equals("sv")) : value.toString();
    }

    private static String time(Period time, boolean swedish) {
        String years = amount(time.getYears(), swedish ? "år" : "year", swedish ? "år" : "years");
        String months = amount(time.getMonths(), swedish ? "månad" : "month", swedish ? "månader" : "months");
        String days = amount(time.getDays(), swedish ? "dag" : "day", swedish ? "dagar" : "days");
        String text =
                Stream.of(years, months, days).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return text.isEmpty() ? "0 " + (swedish ? "dagar" : "days") : text;
    }

    private static String amount(int number, String one, String many) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : many);
    }
}
