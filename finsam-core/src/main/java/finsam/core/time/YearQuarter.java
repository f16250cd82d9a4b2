package finsam.core.time;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Spaces;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter of a year (<i>kvartal</i>).
 *
 * <pre>{@code
 * YearQuarter quarter = YearQuarter.of(LocalDate.of(2021, 12, 31));
 * quarter.toString(); // 2021-Q4
 * quarter.next(); // 2022-Q1
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param year  the year
 * @param quarter  the quarter, from 1 (January to March) to 4 (October to December)
 */
public record YearQuarter(int year, int quarter) implements Comparable<YearQuarter> {
    private static final int LONGEST = 40;
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<year>\\d{4})" + Spaces.ONE + "?[-/:.]?" + Spaces.ONE + "?(?:Q|K|kv|kvartal)?" + Spaces.ONE
                    + "?(?<quarter>[1-4])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER_FIRST = Pattern.compile(
            "(?:Q|K|kv|kvartal)?\\.?" + Spaces.ONE + "?(?<quarter>[1-4])(?:[-/]|" + Spaces.ONE + ")(?<year>\\d{4})",
            Pattern.CASE_INSENSITIVE);

    /**
     * Checks the quarter.
     *
     * @throws IllegalArgumentException if the quarter is not from 1 to 4
     */
    public YearQuarter {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter: from 1 to 4, not " + quarter);
        }
    }

    /** Returns the quarter of a day. */
    public static YearQuarter of(LocalDate day) {
        return new YearQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /**
     * Reads a quarter as people write it: {@code 2024-Q3}, {@code 2024 kvartal 3}, {@code kv 3 2024}, {@code Q3 2024}.
     *
     * <p>{@code 2024-Q3} is canonical; every other form gives a note.
     *
     * @param text  the text, not null
     * @return the quarter, or the error {@code quarter-readable}
     */
    public static Reading<YearQuarter> parse(String text) {
        String tight = text.length() > LONGEST ? "" : Spaces.strip(text);
        for (Pattern pattern : List.of(YEAR_FIRST, QUARTER_FIRST)) {
            Matcher matcher = pattern.matcher(tight);
            if (matcher.matches()) {
                YearQuarter quarter = new YearQuarter(
                        Integer.parseInt(matcher.group("year")), Integer.parseInt(matcher.group("quarter")));
                return text.equals(quarter.toString())
                        ? Reading.of(quarter)
                        : Reading.of(quarter, List.of(ReadingFindings.writtenForm(text, quarter)));
            }
        }
        return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.QUARTER_READABLE, text)));
    }

    /** Returns the quarter after this one. */
    public YearQuarter next() {
        return quarter == 4 ? new YearQuarter(year + 1, 1) : new YearQuarter(year, quarter + 1);
    }

    @Override
    public int compareTo(YearQuarter other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(quarter, other.quarter);
    }

    /** Returns the quarter as {@code 2024-Q3}. */
    @Override
    public String toString() {
        return year + "-Q" + quarter;
    }
}
