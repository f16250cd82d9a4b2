package finsam.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A period that starts before it ends (<i>insatstid</i>), both days included.
 *
 * <pre>{@code
 * EffortPeriod period = EffortPeriod.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31));
 * period.months(); // 4
 * period.quarters(); // [2021-Q4, 2022-Q1]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param start  the first day, not null
 * @param end  the last day, after the first, not null
 */
public record EffortPeriod(LocalDate start, LocalDate end) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the period does not start before it ends
     */
    public EffortPeriod {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("start: before the end, but " + start + " is not before " + end);
        }
    }

    /**
     * Returns the period between two days.
     *
     * @param start  the first day, not null
     * @param end  the last day, not null
     * @throws IllegalArgumentException if the period does not start before it ends
     */
    public static EffortPeriod of(LocalDate start, LocalDate end) {
        return new EffortPeriod(start, end);
    }

    /** Tells whether a day lies in the period, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Returns the calendar years that the period touches, in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(start.getYear(), end.getYear()).boxed().toList();
    }

    /** Returns the calendar quarters that the period touches, in order. */
    public List<YearQuarter> quarters() {
        YearQuarter last = YearQuarter.of(end);
        return Stream.iterate(YearQuarter.of(start), quarter -> quarter.compareTo(last) <= 0, YearQuarter::next)
                .toList();
    }

    /** Returns the number of whole months, the last day included: 2021-10-01 to 2022-01-31 is four. */
    public long months() {
        boolean isMonthEnd = end.getDayOfMonth() == end.lengthOfMonth();
        int dayAfter = isMonthEnd ? 1 : end.getDayOfMonth() + 1;
        long begun = end.getLong(ChronoField.PROLEPTIC_MONTH)
                - start.getLong(ChronoField.PROLEPTIC_MONTH)
                + (isMonthEnd ? 1 : 0);
        return dayAfter < start.getDayOfMonth() ? begun - 1 : begun;
    }

    /** Returns the two days, as ISO 8601 writes a period: {@code 2024-09-01/2026-08-30}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
