package finsam.core.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * The month in which a person was born (<i>födelsemånad</i>): what the month rules of the social insurance code need, and
 * less than a birth date tells. It is personal data: {@code toString} hides it.
 *
 * <pre>{@code
 * BirthMonth birth = BirthMonth.of(2004, 9);
 * birth.reaches(Age.of(19)); // 2023-09
 * birth.ageIn(YearMonth.of(2024, 8)); // 19
 * birth.toString(); // BirthMonth[…]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param month  the month, not before 1880-01, not null
 */
public record BirthMonth(YearMonth month) {

    /**
     * Checks the month.
     *
     * @throws IllegalArgumentException if it is before January 1880 or after December 2999
     */
    public BirthMonth {
        Objects.requireNonNull(month, "month");
        if (month.getYear() < 1880 || month.getYear() > 2999) {
            throw new IllegalArgumentException("month: from 1880-01 to 2999-12");
        }
    }

    /**
     * Returns a month of birth.
     *
     * @param year  the year
     * @param month  the month, from 1 to 12
     * @throws IllegalArgumentException if it is before January 1880 or after December 2999
     * @throws java.time.DateTimeException if there is no such month
     */
    public static BirthMonth of(int year, int month) {
        return new BirthMonth(YearMonth.of(year, month));
    }

    /** Returns the month of a date of birth. */
    public static BirthMonth of(LocalDate birthDate) {
        return new BirthMonth(YearMonth.from(Objects.requireNonNull(birthDate, "birthDate")));
    }

    /** Returns the year of birth. */
    public int year() {
        return month.getYear();
    }

    /** Returns the month in which the person reaches an age. */
    public YearMonth reaches(Age age) {
        return month.plusYears(age.years());
    }

    /**
     * Returns the age that the person has at the end of a month; the day of birth is not known, so this counts the birthday
     * of that month as passed.
     *
     * @param when  the month, not before the month of birth, not null
     * @throws IllegalArgumentException if the person was not born, or is more than 130 years old
     */
    public Age ageIn(YearMonth when) {
        int years = when.getYear() - month.getYear() - (when.getMonthValue() < month.getMonthValue() ? 1 : 0);
        return Age.of(years);
    }

    /** Hides the month. */
    @Override
    public String toString() {
        return "BirthMonth[…]";
    }
}
