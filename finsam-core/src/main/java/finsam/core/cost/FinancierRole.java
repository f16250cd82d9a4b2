package finsam.core.cost;

import finsam.core.finding.Bilingual;

/** Who pays what a table of costs lists (<i>finansiär</i>). */
public enum FinancierRole implements Bilingual {
    /** The coordination association: the funds applied for. */
    ASSOCIATION("samordningsförbundet", "the coordination association"),
    /** A co-financier (<i>medfinansiär</i>). */
    CO_FINANCIER("medfinansiär", "co-financier");

    private final String swedish;
    private final String english;

    FinancierRole(String swedish, String english) {
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
