package finsam.core.followup;

import finsam.core.finding.Bilingual;

/**
 * For how long somebody has lived on public support (<i>tid i offentlig försörjning</i>); every time is in exactly one, and the
 * upper end of each belongs to it.
 *
 * <pre>{@code
 * SupportTime.ofMonths(12); // UP_TO_1_YEAR
 * SupportTime.ofMonths(13); // UP_TO_3_YEARS
 * }</pre>
 */
public enum SupportTime implements Bilingual {
    /** From 1 to 12 months. */
    UP_TO_1_YEAR("upp till 1 år", "up to 1 year"),
    /** From 13 to 36 months. */
    UP_TO_3_YEARS("upp till 3 år", "up to 3 years"),
    /** From 37 to 72 months. */
    UP_TO_6_YEARS("upp till 6 år", "up to 6 years"),
    /** From 73 to 108 months. */
    UP_TO_9_YEARS("upp till 9 år", "up to 9 years"),
    /** 109 months and more. */
    OVER_9_YEARS("mer än 9 år", "more than 9 years"),
    /** No public support. */
    NOT_APPLICABLE("ej tillämpligt", "not applicable");

    private final String swedish;
    private final String english;

    SupportTime(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * Returns the bucket of a time.
     *
     * @param months  the months with public support, at least 0
     * @throws IllegalArgumentException if they are negative
     */
    public static SupportTime ofMonths(int months) {
        if (months < 0) {
            throw new IllegalArgumentException("months: at least 0, not " + months);
        }
        if (months == 0) {
            return NOT_APPLICABLE;
        }
        if (months <= 36) {
            return months <= 12 ? UP_TO_1_YEAR : UP_TO_3_YEARS;
        }
        if (months <= 108) {
            return months <= 72 ? UP_TO_6_YEARS : UP_TO_9_YEARS;
        }
        return OVER_9_YEARS;
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }
}
