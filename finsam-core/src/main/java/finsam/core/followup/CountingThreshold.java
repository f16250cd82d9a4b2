package finsam.core.followup;

import finsam.core.finding.Bilingual;

/**
 * From which length on statistics count a case (<i>statistikgräns</i>); a case of just that length is not counted.
 *
 * <pre>{@code
 * CountingThreshold.SICK_CASE.counts(14); // false
 * CountingThreshold.SICK_CASE.counts(15); // true
 * }</pre>
 */
public enum CountingThreshold implements Bilingual {
    /** Sick cases of more than 14 days. */
    SICK_CASE(14, "sjukfall längre än 14 dagar", "sick cases of more than 14 days"),
    /** Economic assistance for more than ten months. */
    LONG_TERM_ASSISTANCE(10, "ekonomiskt bistånd i mer än tio månader", "economic assistance for more than ten months");

    private final int longestNotCounted;
    private final String swedish;
    private final String english;

    CountingThreshold(int longestNotCounted, String swedish, String english) {
        this.longestNotCounted = longestNotCounted;
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * Tells whether a case is counted.
     *
     * @param length  its length, in days for sick cases and in months for assistance
     */
    public boolean counts(int length) {
        return length > longestNotCounted;
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
