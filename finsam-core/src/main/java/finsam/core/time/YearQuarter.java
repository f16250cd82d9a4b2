package finsam.core.time;

import java.time.LocalDate;

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
