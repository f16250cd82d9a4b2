package finsam.json.form;

import finsam.core.finding.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A word of an open list: the code of a known constant, with a note its Swedish or English wording, or any other word.
 *
 * @param <V>  the list
 */
public final class OpenWords<V extends Vocabulary> extends StringCodec<V> {
    private final Function<String, V> of;

    private OpenWords(Function<String, V> of) {
        super(JsonShape.WORD);
        this.of = of;
    }

    /** Returns the codec of a list. */
    public static <V extends Vocabulary> OpenWords<V> of(Function<String, V> of) {
        return new OpenWords<>(of);
    }

    /** Returns the codec of a set of such words, written in the order of their codes. */
    public Many<V> set() {
        return Many.set(this, Comparator.comparing(Vocabulary::code));
    }

    @Override
    protected @Nullable V parse(String text, FormReader in) {
        V value = of.apply(text);
        if (value.isKnown() && !value.code().equals(text)) {
            in.note(text, value.code());
        }
        return value;
    }

    @Override
    public Schema schema() {
        V any = of.apply("?");
        List<Schema> known = new ArrayList<>();
        for (String code : any.terms().codes()) {
            known.add(Schema.word(code, of.apply(code)));
        }
        known.add(Scalars.TEXT.schema());
        return Schema.anyOf(known).named(any.getClass().getSimpleName());
    }

    @Override
    public void write(V value, JsonGenerator out) {
        out.writeString(value.code());
    }
}
