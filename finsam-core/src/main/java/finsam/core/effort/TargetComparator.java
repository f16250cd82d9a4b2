package finsam.core.effort;

import finsam.core.finding.Bilingual;

/** How a number that was reached is compared with the number of a goal (<i>jämförelse</i>). */
public enum TargetComparator implements Bilingual {
    /** The number or more reaches the goal. */
    AT_LEAST("minst", "at least"),
    /** Only the number itself does. */
    EXACTLY("exakt", "exactly"),
    /** The number or less does. */
    AT_MOST("högst", "at most");

    private final String swedish;
    private final String english;

    TargetComparator(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * Tells whether a result reaches a target.
     *
     * @param result  the number that was reached
     * @param target  the number of the goal
     */
    public boolean holds(int result, int target) {
        return switch (this) {
            case AT_LEAST -> result >= target;
            case EXACTLY -> result == target;
            case AT_MOST -> result <= target;
        };
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
