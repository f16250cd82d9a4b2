package finsam.json.followup;

import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.form.Written;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A published figure: a number with the decimals as published, or with a note as people write it. */
final class FigureCodec extends StringCodec<BigDecimal> {
    private static final int LONGEST = 40;
    private static final String NUMBER =
            "[-\\u2212]?(?:[0-9]{1,3}(?:" + Written.GAP + "[0-9]{3}){1,8}|[0-9]{1,27})(?:[.,][0-9]{1,12})?";
    private static final Pattern WRITTEN = Pattern.compile(NUMBER);
    private static final Pattern GAP = Pattern.compile(Written.GAP);

    FigureCodec() {
        super(JsonShape.NUMBER);
    }

    @Override
    protected @Nullable BigDecimal parse(String text, FormReader in) {
        String stripped = Written.strip(text);
        if (!WRITTEN.matcher(stripped).matches()) {
            in.wrongType(shape(), JsonShape.TEXT);
            return null;
        }
        BigDecimal figure = new BigDecimal(
                GAP.matcher(stripped).replaceAll("").replace(',', '.').replace('\u2212', '-'));
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
    public Schema schema() {
        return Schema.anyOf(Schema.of("number"), Written.as(NUMBER))
                .titled(shape().swedish(), shape().english())
                .examples(12, "1 234,5")
                .named("Figure");
    }

    @Override
    public void write(BigDecimal value, JsonGenerator out) {
        out.writeNumber(value.toString());
    }
}
