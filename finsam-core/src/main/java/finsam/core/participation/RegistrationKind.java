package finsam.core.participation;

import finsam.core.finding.Bilingual;

/**
 * How a participation is registered (<i>deltagarregistrering</i>), which decides what is known about the person.
 *
 * <pre>{@code
 * RegistrationKind.ANONYMOUS.swedish(); // anonym
 * }</pre>
 */
public enum RegistrationKind implements Bilingual {
    /** With the written consent of the person, given anew for each effort. */
    WITH_CONSENT("med samtycke", "with consent"),
    /** Without consent, or with protected identity: only the sex and the budget year of the start are kept. */
    ANONYMOUS("anonym", "anonymous"),
    /** Only a number of people (<i>volyminsats</i>). */
    VOLUME("endast antal", "number only");

    private final String swedish;
    private final String english;

    RegistrationKind(String swedish, String english) {
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
