package finsam.core.participation;

import finsam.core.finding.Bilingual;

/**
 * A kind of meeting about one person (<i>möte</i>).
 *
 * <pre>{@code
 * MeetingKind.THREE_PARTY.swedish(); // trepartsmöte
 * }</pre>
 */
public enum MeetingKind implements Bilingual {
    /** The person, the one who refers and the coordinator meet before a decision. */
    THREE_PARTY("trepartsmöte", "three-party meeting"),
    /** Those around the person meet and follow up. */
    NETWORK("nätverksmöte", "network meeting"),
    /** The team goes through its cases, together with those who refer. */
    CASE_REVIEW("ärendedragning", "case review");

    private final String swedish;
    private final String english;

    MeetingKind(String swedish, String english) {
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
