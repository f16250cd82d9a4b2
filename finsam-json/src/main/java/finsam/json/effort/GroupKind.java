package finsam.json.effort;

import finsam.core.finding.Bilingual;

/** Which kind of group a target group is. */
enum GroupKind implements Bilingual {
    /** People in need of coordinated rehabilitation. */
    INDIVIDUALS("individer", "individuals"),
    /** Officials at the parties. */
    PROFESSIONALS("tjänstemän", "professionals");

    private final String swedish;
    private final String english;

    GroupKind(String swedish, String english) {
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
