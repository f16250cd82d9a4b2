package finsam.json.time;

import finsam.core.time.YearLabel;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Scalars;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A year that can be reckoned with; what a table has instead of one is no answer. */
final class CalendarYearCodec extends StringCodec<Integer> {
    CalendarYearCodec() {
        super(JsonShape.YEAR);
    }

    @Override
    protected @Nullable Integer parse(String text, FormReader in) {
        YearLabel label = in.take(YearLabel.parse(text));
        if (label == null || label.year().isEmpty()) {
            return null;
        }
        if (label.text().equals(text)) {
            in.note(text, label);
        }
        return label.year().getAsInt();
    }

    @Override
    protected @Nullable Integer other(FormReader in) {
        return in.isNumber() ? Scalars.WHOLE_NUMBER.read(in) : super.other(in);
    }

    @Override
    public Schema schema() {
        return TimeSchemas.CALENDAR_YEAR;
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        Scalars.WHOLE_NUMBER.write(value, out);
    }
}
