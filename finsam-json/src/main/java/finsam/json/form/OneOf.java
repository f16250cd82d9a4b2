package finsam.json.form;

import finsam.core.finding.Bilingual;
import finsam.json.JsonFindings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An object of one of several kinds, told by a property that may stand anywhere in it.
 *
 * @param <K>  the kinds
 * @param <T>  what all kinds have in common
 */
public final class OneOf<K extends Enum<K> & Bilingual, T> implements Codec<T> {
    private final Class<T> type;
    private final String property;
    private final Words<K> kinds;
    private final List<Choice<K, ? extends T>> choices;

    private OneOf(Class<T> type, String property, Words<K> kinds, List<Choice<K, ? extends T>> choices) {
        this.type = type;
        this.property = property;
        this.kinds = kinds;
        this.choices = choices;
    }

    /**
     * Returns the codec of several kinds.
     *
     * @param type  what all kinds have in common
     * @param property  the property that tells the kind
     * @param kinds  how the kind is read
     * @param choices  the form of each kind
     */
    public static <K extends Enum<K> & Bilingual, T> OneOf<K, T> of(
            Class<T> type, String property, Words<K> kinds, List<Choice<K, ? extends T>> choices) {
        return new OneOf<>(type, property, kinds, List.copyOf(choices));
    }

    /** Returns what all kinds have in common. */
    public Class<T> type() {
        return type;
    }

    /** Returns the form of each kind. */
    public List<Choice<K, ? extends T>> choices() {
        return choices;
    }

    @Override
    public boolean has(List<String> segments) {
        return choices.stream().anyMatch(choice -> choice.form().has(segments));
    }

    @Override
    public List<Codec<?>> parts() {
        return choices.stream().<Codec<?>>map(Choice::form).toList();
    }

    @Override
    public @Nullable T read(FormReader in) {
        if (!in.isObject()) {
            in.wrongType(JsonShape.OBJECT);
            return null;
        }
        int start = in.offset();
        String word = in.peek(property);
        K kind = word == null ? null : kinds.find(word).orElse(null);
        for (Choice<K, ? extends T> choice : choices) {
            if (choice.kind() == kind) {
                return choice.form().read(in);
            }
        }
        in.readOnly(property, kinds);
        if (word == null) {
            in.tell(
                    JsonFindings.MISSING_KIND,
                    start,
                    FormReader.ordered("property", property, "allowed", kinds.names()));
        }
        in.unread().add(in.here());
        return null;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        for (Choice<K, ? extends T> choice : choices) {
            if (choice.writes(value, out)) {
                return;
            }
        }
        throw new IllegalArgumentException("value: of no known kind");
    }

    @Override
    public Schema schema() {
        List<Schema> kinds = choices.stream()
                .map(choice -> Schema.of("object")
                        .titled(choice.kind().swedish(), choice.kind().english())
                        .with("properties", Map.of(property, this.kinds.only(choice.kind())))
                        .with("required", List.of(property))
                        .with("allOf", List.of(choice.form())))
                .toList();
        return Schema.anything().with("oneOf", kinds);
    }

    @Override
    public JsonShape shape() {
        return JsonShape.OBJECT;
    }

    /**
     * One of the kinds.
     *
     * @param kind  the kind
     * @param type  its record
     * @param form  its form
     * @param <K>  the kinds
     * @param <S>  the record
     */
    public record Choice<K, S>(K kind, Class<S> type, Form<S, ?> form) {
        boolean writes(Object value, JsonGenerator out) {
            boolean fits = type.isInstance(value);
            if (fits) {
                form.write(type.cast(value), out);
            }
            return fits;
        }
    }
}
