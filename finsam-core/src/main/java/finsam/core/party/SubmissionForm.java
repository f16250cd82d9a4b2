package finsam.core.party;

import finsam.core.finding.Bilingual;

/** How an application or a report was handed in (<i>inlämningssätt</i>). */
public enum SubmissionForm implements Bilingual {
    /** On paper. */
    PAPER("papper", "paper"),
    /** As a Word file. */
    WORD("Word", "Word"),
    /** By e-mail to the association. */
    EMAIL("e-post", "e-mail"),
    /** As a PDF file. */
    PDF("pdf", "PDF");

    private final String swedish;
    private final String english;

    SubmissionForm(String swedish, String english) {
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
