package finsam.core.party;

import finsam.core.finding.Bilingual;

/** A kind of party (<i>part</i>); the act on financial coordination names exactly these four (3 §). */
public enum PartyKind implements Bilingual {
    /** Försäkringskassan. */
    SOCIAL_INSURANCE_AGENCY("Försäkringskassan", "the Social Insurance Agency"),
    /** Arbetsförmedlingen. */
    EMPLOYMENT_SERVICE("Arbetsförmedlingen", "the Employment Service"),
    /** A region; its primary care and its psychiatry are the same party. */
    REGION("region", "region"),
    /** A municipality (<i>kommun</i>); several of them count as one kind of party. */
    MUNICIPALITY("kommun", "municipality");

    private final String swedish;
    private final String english;

    PartyKind(String swedish, String english) {
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
