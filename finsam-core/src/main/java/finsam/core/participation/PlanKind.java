package finsam.core.participation;

import finsam.core.finding.Bilingual;

/**
 * A kind of plan for one person (<i>individuell plan</i>).
 *
 * <pre>{@code
 * PlanKind.SIP.english(); // coordinated individual plan
 * }</pre>
 */
public enum PlanKind implements Bilingual {
    /** The coordinated plan that the health care and social services acts prescribe. */
    SIP("samordnad individuell plan", "coordinated individual plan"),
    /** A coordinated plan that Försäkringskassan, Arbetsförmedlingen and others are summoned to as well (<i>SamSIP</i>). */
    SAMSIP("utvidgad samordnad individuell plan", "extended coordinated individual plan"),
    /** The plan of a work training: its scope, its tasks and its goal. */
    ACTIVITY_PLAN("aktivitetsplan", "activity plan"),
    /** The plan towards work or studies (<i>handlingsplan, förändringsplan</i>). */
    ACTION_PLAN("handlingsplan", "action plan");

    private final String swedish;
    private final String english;

    PlanKind(String swedish, String english) {
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
