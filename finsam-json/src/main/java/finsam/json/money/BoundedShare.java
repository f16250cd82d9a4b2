package finsam.json.money;

import finsam.core.money.Share;
import finsam.json.JsonFindings;
import finsam.json.form.Codec;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.Written;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A type that stands for a share from nothing to a greatest one.
 *
 * @param <T>  the type
 */
final class BoundedShare<T> implements Codec<T> {
    private final Share most;
    private final Function<Share, T> of;
    private final Function<T, Share> share;

    BoundedShare(Share most, Function<Share, T> of, Function<T, Share> share) {
        this.most = most;
        this.of = of;
        this.share = share;
    }

    @Override
    public @Nullable T read(FormReader in) {
        Share read = MoneyCodecs.SHARE.read(in);
        if (read == null) {
            return null;
        }
        if (!Share.NONE.isAtMost(read) || !read.isAtMost(most)) {
            in.unreadable(JsonFindings.OUT_OF_RANGE, FormReader.ordered("from", Share.NONE, "to", most));
            return null;
        }
        return of.apply(read);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        MoneyCodecs.SHARE.write(share.apply(value), out);
    }

    @Override
    public Schema schema() {
        long percent = most.percent().longValueExact();
        Schema number = Schema.of("number").with("minimum", 0).with("maximum", percent);
        return Schema.anyOf(Written.as(MoneyCodecs.SHARE_TEXT), number)
                .titled(shape().swedish(), shape().english())
                .examples("25 %", "1/4", 25)
                .named("ShareUpTo" + percent);
    }

    @Override
    public JsonShape shape() {
        return JsonShape.SHARE;
    }
}
