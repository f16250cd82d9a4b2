package finsam.json.person;

import finsam.core.person.BirthMonth;
import finsam.core.time.FormMonth;
import finsam.json.JsonFindings;
import finsam.json.form.FormReader;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.time.TimeForms;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The month of a birth. A whole date is refused: it would tell more than is needed. */
final class BirthMonthCodec extends StringCodec<BirthMonth> {
    private static final YearMonth FIRST = YearMonth.of(1880, 1);
    private static final YearMonth LAST = YearMonth.of(2999, 12);

    BirthMonthCodec() {
        super(JsonShape.MONTH);
    }

    @Override
    protected @Nullable BirthMonth parse(String text, FormReader in) {
        YearMonth month = in.take(FormMonth.parse(text));
        if (month == null) {
            return null;
        }
        if (month.isBefore(FIRST) || month.isAfter(LAST)) {
            in.unreadable(JsonFindings.OUT_OF_RANGE, FormReader.ordered("from", FIRST, "to", LAST));
            return null;
        }
        return new BirthMonth(month);
    }

    @Override
    public Schema schema() {
        return TimeForms.monthsOf("(?:18[89][0-9]|19[0-9]{2}|2[0-9]{3})").named("BirthMonth");
    }

    @Override
    public void write(BirthMonth value, JsonGenerator out) {
        out.writeString(value.month().toString());
    }
}
