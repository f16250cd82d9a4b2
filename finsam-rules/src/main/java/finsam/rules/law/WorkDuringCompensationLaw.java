package finsam.rules.law;

import finsam.core.citation.StatuteRef;
import finsam.core.money.Sek;

/**
 * What chapter 36 of the social insurance code says about studies and work beside activity or sickness compensation, and
 * about a compensation that rests meanwhile (<i>vilande ersättning</i>).
 *
 * <p>It tells how long something can go on. It grants nothing: Försäkringskassan decides.
 *
 * <pre>{@code
 * WorkDuringCompensationLaw.isLongEnoughBefore(12); // true
 * WorkDuringCompensationLaw.isShortEnoughRest(25); // false
 * }</pre>
 */
public final class WorkDuringCompensationLaw {
    /** Who studies on trial keeps the compensation for a time. */
    public static final StatuteRef TRIAL_STUDIES = StatuteRef.socialInsuranceCode(36, "9 a");

    /** A compensation can rest while the person tries work or studies; during studies all of it rests. */
    public static final StatuteRef RESTING = StatuteRef.socialInsuranceCode(36, "10–15");

    /** A part of what rests is paid while the person works. */
    public static final StatuteRef PAID_WHILE_WORKING = StatuteRef.socialInsuranceCode(36, "18");

    private static final int MONTHS_BEFORE = 12;
    private static final int MOST_TRIAL_STUDIES = 6;
    private static final int MOST_REST = 24;
    private static final int PART_PAID = 4;

    private WorkDuringCompensationLaw() {}

    /** Tells whether somebody has had compensation for long enough, in months, to study on trial or to let it rest. */
    public static boolean isLongEnoughBefore(int months) {
        return months >= MONTHS_BEFORE;
    }

    /** Tells whether all studies on trial are together short enough, in months, to keep the compensation. */
    public static boolean isShortEnoughTrial(int months) {
        return months <= MOST_TRIAL_STUDIES;
    }

    /** Tells whether a compensation rests for a time, in months, that is short enough. So is the time with pay meanwhile. */
    public static boolean isShortEnoughRest(int months) {
        return months <= MOST_REST;
    }

    /**
     * Returns what is paid to somebody who works while the compensation rests: a quarter of what rests, parts of an öre left
     * out.
     *
     * @param resting  the amount that rests, not null
     */
    public static Sek paidWhileWorking(Sek resting) {
        return new Sek(resting.ore() / PART_PAID);
    }
}
