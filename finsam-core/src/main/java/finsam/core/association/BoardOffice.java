package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * An office to which a board elects one of its members (<i>presidium</i>, 17 §).
 *
 * <pre>{@code
 * BoardOffice.CHAIR.swedish(); // ordförande
 * }</pre>
 */
public enum BoardOffice implements Bilingual {
    /** Chairs the board; there is one. */
    CHAIR("ordförande", "chair"),
    /** Chairs the board in place of the chair; there are one or two. */
    VICE_CHAIR("vice ordförande", "vice chair");

    private final String swedish;
    private final String english;

    BoardOffice(String swedish, String english) {
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
