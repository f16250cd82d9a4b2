package finsam.core.report;

import finsam.core.finding.Bilingual;

/** What a deviation from the plan concerns (<i>avvikelse</i>). */
public enum DeviationKind implements Bilingual {
    /** Tidsplan. */
    TIME_PLAN("tidsplan", "time plan"),
    /** Aktiviteter. */
    ACTIVITIES("aktiviteter", "activities"),
    /** A goal with a number. */
    NUMERIC_GOAL("numerärt mål", "numerical goal"),
    /** A criterion of the target group was changed. */
    TARGET_GROUP_CRITERION("kriterium för målgruppen", "target-group criterion"),
    /** Bemanning, such as sick leave. */
    STAFFING("bemanning", "staffing"),
    /** Anything else. */
    OTHER("övrigt", "other");

    private final String swedish;
    private final String english;

    DeviationKind(String swedish, String english) {
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
