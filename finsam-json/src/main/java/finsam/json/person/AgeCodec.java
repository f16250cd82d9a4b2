package finsam.json.person;

import finsam.core.person.Age;
import finsam.json.JsonFindings;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Scalars;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.form.Written;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An age. */
final class AgeCodec extends StringCodec<Age> {
    private static final int MOST = 130;
    private static final String UNIT = "(?:" + Written.GAP + "?" + Written.anyCase("år") + ")?";
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})" + UNIT);

    AgeCodec() {
        super(JsonShape.AGE);
    }

    @Override
    protected @Nullable Age parse(String text, FormReader in) {
        Matcher written = WRITTEN.matcher(Written.strip(text));
        if (!written.matches()) {
            in.wrongType(shape(), JsonShape.TEXT);
            return null;
        }
        Age age = of(Integer.parseInt(written.group(1)), in);
        if (age != null) {
            in.note(text, age);
        }
        return age;
    }

    @Override
    protected @Nullable Age other(FormReader in) {
        if (!in.isNumber()) {
            return super.other(in);
        }
        Integer years = Scalars.WHOLE_NUMBER.read(in);
        return years == null ? null : of(years, in);
    }

    private static @Nullable Age of(int years, FormReader in) {
        if (years < 0 || years > MOST) {
            in.unreadable(JsonFindings.OUT_OF_RANGE, FormReader.ordered("from", 0, "to", MOST));
            return null;
        }
        return Age.of(years);
    }

    @Override
    public Schema schema() {
        Schema years = Schema.of("integer").with("minimum", 0).with("maximum", MOST);
        return Schema.anyOf(years, Written.as("(?:[0-9]{1,2}|0[0-9]{2}|1[0-2][0-9]|130)" + UNIT))
                .titled(shape().swedish(), shape().english())
                .examples(24, "24 år")
                .named("Age");
    }

    @Override
    public void write(Age value, JsonGenerator out) {
        out.writeNumber(value.years());
    }
}
