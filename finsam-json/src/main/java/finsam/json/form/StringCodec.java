package finsam.json.form;

import finsam.core.finding.FindingType;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.json.JsonFindings;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value that a string can spell, as people write it. A blank string is no answer.
 *
 * @param <T>  the type of the values
 */
public abstract class StringCodec<T> implements Codec<T> {
    private final JsonShape shape;

    /** Makes a codec for values of a shape. */
    protected StringCodec(JsonShape shape) {
        this.shape = shape;
    }

    /**
     * Returns a codec that reads strings only, and tells what their reading found.
     *
     * @param shape  what the values are
     * @param parse  reads a string
     * @param spell  writes a value
     * @param schema  the strings that are read
     */
    public static <T> Codec<T> of(
            JsonShape shape, Function<String, Reading<T>> parse, Function<? super T, String> spell, Schema schema) {
        return new StringCodec<>(shape) {
            @Override
            public Schema schema() {
                return schema;
            }

            @Override
            protected @Nullable T parse(String text, FormReader in) {
                return in.take(parse.apply(text));
            }

            @Override
            public void write(T value, JsonGenerator out) {
                out.writeString(spell.apply(value));
            }
        };
    }

    /** Returns a codec for words whose length is limited. */
    public static <T> Codec<T> limited(int longest, Function<String, T> of) {
        return new StringCodec<>(JsonShape.TEXT) {
            @Override
            public Schema schema() {
                return Schema.of("string").with("maxLength", longest);
            }

            @Override
            protected @Nullable T parse(String text, FormReader in) {
                if (text.length() > longest) {
                    in.unreadable(JsonFindings.STRING_TOO_LONG, Map.of("limit", longest));
                    return null;
                }
                return of.apply(text);
            }
        };
    }

    @Override
    public final @Nullable T read(FormReader in) {
        if (!in.is(JsonToken.VALUE_STRING)) {
            return other(in);
        }
        String text = in.string();
        return text == null || !isAnswer(text) ? null : parse(text, in);
    }

    /** Reads a string. */
    protected abstract @Nullable T parse(String text, FormReader in);

    /** Tells whether a string is an answer. */
    protected boolean isAnswer(String text) {
        return !Written.strip(text).isEmpty();
    }

    /** Reads what is no string. */
    protected @Nullable T other(FormReader in) {
        in.wrongType(shape);
        return null;
    }

    /** Reads a number through a function that throws for numbers that it does not take. */
    protected static <T> @Nullable T ofNumber(FormReader in, Function<BigDecimal, T> of, FindingType readable) {
        try {
            return of.apply(new BigDecimal(in.number()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            in.unreadable(readable, Map.of("written", ReadingFindings.excerpt(in.number())));
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(value.toString());
    }

    @Override
    public final JsonShape shape() {
        return shape;
    }
}
