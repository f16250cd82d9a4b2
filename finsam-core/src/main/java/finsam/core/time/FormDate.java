package finsam.core.time;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Digits;
import finsam.core.written.Spaces;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        LocalDate date = read(text);
        if (date == null) {
            return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.DATE_READABLE, text)));
        }
        return isCanonical(text)
                ? Reading.of(date)
                : Reading.of(date, List.of(ReadingFindings.writtenForm(text, date)));
    }

    /** Tells whether a text has the form {@code åååå-mm-dd}, whether or not there is such a day. */
    static boolean isCanonical(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Digits.only(text, 0, 4)
                && Digits.only(text, 5, 7)
                && Digits.only(text, 8, 10);
    }

    /** Returns the day that a text tells, or null if it tells none. */
    static @Nullable LocalDate read(String text) {
        return isCanonical(text)
                ? day(Digits.number(text, 0, 4), Digits.number(text, 5, 7), Digits.number(text, 8, 10))
                : readWritten(Spaces.strip(text));
    }

    private static @Nullable LocalDate readWritten(String text) {
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            String year = numeric.group("year");
            return day(
                    Integer.parseInt(year.length() == 2 ? "20" + year : year),
                    Integer.parseInt(numeric.group("month")),
                    Integer.parseInt(numeric.group("day")));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches()
                ? day(
                        Integer.parseInt(words.group("year")),
                        SwedishDate.MONTHS.indexOf(words.group("month").toLowerCase(Locale.ROOT)) + 1,
                        Integer.parseInt(words.group("day")))
                : null;
    }

    /** Returns a day, or null if there is no such day. An exception would cost more than all the rest. */
    private static @Nullable LocalDate day(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(year))
                ? LocalDate.of(year, month, day)
                : null;
    }
}
