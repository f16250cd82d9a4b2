package finsam.core.followup;

import finsam.core.finding.Bilingual;

/**
 * A national way to follow up efforts (<i>uppföljningssystem</i>); {@link SchemeChangeover} tells which one holds on a date.
 *
 * <pre>{@code
 * FollowUpScheme.SUS.english(); // SUS
 * }</pre>
 */
public enum FollowUpScheme implements Bilingual {
    /** The older one: a record of each participation, with consent or anonymous, or a number only. */
    SUS("SUS", "SUS"),
    /** The one since the spring of 2023: numbers of participants by sex, and no data on persons. */
    FOLLOW_UP_FINSAM("Uppföljning Finsam", "Finsam follow-up");

    private final String swedish;
    private final String english;

    FollowUpScheme(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
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
