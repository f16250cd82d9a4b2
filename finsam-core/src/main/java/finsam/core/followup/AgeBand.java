package finsam.core.followup;

import finsam.core.finding.Bilingual;
import finsam.core.person.Age;

/**
 * A band of ages (<i>åldersgrupp</i>) of the statistics; every age is in exactly one.
 *
 * <p>Of the two in the middle the source has lost the headings. They are inferred from the first and the last.
 *
 * <pre>{@code
 * AgeBand.of(Age.of(29)); // UP_TO_29
 * }</pre>
 */
public enum AgeBand implements Bilingual {
    /** From 0 to 29 years. */
    UP_TO_29("upp till 29 år", "up to 29"),
    /** From 30 to 44 years. */
    FROM_30("30–44 år", "30–44"),
    /** From 45 to 59 years. */
    FROM_45("45–59 år", "45–59"),
    /** 60 years and more. */
    FROM_60("60 år och äldre", "60 and over");

    private final String swedish;
    private final String english;

    AgeBand(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** Returns the band of an age. */
    public static AgeBand of(Age age) {
        if (age.years() < 30) {
            return UP_TO_29;
        }
        if (age.years() < 45) {
            return FROM_30;
        }
        return age.years() < 60 ? FROM_45 : FROM_60;
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
