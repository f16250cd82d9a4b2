package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * What an association binds itself to economically (<i>åtagande</i>, 21 §).
 *
 * <pre>{@code
 * Commitment.SURETY.swedish(); // borgen
 * }</pre>
 */
public enum Commitment implements Bilingual {
    /** A surety for the debt of another; an association may not give one. */
    SURETY("borgen", "surety"),
    /** A debt; an association may not take one. */
    LOAN("lån", "loan"),
    /** The credit that is customary in the activity, such as an invoice due in a month. */
    CUSTOMARY_CREDIT("sedvanlig kredit för verksamheten", "credit customary for the activity");

    private final String swedish;
    private final String english;

    Commitment(String swedish, String english) {
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
