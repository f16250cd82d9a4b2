package finsam.json.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How values of one type are read from JSON and written to it.
 *
 * <p>A codec holds no state and is shared.
 *
 * @param <T>  the type of the values
 */
public interface Codec<T> {
    /**
     * Reads the value that the reader is at, and leaves the reader at its last token.
     *
     * <p>What is wrong becomes a finding of the reader.
     *
     * @param in  the reader, at a value other than null
     * @return the value, or null if there is no answer or it could not be read
     */
    @Nullable
    T read(FormReader in);

    /** Writes a value in its canonical form. */
    void write(T value, JsonGenerator out);

    /** Returns what the values are, for people. */
    JsonShape shape();

    /** Returns what is read without an error, as far as a schema can tell it; null is left out. */
    Schema schema();

    /**
     * Tells whether a value has a place below it; an element of a list is a place whatever its index.
     *
     * @param segments  the way to the place, empty for the value itself
     */
    default boolean has(List<String> segments) {
        return segments.isEmpty();
    }

    /** Returns the codecs of what the values consist of: of the elements of a list, of the properties of a record. */
    default List<Codec<?>> parts() {
        return List.of();
    }

    /** Returns what keeps the place of an element without an answer in a list, or null if such an element is left out. */
    default @Nullable T blank() {
        return null;
    }
}
