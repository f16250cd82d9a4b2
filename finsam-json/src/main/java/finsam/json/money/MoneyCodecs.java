package finsam.json.money;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.json.form.Codec;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.StringCodec;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Amounts and shares. */
public final class MoneyCodecs {
    /** An amount: a number of kronor, or a string as people write it. */
    public static final Codec<Sek> SEK = new Amounts();

    /** A share: a string such as {@code 75 %} or {@code 1/3}, or a number of percent with a note. */
    public static final Codec<Share> SHARE = new Shares();

    private MoneyCodecs() {}

    /**
     * Returns the codec of a type that stands for a share in a range.
     *
     * @param most  the greatest share that the type takes; the least is nothing
     * @param of  makes a value of a share in the range
     * @param share  tells the share of a value
     */
    public static <T> Codec<T> upTo(Share most, Function<Share, T> of, Function<T, Share> share) {
        return new BoundedShare<>(most, of, share);
    }

    private static final class Amounts extends StringCodec<Sek> {
        Amounts() {
            super(JsonShape.AMOUNT);
        }

        @Override
        protected @Nullable Sek parse(String text, FormReader in) {
            return in.take(Sek.parse(text));
        }

        @Override
        protected @Nullable Sek other(FormReader in) {
            return in.isNumber() ? ofNumber(in, Sek::of, ReadingFindings.AMOUNT_READABLE) : super.other(in);
        }

        @Override
        public void write(Sek value, JsonGenerator out) {
            out.writeNumber(value.kronor());
        }
    }

    private static final class Shares extends StringCodec<Share> {
        Shares() {
            super(JsonShape.SHARE);
        }

        @Override
        protected @Nullable Share parse(String text, FormReader in) {
            return in.take(Share.parse(text));
        }

        @Override
        protected @Nullable Share other(FormReader in) {
            if (!in.isNumber()) {
                return super.other(in);
            }
            Share share = ofNumber(in, Share::ofPercent, ReadingFindings.SHARE_READABLE);
            if (share != null) {
                in.note(in.number(), share);
            }
            return share;
        }

        @Override
        public void write(Share value, JsonGenerator out) {
            String percent = value.percent().toPlainString() + " %";
            Reading<Share> again = Share.parse(percent);
            out.writeString(again.equals(Reading.of(value)) ? percent : value.toString());
        }
    }
}
