package finsam.json.form;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A codec that does not exist yet while the one that needs it is made: a record can have parts of its own type.
 *
 * @param <T>  the type of the values
 */
public final class Later<T> implements Codec<T> {
    private final Supplier<? extends Codec<T>> codec;

    private Later(Supplier<? extends Codec<T>> codec) {
        this.codec = codec;
    }

    /**
     * Returns a codec that is looked up when it is used.
     *
     * @param codec  gives the same codec every time
     */
    public static <T> Later<T> of(Supplier<? extends Codec<T>> codec) {
        return new Later<>(codec);
    }

    /** Returns the codec itself. */
    public Codec<T> codec() {
        return codec.get();
    }

    @Override
    public List<Codec<?>> parts() {
        return List.of(codec());
    }

    @Override
    public @Nullable T read(FormReader in) {
        return codec().read(in);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        codec().write(value, out);
    }

    @Override
    public JsonShape shape() {
        return codec().shape();
    }

    @Override
    public Schema schema() {
        return codec().schema();
    }

    @Override
    public @Nullable T blank() {
        return codec().blank();
    }
}
