package finsam.json.time;

import finsam.core.time.YearLabel;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What stands where a table wants a year. A blank label is one too: in a list it keeps its column. */
final class YearCodec extends StringCodec<YearLabel> {
    YearCodec() {
        super(JsonShape.YEAR);
    }

    @Override
    protected @Nullable YearLabel parse(String text, FormReader in) {
        return in.take(YearLabel.parse(text));
    }

    @Override
    protected boolean isAnswer(String text) {
        return true;
    }

    @Override
    protected @Nullable YearLabel other(FormReader in) {
        return in.isNumber() ? in.take(YearLabel.parse(in.number())) : super.other(in);
    }

    @Override
    public void write(YearLabel value, JsonGenerator out) {
        value.year().ifPresentOrElse(out::writeNumber, () -> out.writeString(value.text()));
    }

    @Override
    public Schema schema() {
        return TimeSchemas.YEAR;
    }

    @Override
    public YearLabel blank() {
        return YearLabel.BLANK;
    }
}
