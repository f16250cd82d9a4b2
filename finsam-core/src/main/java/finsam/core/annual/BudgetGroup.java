package finsam.core.annual;

import finsam.core.finding.Bilingual;

/** A section of an association's budget table (<i>avsnitt i budgeten</i>). */
public enum BudgetGroup implements Bilingual {
    /** Contributions, own capital, extra allocation. */
    REVENUE("intäkter och kapital", "revenue and capital"),
    /** What the association itself costs. */
    ADMINISTRATION("administration", "administration"),
    /** Lectures, training, tools. */
    DEVELOPMENT("utvecklingsinsatser", "development"),
    /** The efforts, and the room for new ones. */
    PROJECTS("projekt", "projects");

    private final String swedish;
    private final String english;

    BudgetGroup(String swedish, String english) {
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
