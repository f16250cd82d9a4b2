package finsam.json.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A count. */
final class WholeNumber extends StringCodec<Integer> {
    private static final int MOST_DIGITS = 10;

    WholeNumber() {
        super(JsonShape.WHOLE_NUMBER);
    }

    @Override
    protected @Nullable Integer parse(String text, FormReader in) {
        String digits = Written.strip(text);
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            in.wrongType(shape(), JsonShape.TEXT);
            return null;
        }
        if (digits.length() > MOST_DIGITS || Long.parseLong(digits) > Integer.MAX_VALUE) {
            in.wrongType(shape(), JsonShape.TOO_LARGE);
            return null;
        }
        Integer value = Integer.valueOf(digits);
        in.note(text, value);
        return value;
    }

    @Override
    protected @Nullable Integer other(FormReader in) {
        if (in.isShortInteger() && in.integer() == (int) in.integer()) {
            return (int) in.integer();
        }
        return in.isNumber() ? ofNumber(in) : super.other(in);
    }

    private @Nullable Integer ofNumber(FormReader in) {
        JsonShape actual = JsonShape.TOO_LARGE;
        try {
            BigDecimal number = new BigDecimal(in.number());
            actual = number.scale() > 0 ? JsonShape.DECIMAL : JsonShape.TOO_LARGE;
            return number.intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            in.wrongType(shape(), actual);
            return null;
        }
    }

    @Override
    public Schema schema() {
        Schema number = Schema.of("integer").with("minimum", Integer.MIN_VALUE).with("maximum", Integer.MAX_VALUE);
        return Schema.anyOf(number, Written.as("[0-9]{1,10}"))
                .titledFirst(shape())
                .examples(12, "12")
                .named("WholeNumber");
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value.intValue());
    }
}
