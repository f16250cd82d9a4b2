package finsam.json.form;

import finsam.core.finding.Reading;
import finsam.json.ReadLimits;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Single values of documents, read on their own. */
public final class Values {
    private Values() {}

    /**
     * Reads a value.
     *
     * @param json  its text, of one value
     * @param codec  how it is read
     * @param limits  how much it may ask
     * @return what could be read; no value only with an error
     */
    public static <T> Reading<T> read(byte[] json, Codec<T> codec, ReadLimits limits) {
        FormReader in = new FormReader(JsonText.decode(json, limits.bytes()), limits);
        T value = in.advance() && !in.is(JsonToken.VALUE_NULL) ? codec.read(in) : null;
        in.end();
        return value == null ? Reading.failed(in.findings()) : Reading.of(value, in.findings());
    }

    /** Returns the codecs that documents consist of, each once. */
    public static Set<Codec<?>> codecs(List<? extends DocumentForm<?, ?>> documents) {
        Set<Codec<?>> found = Collections.newSetFromMap(new IdentityHashMap<>());
        documents.forEach(document -> collect(document.form(), found));
        return found;
    }

    private static void collect(@Nullable Object part, Set<Codec<?>> found) {
        if (part instanceof Codec<?> codec) {
            if (found.add(codec)) {
                collect(codec.schema(), found);
            }
        } else if (part instanceof Schema schema) {
            schema.keywords().values().forEach(value -> collect(value, found));
        } else if (part instanceof List<?> list) {
            list.forEach(one -> collect(one, found));
        } else if (part instanceof Map<?, ?> map) {
            map.values().forEach(one -> collect(one, found));
        }
    }
}
