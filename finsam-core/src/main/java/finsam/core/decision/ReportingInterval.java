package finsam.core.decision;

import finsam.core.finding.Bilingual;

/** How often an effort is reported to the association (<i>rapporteringsintervall</i>). */
public enum ReportingInterval implements Bilingual {
    /** Every month. */
    MONTHLY("varje månad", "monthly"),
    /** Every calendar quarter. */
    QUARTERLY("kvartalsvis", "quarterly"),
    /** Every half year. */
    HALF_YEARLY("halvårsvis", "half-yearly"),
    /** Every year. */
    YEARLY("årsvis", "yearly");

    private final String swedish;
    private final String english;

    ReportingInterval(String swedish, String english) {
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
