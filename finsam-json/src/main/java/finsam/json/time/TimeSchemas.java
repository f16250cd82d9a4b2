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

    /** A period in words. */
    static final Schema PERIOD = Written.as("(?:" + ANY_DATE + ")" + SPACE
                    + "(?:[-\\u2013\\u2014\\u2212/]|till|t\\.o\\.m\\.)" + SPACE + "(?:" + ANY_DATE + ")")
            .examples("2024-09-01 – 2026-08-30", "1 september 2024 till 30 augusti 2026");

    /** A year in a table. */
    static final String LABEL = "[12](?:" + GAP + "*[0-9]){3}";

    /** What stands where a table wants a year. */
    static final Schema YEAR = Schema.anyOf(List.of(
                    Schema.of("integer").with("minimum", 1000).with("maximum", 2999),
                    Schema.anything().with("const", 0),
                    Written.as(LABEL + "|0|[12](?:" + GAP + "*[0-9]){0,2}(?:" + GAP + "*[xX_?]){1,3}|[åÅ](?:" + GAP
                            + "*[åÅ]){3}")))
            .titled("årtal", "year")
            .examples(2024, "2 024")
            .named("YearLabel");

    private TimeSchemas() {}
}
