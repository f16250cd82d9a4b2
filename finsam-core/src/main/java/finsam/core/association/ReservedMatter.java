package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * A matter that a board cannot delegate (<i>delegeringsförbud</i>, 10 §).
 *
 * <pre>{@code
 * ReservedMatter.STATEMENT_ON_APPEAL.swedish(); // yttrande över överklagat beslut
 * }</pre>
 */
public enum ReservedMatter implements Bilingual {
    /** Goals, direction, scope or quality of the activity. */
    GOALS_AND_DIRECTION("mål, inriktning, omfattning eller kvalitet", "goals, direction, scope or quality"),
    /** A statement when a decision of the association's own is appealed. */
    STATEMENT_ON_APPEAL("yttrande över överklagat beslut", "statement on an appealed decision"),
    /** What other rules reserve for the board. */
    SPECIAL_RULES("ärenden enligt särskilda föreskrifter", "matters under special rules");

    private final String swedish;
    private final String english;

    ReservedMatter(String swedish, String english) {
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
