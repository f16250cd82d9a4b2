package finsam.rules.law;

import finsam.core.benefit.BenefitWindow;
import finsam.core.benefit.CapacityReduction;
import finsam.core.citation.StatuteRef;
import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import finsam.core.person.BirthMonth;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What chapter 33 of the social insurance code says about activity compensation (<i>aktivitetsersättning</i>).
 *
 * <p>It tells what can be so by age and time. It grants nothing: Försäkringskassan decides.
 *
 * <pre>{@code
 * ActivityCompensationLaw.isPossibleAge(Age.of(29)); // true
 * ActivityCompensationLaw.isStartInTime(YearMonth.of(2024, 1), YearMonth.of(2024, 4)); // true
 * }</pre>
 */
public final class ActivityCompensationLaw {
    /** The capacity to work is reduced by at least a quarter. */
    public static final StatuteRef REDUCTION = StatuteRef.socialInsuranceCode(33, "5");

    /** The reduction can be assumed to last for at least a year. */
    public static final StatuteRef DURATION = StatuteRef.socialInsuranceCode(33, "7");

    /** The level follows what is lost of the capacity. */
    public static final StatuteRef LEVEL = StatuteRef.socialInsuranceCode(33, "9");

    /** For prolonged schooling it is always full. */
    public static final StatuteRef SCHOOLING_LEVEL = StatuteRef.socialInsuranceCode(33, "13");

    /** It starts at most three months before the month of the application. */
    public static final StatuteRef START = StatuteRef.socialInsuranceCode(33, "14");

    /** The months in which it is possible by age. */
    public static final StatuteRef MONTHS = StatuteRef.socialInsuranceCode(33, "18");

    /** A decision is for at most three years. */
    public static final StatuteRef DECISION = StatuteRef.socialInsuranceCode(33, "19");

    /** The ages from 19 to 29, both included; near the ends only the month rule of {@link #window} decides. */
    public static final AgeRange AGES = AgeRange.of(19, 29);

    /** The least reduction: a quarter. */
    public static final CapacityReduction LEAST_REDUCTION = CapacityReduction.ofPercent(25);

    private static final int LEAST_MONTHS = 12;
    private static final int LONGEST_DECISION = 36;
    private static final int MONTHS_BACK = 3;

    private ActivityCompensationLaw() {}

    /**
     * Tells whether somebody of an age can have activity compensation: from 19 to 29 years, both included.
     *
     * <p>For systems that know nothing but an age. Near the ends it is coarse: the act counts in months, so somebody who is
     * still 18 can have it from July on. Where the month of birth is known, {@link #window} decides.
     *
     * @param age  the age in whole years, not null
     */
    public static boolean isPossibleAge(Age age) {
        return AGES.contains(age);
    }

    /**
     * Returns the months in which somebody can have activity compensation.
     *
     * @param birth  the month of birth, not null
     */
    public static BenefitWindow window(BirthMonth birth) {
        return BenefitWindow.ofActivityCompensation(birth);
    }

    /** Tells whether a reduction that is expected to last for a number of months lasts long enough. */
    public static boolean isLastingEnough(int months) {
        return months >= LEAST_MONTHS;
    }

    /**
     * Tells whether a decision is for at most three years.
     *
     * @param first  its first month, included, not null
     * @param last  its last month, included, not null
     */
    public static boolean isDecisionShortEnough(YearMonth first, YearMonth last) {
        return ChronoUnit.MONTHS.between(first, last) < LONGEST_DECISION;
    }

    /**
     * Tells whether a compensation starts at most three months before the month of the application. This holds for
     * sickness compensation too.
     *
     * @param first  the first month, not null
     * @param applied  the month of the application, not null
     */
    public static boolean isStartInTime(YearMonth first, YearMonth applied) {
        return ChronoUnit.MONTHS.between(first, applied) <= MONTHS_BACK;
    }
}
