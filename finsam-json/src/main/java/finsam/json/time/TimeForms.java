package finsam.json.time;

import finsam.core.time.FormDate;
import finsam.core.time.FormMonth;
import finsam.core.time.StatedPeriod;
import finsam.core.time.StatedPeriodBuilder;
import finsam.core.time.YearLabel;
import finsam.core.time.YearQuarter;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.JsonShape;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;

/** Dates, years and periods. */
public final class TimeForms {
    /** A day: {@code åååå-mm-dd}, or with a note as people write it. */
    public static final Codec<LocalDate> DATE =
            StringCodec.of(JsonShape.DATE, FormDate::parse, LocalDate::toString, TimeSchemas.DATE);

    /** A month: {@code åååå-mm}, or with a note as people write it. */
    public static final Codec<YearMonth> MONTH = StringCodec.of(
            JsonShape.MONTH,
            FormMonth::parse,
            YearMonth::toString,
            TimeSchemas.months("[0-9]{4}").named("YearMonth"));

    /** What stands where a table wants a year: a number, or a string as it stands in the table. */
    public static final Codec<YearLabel> YEAR = new YearCodec();

    /** A year: a number, or with a note a string as people write it. */
    public static final Codec<Integer> CALENDAR_YEAR = new CalendarYearCodec();

    /** A quarter: {@code 2024-Q3}, or with a note as people write it. */
    public static final Codec<YearQuarter> QUARTER =
            StringCodec.of(JsonShape.QUARTER, WrittenTimes::quarter, YearQuarter::toString, TimeSchemas.QUARTER);

    /** A day of every year: {@code 04-01}, or with a note as people write it. */
    public static final Codec<MonthDay> DAY_OF_YEAR = StringCodec.of(
            JsonShape.DAY_OF_YEAR, WrittenTimes::dayOfYear, WrittenTimes::spell, TimeSchemas.DAY_OF_YEAR);

    /** A length of time in years, months and days: {@code P4Y}, or with a note as people write it. */
    public static final Codec<Period> LENGTH =
            StringCodec.of(JsonShape.LENGTH_OF_TIME, WrittenTimes::length, Period::toString, TimeSchemas.LENGTH);

    /** A period as an object. */
    public static final Form<StatedPeriod, StatedPeriodBuilder> PERIOD_OBJECT = Form.of(
                    StatedPeriod.class, StatedPeriodBuilder::new, StatedPeriodBuilder::build)
            .optional("start", DATE, StatedPeriod::start, StatedPeriodBuilder::start)
            .optional("end", DATE, StatedPeriod::end, StatedPeriodBuilder::end)
            .text("written", StatedPeriod::written, StatedPeriodBuilder::written)
            .done();

    /** A period: an object, or a string as people write it. */
    public static final Codec<StatedPeriod> PERIOD = new PeriodCodec();

    private TimeForms() {}

    /**
     * Returns the schema of the months of some years.
     *
     * @param year  a pattern of the years
     */
    public static Schema monthsOf(String year) {
        return TimeSchemas.months(year);
    }
}
