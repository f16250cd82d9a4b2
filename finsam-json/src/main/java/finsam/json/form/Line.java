package finsam.json.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A line of a form: a property, how its value is read and written, and where it belongs.
 *
 * @param name  the property, named as the accessor
 * @param codec  how its value is read and written
 * @param values  the answer of a record, empty if there is none
 * @param setter  puts an answer into a builder
 * @param isPersonal  whether the answer is personal, so that no finding shows it
 * @param <T>  the record
 * @param <B>  its builder
 * @param <V>  the value
 */
record Line<T, B, V>(
        String name, Codec<V> codec, Function<T, Optional<V>> values, BiConsumer<B, V> setter, boolean isPersonal) {

    static <T, B, V> Line<T, B, List<V>> many(
            String name, Many<V> codec, Function<T, ? extends Collection<V>> values, BiConsumer<B, List<V>> setter) {
        return new Line<>(
                name,
                codec,
                record -> Optional.of(codec.inOrder(values.apply(record))).filter(list -> !list.isEmpty()),
                setter,
                false);
    }

    Line<T, B, V> personal() {
        return new Line<>(name, codec, values, setter, true);
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
        values.apply(record).ifPresent(value -> {
            out.writeName(name);
            codec.write(value, out);
        });
    }
}
