package finsam.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Dates as running Swedish text has them (<i>datum i löptext</i>): {@code 22 november 2026}. Tables and data have
 * {@link LocalDate#toString()} instead.
 *
 * <p>The words stand here and not in the locale data of a JDK, so that a text is the same everywhere.
 *
 * <pre>{@code
 * SwedishDate.of(LocalDate.of(2026, 11, 22)); // 22 november 2026
 * SwedishDate.of(YearMonth.of(2020, 9)); // september 2020
 * }</pre>
 */
public final class SwedishDate {
    /** The months in order, January first. */
    static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private SwedishDate() {}

    /**
     * Returns a day as text: {@code 22 november 2026}. {@link FormDate#parse(String)} reads it for the years 1000 to 9999.
     *
     * @param day  the day, not null
     */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + of(YearMonth.from(day));
    }

    /**
     * Returns a month as text: {@code november 2026}.
     *
     * @param month  the month, not null
     */
    public static String of(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }
}
