package finsam.json.schema;

import finsam.core.finding.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the properties of documents are called (<i>ledtexter</i>): keys such as {@code Application.effortName}.
 *
 * <p>What stands in every document has the key {@code Document.…}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Labels {
    /** All labels. */
    public static final Labels ALL = new Labels();

    private static final Set<String> OF_EVERY_DOCUMENT = Set.of("documentType", "schemaVersion", "unread");

    private final Properties swedish = load("/finsam/json/labels_sv.properties");
    private final Properties english = load("/finsam/json/labels_en.properties");

    private Labels() {}

    private static Properties load(String name) {
        try (InputStream stream = Labels.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the key of the label of a property. */
    public static String key(String property) {
        String name = property.substring(property.indexOf('.') + 1);
        return OF_EVERY_DOCUMENT.contains(name) ? "Document." + name : property;
    }

    /**
     * Returns the label of a property.
     *
     * @param property  the record and the property, {@code Record.property}
     */
    public Optional<Bilingual> of(String property) {
        String one = swedish.getProperty(key(property));
        String other = english.getProperty(key(property));
        return one == null || other == null ? Optional.empty() : Optional.of(new Label(one, other));
    }

    /** Returns the keys of all labels, of both languages. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>(swedish.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        return Collections.unmodifiableSet(keys);
    }

    private record Label(String swedish, String english) implements Bilingual {}
}
