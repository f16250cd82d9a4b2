package finsam.core.effort;

import finsam.core.finding.Bilingual;

/** The level that a goal is set on (<i>perspektiv</i>). */
public enum GoalLevel implements Bilingual {
    /** A change for the people in the effort. */
    INDIVIDUAL("individnivå", "individual level"),
    /** A change in how the parties work. */
    STRUCTURAL("strukturnivå", "structural level");

    private final String swedish;
    private final String english;

    GoalLevel(String swedish, String english) {
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
