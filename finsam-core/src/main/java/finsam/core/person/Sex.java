package finsam.core.person;

import finsam.core.finding.Bilingual;

/** The sex that statistics tell apart (<i>kön</i>). */
public enum Sex implements Bilingual {
    /** Kvinna. */
    WOMAN("kvinna", "woman"),
    /** Man. */
    MAN("man", "man"),
    /** Not stated, or neither; statistics by sex leave it out and say so. */
    UNSPECIFIED("ej angivet", "unspecified");

    private final String swedish;
    private final String english;

    Sex(String swedish, String english) {
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
