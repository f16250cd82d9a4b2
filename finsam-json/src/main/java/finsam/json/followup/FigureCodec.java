package finsam.json.followup;

import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.StringCodec;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A published figure: a number with the decimals as published, or with a note as people write it. */
final class FigureCodec extends StringCodec<BigDecimal> {
    private static final int LONGEST = 40;
    private static final Pattern WRITTEN =
            Pattern.compile("\\h*[-\\u2212]?(?:\\d{1,3}(?:\\h\\d{3}){1,8}|\\d{1,27})(?:[.,]\\d{1,12})?\\h*");
    private static final Pattern SPACE = Pattern.compile("\\h");

    FigureCodec() {
        super(JsonShape.NUMBER);
    }

    @Override
    protected @Nullable BigDecimal parse(String text, FormReader in) {
        String tight = text.length() > 2 * LONGEST ? "" : text;
        if (!WRITTEN.matcher(tight).matches()) {
            in.wrongType(shape(), JsonShape.TEXT);
            return null;
        }
        BigDecimal figure = new BigDecimal(
                SPACE.matcher(tight).replaceAll("").replace(',', '.').replace('\u2212', '-'));
        in.note(text, figure.toPlainString());
        return figure;
    }

    @Override
    protected @Nullable BigDecimal other(FormReader in) {
        if (!in.isNumber()) {
            return super.other(in);
        }
        try {
            BigDecimal figure = new BigDecimal(in.number());
            if (figure.precision() <= LONGEST && Math.abs((long) figure.scale()) <= LONGEST) {
                return figure;
            }
            in.wrongType(shape(), JsonShape.TOO_LARGE);
        } catch (NumberFormatException e) {
            in.wrongType(shape(), JsonShape.TOO_LARGE);
        }
        return null;
    }

    @Override
    public void write(BigDecimal value, JsonGenerator out) {
        out.writeNumber(value.toString());
    }
}
