package finsam.json.followup;

import finsam.json.JsonFindings;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.form.Written;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A number of people: a whole number from 0 to the greatest {@code long}, or its digits with a note. */
final class CountCodec extends StringCodec<Long> {
    private static final String DIGIT_TEXT = "[0-9]{1,18}";
    private static final Pattern DIGITS = Pattern.compile(DIGIT_TEXT);

    CountCodec() {
        super(JsonShape.WHOLE_NUMBER);
    }

    @Override
    protected @Nullable Long parse(String text, FormReader in) {
        String digits = Written.strip(text);
        if (!DIGITS.matcher(digits).matches()) {
            in.wrongType(shape(), JsonShape.TEXT);
            return null;
        }
        Long count = Long.valueOf(digits);
        in.note(text, count);
        return count;
    }

    @Override
    protected @Nullable Long other(FormReader in) {
        return in.isNumber() ? ofNumber(in) : super.other(in);
    }

    private @Nullable Long ofNumber(FormReader in) {
        JsonShape actual = JsonShape.TOO_LARGE;
        try {
            BigDecimal number = new BigDecimal(in.number());
            actual = number.scale() > 0 ? JsonShape.DECIMAL : JsonShape.TOO_LARGE;
            long count = number.longValueExact();
            if (count >= 0) {
                return count;
            }
            in.unreadable(JsonFindings.OUT_OF_RANGE, FormReader.ordered("from", 0L, "to", Long.MAX_VALUE));
        } catch (ArithmeticException | NumberFormatException e) {
            in.wrongType(shape(), actual);
        }
        return null;
    }

    @Override
    public Schema schema() {
        Schema number = Schema.of("integer").with("minimum", 0).with("maximum", Long.MAX_VALUE);
        return Schema.anyOf(number, Written.as(DIGIT_TEXT))
                .titled(shape().swedish(), shape().english())
                .examples(12, "12")
                .named("Count");
    }

    @Override
    public void write(Long value, JsonGenerator out) {
        out.writeNumber(value.longValue());
    }
}
