package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * How those who may sign for an association do it (<i>firmateckning</i>).
 *
 * <pre>{@code
 * SigningManner.JOINTLY.swedish(); // gemensamt
 * }</pre>
 */
public enum SigningManner implements Bilingual {
    /** Each of them alone. */
    ALONE("var för sig", "each alone"),
    /** All of them together. */
    JOINTLY("gemensamt", "jointly");

    private final String swedish;
    private final String english;

    SigningManner(String swedish, String english) {
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
