package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * How much of a municipality belongs to an area (<i>omfattning</i>).
 *
 * <pre>{@code
 * AreaExtent.PART.swedish(); // del av kommunen
 * }</pre>
 */
public enum AreaExtent implements Bilingual {
    /** All of it. */
    WHOLE("hela kommunen", "the whole municipality"),
    /** A part of it. */
    PART("del av kommunen", "a part of the municipality");

    private final String swedish;
    private final String english;

    AreaExtent(String swedish, String english) {
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
