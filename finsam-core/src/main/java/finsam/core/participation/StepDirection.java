package finsam.core.participation;

import finsam.core.finding.Bilingual;

/**
 * Which way a step went (<i>riktning</i>).
 *
 * <pre>{@code
 * StepDirection.FORWARD.swedish(); // framåt
 * }</pre>
 */
public enum StepDirection implements Bilingual {
    /** Nearer to work, studies or self-support. */
    FORWARD("framåt", "forward"),
    /** Further from it. */
    BACKWARD("bakåt", "backward");

    private final String swedish;
    private final String english;

    StepDirection(String swedish, String english) {
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
