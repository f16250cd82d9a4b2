package finsam.json.form;

import finsam.core.finding.Bilingual;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a codec reads, in the words of JSON Schema: keywords with their values, in order.
 *
 * <p>A value is a string, a number, a boolean, a list, a map, another schema, or a codec, which stands for its own schema.
 * A schema with a name stands once in a document and is referred to. Null, which is no answer anywhere, is left to
 * {@link SchemaText}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Schema {
    private static final String ANY_OF = "anyOf";

    private final Optional<String> name;
    private final Map<String, Object> keywords;

    private Schema(Optional<String> name, Map<String, Object> keywords) {
        this.name = name;
        this.keywords = Collections.unmodifiableMap(keywords);
    }

    /** Returns the schema that allows everything. */
    public static Schema anything() {
        return new Schema(Optional.empty(), new LinkedHashMap<>());
    }

    /** Returns the schema of a type: {@code string}, {@code number}, … */
    public static Schema of(String type) {
        return anything().with("type", type);
    }

    /** Returns the schema of strings that a pattern matches. */
    public static Schema pattern(String pattern) {
        return of("string").with("pattern", pattern);
    }

    /** Returns the schema of one word, with what it means. */
    public static Schema word(String word, Bilingual meaning) {
        return anything().with("const", word).titled(meaning.swedish(), meaning.english());
    }

    /** Returns the schema of one word. */
    public static Schema word(String word) {
        return anything().with("const", word);
    }

    /** Returns the schema of what fits one of several. */
    public static Schema anyOf(List<Schema> alternatives) {
        return anything().with(ANY_OF, List.copyOf(alternatives));
    }

    /** Returns the schema of a value that is written in its canonical form, or as people write it. */
    public static Schema anyOf(Schema canonical, Schema written) {
        return anyOf(List.of(canonical, written));
    }

    /** Returns this schema with one more keyword, or with another value for one. */
    public Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(name, more);
    }

    /** Returns this schema with a name; what has one stands in {@code $defs}. */
    public Schema named(String word) {
        return new Schema(Optional.of(word), keywords);
    }

    /** Returns this schema with a title in both languages. */
    public Schema titled(String swedish, String english) {
        return with("title", swedish).with("x-title-en", english);
    }

    /** Returns this schema with examples. */
    public Schema examples(Object... examples) {
        return with("examples", List.of(examples));
    }

    /** Returns this schema with its title in front. */
    Schema titledFirst(Bilingual title) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", title.swedish());
        all.put("x-title-en", title.english());
        all.putAll(keywords);
        return new Schema(name, all);
    }

    /** Returns this schema, and null beside it. */
    Schema orNull() {
        Object type = keywords.get("type");
        if (type instanceof String one) {
            return with("type", List.of(one, "null"));
        }
        String several = keywords.containsKey("oneOf") ? "oneOf" : ANY_OF;
        if (keywords.get(several) instanceof List<?> alternatives) {
            List<Object> more = new ArrayList<>(alternatives);
            more.add(of("null"));
            return with(several, more);
        }
        return this;
    }

    boolean isSameAs(Schema other) {
        return keywords.equals(other.keywords);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema that && name.equals(that.name) && keywords.equals(that.keywords);
    }

    @Override
    public int hashCode() {
        return keywords.hashCode();
    }

    Optional<String> name() {
        return name;
    }

    Map<String, Object> keywords() {
        return keywords;
    }

    @Override
    public String toString() {
        return name.orElse("") + keywords.keySet();
    }
}
