package finsam.core.participation;

import finsam.core.finding.Bilingual;

/**
 * How large a step was (<i>storlek</i>), in the words of the reports.
 *
 * <pre>{@code
 * StepSize.NOTICEABLE.swedish(); // märkbar
 * }</pre>
 */
public enum StepSize implements Bilingual {
    /** Små förändringar. */
    SMALL("liten", "small"),
    /** Märkbara förändringar. */
    NOTICEABLE("märkbar", "noticeable"),
    /** Stora förändringar. */
    LARGE("stor", "large");

    private final String swedish;
    private final String english;

    StepSize(String swedish, String english) {
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
