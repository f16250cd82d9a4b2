package finsam.core.followup;

import finsam.core.finding.Bilingual;

/**
 * Why statistics leave a participation out (<i>bortfall</i>).
 *
 * <pre>{@code
 * ExclusionReason.MISREGISTERED.swedish(); // felregistrerad
 * }</pre>
 */
public enum ExclusionReason implements Bilingual {
    /** Only a number of people is registered. */
    VOLUME("endast antal", "number only"),
    /** The person is anonymous, and only the sex is known. */
    ANONYMOUS("anonym", "anonymous"),
    /** How the person was registered is not stated. */
    REGISTRATION_UNKNOWN("registreringssätt okänt", "kind of registration unknown"),
    /** It was registered by mistake. */
    MISREGISTERED("felregistrerad", "registered by mistake"),
    /** The person has not left yet. */
    NOT_FINISHED("inte avslutad", "not finished"),
    /** What is counted is not stated. */
    UNKNOWN("uppgift saknas", "not stated");

    private final String swedish;
    private final String english;

    ExclusionReason(String swedish, String english) {
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
