package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * How members attend a board meeting who are not in the room (<i>deltagande på distans</i>, 19 a §).
 *
 * <pre>{@code
 * RemoteAttendance.SOUND_ONLY.swedish(); // på distans med enbart ljud
 * }</pre>
 */
public enum RemoteAttendance implements Bilingual {
    /** Everybody is in the room. */
    NONE("ingen på distans", "nobody remotely"),
    /** By sound and picture in real time. */
    SOUND_AND_PICTURE("på distans med ljud och bild", "by sound and picture"),
    /** By sound alone, which takes special reasons. */
    SOUND_ONLY("på distans med enbart ljud", "by sound only");

    private final String swedish;
    private final String english;

    RemoteAttendance(String swedish, String english) {
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
