package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * Whether somebody holds a seat or steps in for the one who does (<i>ordinarie eller ersättare</i>).
 *
 * <pre>{@code
 * SeatKind.DEPUTY.swedish(); // ersättare
 * }</pre>
 */
public enum SeatKind implements Bilingual {
    /** Holds the seat. */
    ORDINARY("ordinarie", "ordinary"),
    /** Steps in. */
    DEPUTY("ersättare", "deputy");

    private final String swedish;
    private final String english;

    SeatKind(String swedish, String english) {
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
