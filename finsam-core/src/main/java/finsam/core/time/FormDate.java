package finsam.core.time;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Spaces;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of forms (<i>datum</i>).
 *
 * <p>Forms ask for {@code åååå-mm-dd}. People write {@code 2024 09 01}, {@code 211001}, {@code 22-02-15} and
 * {@code 1 september 2020} as well. A year of two digits is of this century: the act is from 2003.
 *
 * <pre>{@code
 * Reading<LocalDate> reading = FormDate.parse("211001");
 * reading.value(); // Optional[2021-10-01]
 * reading.findings().size(); // 1
 * }</pre>
 */
public final class FormDate {
    private static final Pattern CANONICAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<year>\\d{4}|\\d{2})(?<gap>[-./]|" + Spaces.ONE + "|)(?<month>\\d{2})\\k<gap>(?<day>\\d{2})");
    private static final Pattern WORDS =
            Pattern.compile("(?<day>\\d{1,2})" + Spaces.ONE + "(?<month>\\p{L}{3,9})" + Spaces.ONE + "(?<year>\\d{4})");

    private FormDate() {}

    /**
     * Reads a date.
     *
     * @param text  the text, not null
     * @return the date, with a note if it was not written as {@code åååå-mm-dd}, or the error {@code date-readable}
     */
    public static Reading<LocalDate> parse(String text) {
        LocalDate date;
        try {
            date = read(Spaces.strip(text));
        } catch (DateTimeException e) {
            return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.DATE_READABLE, text)));
        }
        return isCanonical(text)
                ? Reading.of(date)
                : Reading.of(date, List.of(ReadingFindings.writtenForm(text, date)));
    }

    /** Tells whether a text has the form {@code åååå-mm-dd}, whether or not there is such a day. */
    static boolean isCanonical(String text) {
        return CANONICAL.matcher(text).matches();
    }

    private static LocalDate read(String text) {
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            String year = numeric.group("year");
            return LocalDate.of(
                    Integer.parseInt(year.length() == 2 ? "20" + year : year),
                    Integer.parseInt(numeric.group("month")),
                    Integer.parseInt(numeric.group("day")));
        }
        Matcher words = WORDS.matcher(text);
        int month = words.matches()
                ? SwedishDate.MONTHS.indexOf(words.group("month").toLowerCase(Locale.ROOT)) + 1
                : 0;
        if (month == 0) {
            throw new DateTimeException("not a date");
        }
        return LocalDate.of(Integer.parseInt(words.group("year")), month, Integer.parseInt(words.group("day")));
    }
}
