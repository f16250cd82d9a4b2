package finsam.core.association;

import finsam.core.finding.Bilingual;
import finsam.core.party.PartyKind;

/**
 * What makes somebody eligible for a board (<i>valbarhet</i>, 12 §); each ground serves one kind of member.
 *
 * <pre>{@code
 * EligibilityGround.REGION_COUNCIL.party(); // PartyKind.REGION
 * }</pre>
 */
public enum EligibilityGround implements Bilingual {
    /** Sits in the council of a municipality, as a member or a deputy. */
    MUNICIPAL_COUNCIL(
            "ledamot eller ersättare i kommunfullmäktige",
            "member or deputy of a municipal council",
            PartyKind.MUNICIPALITY),
    /** Sits in the council of a region, as a member or a deputy. */
    REGION_COUNCIL(
            "ledamot eller ersättare i regionfullmäktige", "member or deputy of a regional council", PartyKind.REGION),
    /** Works at Försäkringskassan. */
    SOCIAL_INSURANCE_EMPLOYEE(
            "anställd vid Försäkringskassan",
            "employee of the Social Insurance Agency",
            PartyKind.SOCIAL_INSURANCE_AGENCY),
    /** Works at Arbetsförmedlingen. */
    EMPLOYMENT_SERVICE_EMPLOYEE(
            "anställd vid Arbetsförmedlingen", "employee of the Employment Service", PartyKind.EMPLOYMENT_SERVICE);

    private final String swedish;
    private final String english;
    private final PartyKind party;

    EligibilityGround(String swedish, String english, PartyKind party) {
        this.swedish = swedish;
        this.english = english;
        this.party = party;
    }

    /** Returns the kind of member that can appoint somebody on this ground. */
    public PartyKind party() {
        return party;
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
