package finsam.json.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * A line of a form: a property, how its value is read and written, and where it belongs.
 *
 * @param written  the property, named as the accessor, as it stands in JSON
 * @param codec  how its value is read and written
 * @param values  the answer of a record, empty if there is none
 * @param setter  puts an answer into a builder
 * @param isPersonal  whether the answer is personal, so that no finding shows it
 * @param <T>  the record
 * @param <B>  its builder
 * @param <V>  the value
 */
record Line<T, B, V>(
        SerializedString written,
        Codec<V> codec,
        Function<T, Optional<V>> values,
        BiConsumer<B, V> setter,
        boolean isPersonal) {

    static <T, B, V> Line<T, B, V> of(
            String name, Codec<V> codec, Function<T, Optional<V>> values, BiConsumer<B, V> setter) {
        return new Line<>(new SerializedString(name), codec, values, setter, false);
    }

    static <T, B, V> Line<T, B, List<V>> many(
            String name, Many<V> codec, Function<T, ? extends Collection<V>> values, BiConsumer<B, List<V>> setter) {
        return of(
                name,
                codec,
                record -> Optional.of(codec.inOrder(values.apply(record))).filter(list -> !list.isEmpty()),
                setter);
    }

    String name() {
        return written.getValue();
    }

    Line<T, B, V> personal() {
        return new Line<>(written, codec, values, setter, true);
    }

    void read(FormReader in, B builder) {
        if (isPersonal) {
            in.hidden(() -> readValue(in, builder));
        } else {
            readValue(in, builder);
        }
    }

    private void readValue(FormReader in, B builder) {
        V value = codec.read(in);
        if (value != null) {
            setter.accept(builder, value);
        }
    }

    void write(T record, JsonGenerator out) {
        V value = values.apply(record).orElse(null);
        if (value != null) {
            out.writeName(written);
            codec.write(value, out);
        }
    }
}
