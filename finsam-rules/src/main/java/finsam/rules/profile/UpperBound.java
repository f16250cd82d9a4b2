package finsam.rules.profile;

import finsam.core.finding.Bilingual;

/**
 * Whether a limit itself still belongs to what it limits (<i>gräns</i>).
 *
 * <pre>{@code
 * UpperBound.INCLUDED.english(); // at most
 * }</pre>
 */
public enum UpperBound implements Bilingual {
    /** The limit belongs to it: at most 25 %. */
    INCLUDED("högst", "at most"),
    /** The limit does not: less than 25 %. */
    EXCLUDED("mindre än", "less than");

    private final String swedish;
    private final String english;

    UpperBound(String swedish, String english) {
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
