package finsam.json.form;

import finsam.core.finding.Bilingual;

/** What a document is. */
public enum DocumentType implements Bilingual {
    /** Ansökan. */
    APPLICATION("ansökan", "application"),
    /** Slutrapport. */
    FINAL_REPORT("slutrapport", "final report"),
    /** Profil: what an association decides itself. */
    PROFILE("profil", "profile");

    private final String swedish;
    private final String english;

    DocumentType(String swedish, String english) {
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
