package finsam.json.money;

import static finsam.json.form.Written.GAP;
import static finsam.json.form.Written.anyCase;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.json.form.Codec;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.form.Written;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Amounts and shares. */
public final class MoneyCodecs {
    /** An amount: a number of kronor, or a string as people write it. */
    public static final Codec<Sek> SEK = new Amounts();

    /** A share: a string such as {@code 75 %} or {@code 1/3}, or a number of percent with a note. */
    public static final Codec<Share> SHARE = new Shares();

    /** A share as people write it, as a pattern. */
    public static final String SHARE_TEXT = anyCase("[-\\u2212]?[0-9]{1,6}(?:[.,][0-9]{1,4})?" + GAP + "?(?:%|procent)?"
            + "|[0-9](?:[.,][0-9]{1,4})?" + GAP + "?(?:tjänst|årsarbetare)|-?[0-9]{1,19}/[1-9][0-9]{0,18}");

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
        /** The largest amount in whole kronor, rounded up. */
        private static final long LARGEST = Long.MAX_VALUE / 100 + 1;

        Amounts() {
            super(JsonShape.AMOUNT);
        }

        @Override
        protected @Nullable Sek parse(String text, FormReader in) {
            return in.take(Sek.parse(text));
        }

        @Override
        protected @Nullable Sek other(FormReader in) {
            if (in.isShortInteger()) {
                return Sek.of(in.integer());
            }
            return in.isNumber() ? ofNumber(in, Sek::of, ReadingFindings.AMOUNT_READABLE) : super.other(in);
        }

        @Override
        public Schema schema() {
            Schema kronor = Schema.of("number").with("minimum", -LARGEST).with("maximum", LARGEST);
            String written = "[-\\u2212]?" + GAP + "?(?:[0-9]{1,17}|[0-9]{1,3}(?:" + GAP
                    + "[0-9]{3}){1,5})(?:[.,][0-9]{1,2})?" + "(?::-)?" + GAP + "*(?:kr\\.?|kronor|sek)?";
            return Schema.anyOf(kronor, Written.as(anyCase(written)))
                    .titled(shape().swedish(), shape().english())
                    .examples(3_222_836, "3 222 836 kr", "100,50")
                    .named("Sek");
        }

        @Override
        public void write(Sek value, JsonGenerator out) {
            if (value.ore() % 100 == 0) {
                out.writeNumber(value.ore() / 100);
            } else {
                out.writeNumber(value.kronor());
            }
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
        public Schema schema() {
            Schema percent = Schema.of("number").with("minimum", -999_999).with("maximum", 999_999);
            return Schema.anyOf(Written.as(SHARE_TEXT), percent)
                    .titled(shape().swedish(), shape().english())
                    .examples("75 %", "1/3", "0,75 tjänst", 75)
                    .named("Share");
        }

        @Override
        public void write(Share value, JsonGenerator out) {
            String percent = value.percent().toPlainString() + " %";
            Reading<Share> again = Share.parse(percent);
            out.writeString(again.equals(Reading.of(value)) ? percent : value.toString());
        }
    }
}
