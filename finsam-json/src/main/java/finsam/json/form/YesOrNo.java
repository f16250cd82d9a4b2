package finsam.json.form;

import finsam.core.finding.Bilingual;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Yes or no. */
final class YesOrNo extends StringCodec<Boolean> {
    YesOrNo() {
        super(JsonShape.YES_OR_NO);
    }

    @Override
    protected @Nullable Boolean parse(String text, FormReader in) {
        String word = Written.strip(text).toLowerCase(Locale.ROOT);
        for (Word known : Word.values()) {
            if (word.equals(known.swedish()) || word.equals(known.english())) {
                in.note(text, known);
                return known == Word.YES;
            }
        }
        in.wrongType(shape(), JsonShape.TEXT);
        return null;
    }

    @Override
    protected @Nullable Boolean other(FormReader in) {
        boolean literal = in.is(JsonToken.VALUE_TRUE) || in.is(JsonToken.VALUE_FALSE);
        return literal ? Boolean.valueOf(in.is(JsonToken.VALUE_TRUE)) : super.other(in);
    }

    @Override
    public Schema schema() {
        return Schema.anyOf(Schema.of("boolean"), Written.as(Written.anyCase("ja|nej|yes|no")))
                .titledFirst(shape())
                .examples(true, "ja", "no")
                .named("YesOrNo");
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }

    private enum Word implements Bilingual {
        YES("ja", "yes"),
        NO("nej", "no");

        private final String swedish;
        private final String english;

        Word(String swedish, String english) {
            this.swedish = swedish;
            this.english = english;
        }

        @Override
        public String swedish() {
            return swedish;
        }

        @Override
        public String english() {
            return english;
        }
    }
}
