package finsam.core.effort;

import finsam.core.finding.Bilingual;

/**
 * What an evaluation looks at (<i>utvärderingsnivå</i>).
 *
 * <pre>{@code
 * EvaluationLevel.SOCIETY.english(); // society
 * }</pre>
 */
public enum EvaluationLevel implements Bilingual {
    /** The participants. */
    INDIVIDUAL("individ", "individual"),
    /** The organisations that cooperate. */
    ORGANISATION("organisation", "organisation"),
    /** Society, such as what it costs and saves. */
    SOCIETY("samhälle", "society");

    private final String swedish;
    private final String english;

    EvaluationLevel(String swedish, String english) {
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
