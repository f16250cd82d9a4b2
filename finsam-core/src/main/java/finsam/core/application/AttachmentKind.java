package finsam.core.application;

import finsam.core.finding.Bilingual;

/** An attachment of an application (<i>bilaga</i>); the form lists exactly these. */
public enum AttachmentKind implements Bilingual {
    /** Löneberäkning. */
    SALARY_CALCULATION("löneberäkning", "salary calculation"),
    /** Kostnadssammanställning. */
    COST_COMPILATION("kostnadssammanställning", "cost compilation"),
    /** Tids- och aktivitetsplan. */
    TIME_AND_ACTIVITY_PLAN("tids- och aktivitetsplan", "time and activity plan"),
    /** Övrigt. */
    OTHER("övrigt", "other");

    private final String swedish;
    private final String english;

    AttachmentKind(String swedish, String english) {
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
