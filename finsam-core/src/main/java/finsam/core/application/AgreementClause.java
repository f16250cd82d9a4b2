package finsam.core.application;

import finsam.core.finding.Bilingual;

/** A clause of the agreement in an application (<i>överenskommelse</i>) that the applicant accepts by signing. */
public enum AgreementClause implements Bilingual {
    /** The owner runs the effort and answers for it under the law. */
    LAWS("lagar och förordningar", "laws and ordinances"),
    /** The owner follows up, reports each quarter and at the end, and tells about deviations. */
    INFORMATION("information från insatsen", "information from the effort"),
    /** The approved amount is a maximum, paid for actual costs. */
    COSTS("kostnader", "costs"),
    /** The one who signs may represent the applicant. */
    SIGNATURES("underskrifter", "signatures"),
    /** Contact details may be published where no secrecy applies. */
    PUBLICATION("publicering av personuppgifter", "publication of personal data"),
    /** A contract completes the agreement after approval. */
    CONTRACT("avtal", "contract");

    private final String swedish;
    private final String english;

    AgreementClause(String swedish, String english) {
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
