package finsam.json.time;

import static finsam.json.form.Written.GAP;
import static finsam.json.form.Written.anyCase;

import finsam.json.form.Schema;
import finsam.json.form.Written;
import java.util.List;

/** How people write dates, periods and years, as schemas. */
final class TimeSchemas {
    private static final String MONTH =
            anyCase("(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)");
    private static final String ANY_DATE = "(?:[0-9]{2}|[0-9]{4})(?:[0-9]{4}|-[0-9]{2}-[0-9]{2}|\\.[0-9]{2}\\.[0-9]{2}"
            + "|/[0-9]{2}/[0-9]{2}|" + GAP + "[0-9]{2}" + GAP + "[0-9]{2})"
            + "|[0-9]{1,2}" + GAP + MONTH + GAP + "[0-9]{4}";
    private static final String SPACE = "[\\t-\\r \\u00a0\\u2000-\\u200a\\u202f\\u3000]*";

    /** A day. */
    static final Schema DATE = Schema.anyOf(
                    Schema.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$").with("format", "date"), Written.as(ANY_DATE))
            .titled("datum", "date")
            .examples("2024-09-01", "1 september 2024", "20240901")
            .named("LocalDate");

    /** A quarter. */
    static final Schema QUARTER = Schema.anyOf(
                    Schema.pattern("^-?[0-9]{1,10}-Q[1-4]$"), Written.as(anyCase(WrittenTimes.ANY_QUARTER)))
            .titled("kvartal", "quarter")
            .examples("2024-Q3", "kvartal 3 2024", "Q3 2024")
            .named("YearQuarter");

    /** A day of every year. */
    static final Schema DAY_OF_YEAR = Schema.anyOf(
                    Schema.pattern("^[0-9]{2}-[0-9]{2}$"),
                    Written.as("(?:--)?[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}|(?:" + anyCase("den") + GAP
                            + ")?[0-9]{1,2}\\.?" + GAP + "{1,2}" + MONTH))
            .titled("dag på året", "day of the year")
            .examples("04-01", "1 april", "1/4")
            .named("MonthDay");

    /** A length of time. */
    static final Schema LENGTH = Schema.anyOf(
                    Schema.pattern("^-?P(?=[-+0-9])" + parts("Y", "M", "W", "D") + "$")
                            .with("format", "duration"),
                    Written.as(anyCase(
                            "-?p(?=[-+0-9])" + parts("y", "m", "w", "d") + "|(?=[0-9])" + WrittenTimes.LENGTH_TEXT)))
            .titled("tidslängd", "length of time")
            .examples("P4Y", "4 år", "1 år och 6 månader")
            .named("Period");

    /** A period in words. */
    static final Schema PERIOD = Written.as("(?:" + ANY_DATE + ")" + SPACE
                    + "(?:[-\\u2013\\u2014\\u2212/]|till|t\\.o\\.m\\.)" + SPACE + "(?:" + ANY_DATE + ")")
            .examples("2024-09-01 – 2026-08-30", "1 september 2024 till 30 augusti 2026");

    /** A year in a table. */
    static final String LABEL = "[12](?:" + GAP + "*[0-9]){3}";

    private static final String LABEL_TEXT =
            LABEL + "|0|[12](?:" + GAP + "*[0-9]){0,2}(?:" + GAP + "*[xX_?]){1,3}|[åÅ](?:" + GAP + "*[åÅ]){3}";

    /** What stands where a table wants a year. */
    static final Schema YEAR = Schema.anyOf(List.of(
                    Schema.of("integer").with("minimum", 1000).with("maximum", 2999),
                    Schema.anything().with("const", 0),
                    Written.as(LABEL_TEXT)))
            .titled("årtal", "year")
            .examples(2024, "2 024")
            .named("YearLabel");

    /** A year that can be reckoned with; what a table has instead of one is no answer. */
    static final Schema CALENDAR_YEAR = Schema.anyOf(
                    Schema.of("integer").with("minimum", Integer.MIN_VALUE).with("maximum", Integer.MAX_VALUE),
                    Written.as(LABEL_TEXT))
            .titled("årtal", "year")
            .examples(2024, "2 024")
            .named("Year");

    private TimeSchemas() {}

    /** A month of some years. */
    static Schema months(String year) {
        String number = "(?:0?[1-9]|1[0-2])";
        String written =
                year + "(?:[-./]|" + GAP + ")?(?:0[1-9]|1[0-2])|" + number + "[-./]" + year + "|" + MONTH + GAP + year;
        return Schema.anyOf(Schema.pattern("^" + year + "-(?:0[1-9]|1[0-2])$"), Written.as(written))
                .titled("månad", "month")
                .examples("2021-10", "oktober 2021", "10/2021");
    }

    private static String parts(String... units) {
        StringBuilder parts = new StringBuilder();
        for (String unit : units) {
            parts.append("(?:[-+]?[0-9]+").append(unit).append(")?");
        }
        return parts.toString();
    }
}
