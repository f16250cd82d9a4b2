package finsam.json.time;

import finsam.core.time.FormDate;
import finsam.core.time.StatedPeriod;
import finsam.core.time.StatedPeriodBuilder;
import finsam.core.time.YearLabel;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.JsonShape;
import finsam.json.form.StringCodec;
import java.time.LocalDate;

/** Dates, years and periods. */
public final class TimeForms {
    /** A day: {@code åååå-mm-dd}, or with a note as people write it. */
    public static final Codec<LocalDate> DATE =
            StringCodec.of(JsonShape.DATE, FormDate::parse, LocalDate::toString, WrittenTimes.DATE);

    /** What stands where a table wants a year: a number, or a string as it stands in the table. */
    public static final Codec<YearLabel> YEAR = new YearCodec();

    /** A period as an object. */
    public static final Form<StatedPeriod, StatedPeriodBuilder> PERIOD_OBJECT = Form.of(
                    StatedPeriodBuilder::new, StatedPeriodBuilder::build)
            .optional("start", DATE, StatedPeriod::start, StatedPeriodBuilder::start)
            .optional("end", DATE, StatedPeriod::end, StatedPeriodBuilder::end)
            .text("written", StatedPeriod::written, StatedPeriodBuilder::written)
            .done();

    /** A period: an object, or a string as people write it. */
    public static final Codec<StatedPeriod> PERIOD = new PeriodCodec();

    private TimeForms() {}
}
