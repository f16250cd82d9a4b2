package finsam.core.benefit;

import finsam.core.person.Age;
import finsam.core.person.BirthMonth;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;

/**
 * The months in which a person can have a benefit by age (<i>ersättningsfönster</i>), the first and the last included.
 *
 * <p>It tells the month of birth, so {@code toString} hides it.
 *
 * <pre>{@code
 * BenefitWindow window = BenefitWindow.ofActivityCompensation(BirthMonth.of(2007, 12)); // BenefitWindow[…]
 * window.first(); // 2026-07
 * window.last(); // 2037-11
 * window.contains(YearMonth.of(2037, 12)); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param first  the first month, not null
 * @param last  the last month, not before the first, not null
 */
public record BenefitWindow(YearMonth first, YearMonth last) {
    private static final Age FROM = Age.of(19);
    private static final Age BEFORE = Age.of(30);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last month is before the first
     */
    public BenefitWindow {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last: not before the first month");
        }
    }

    /**
     * Returns the months of activity compensation: from July of the year in which the person turns 19 to the month before
     * the one in which the person turns 30 (33 kap. 18 § SFB). Birthdays play no part, nor does age on a day.
     *
     * @param birth  the month of birth, not null
     */
    public static BenefitWindow ofActivityCompensation(BirthMonth birth) {
        Objects.requireNonNull(birth, "birth");
        return new BenefitWindow(
                birth.reaches(FROM).withMonth(Month.JULY.getValue()),
                birth.reaches(BEFORE).minusMonths(1));
    }

    /** Tells whether a month lies in the window, both ends included. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** Hides the months. */
    @Override
    public String toString() {
        return "BenefitWindow[…]";
    }
}
