package finsam.json.form;

import finsam.core.finding.JsonPointer;
import finsam.core.finding.ReadingFindings;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that are no type of the domain: words, counts, yes and no, places in the document. */
public final class Scalars {
    /** An answer in words; a blank one is no answer. */
    public static final Codec<String> TEXT = new StringCodec<>(JsonShape.TEXT) {
        @Override
        protected String parse(String text, FormReader in) {
            return text;
        }

        @Override
        public Schema schema() {
            return Schema.of("string").with("maxLength", ReadLimits.DEFAULTS.stringLength());
        }
    };

    /** A count: a whole number, or its digits as a string with a note. */
    public static final Codec<Integer> WHOLE_NUMBER = new WholeNumber();

    /** Yes or no: true or false, or the Swedish or English word with a note. */
    public static final Codec<Boolean> YES_OR_NO = new YesOrNo();

    /** A place in the document; the empty string is the whole of it. */
    public static final Codec<JsonPointer> POINTER = new StringCodec<>(JsonShape.TEXT) {
        @Override
        protected @Nullable JsonPointer parse(String text, FormReader in) {
            try {
                return JsonPointer.of(text);
            } catch (IllegalArgumentException e) {
                in.unreadable(JsonFindings.POINTER_READABLE, Map.of("written", ReadingFindings.excerpt(text)));
                return null;
            }
        }

        @Override
        protected boolean isAnswer(String text) {
            return true;
        }

        @Override
        public Schema schema() {
            return Schema.pattern("^(?:/(?:[^~/]|~[01])*)*$")
                    .with("format", "json-pointer")
                    .examples("/goals/0/text")
                    .named("JsonPointer");
        }
    };

    private Scalars() {}
}
