package finsam.core.report;

import finsam.core.finding.Bilingual;

/** What became of an effort after its end (<i>implementering</i>). */
public enum ImplementationStatus implements Bilingual {
    /** Taken into ordinary operation. */
    IMPLEMENTED("implementerad", "implemented"),
    /** To be taken into ordinary operation. */
    PLANNED("planerad", "planned"),
    /** It led to an idea for another effort. */
    NEW_PROJECT_IDEA("ny projektidé", "new project idea"),
    /** It ended without a successor. */
    NOT_IMPLEMENTED("inte implementerad", "not implemented");

    private final String swedish;
    private final String english;

    ImplementationStatus(String swedish, String english) {
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
