package finsam.core.followup;

import finsam.core.finding.Bilingual;

/**
 * A role in SUS (<i>roll i SUS</i>).
 *
 * <pre>{@code
 * SusRole.PARTICIPANT_REGISTRAR.mayBeCombinedWith(SusRole.ACCESS_ORDERER); // false
 * }</pre>
 */
public enum SusRole implements Bilingual {
    /** Orders access for others. */
    ACCESS_ORDERER("beställare av behörigheter", "orderer of access"),
    /** Administers the cooperation of an association. */
    COOPERATION_ADMINISTRATOR("samverkansadministratör", "cooperation administrator"),
    /** Answers for an effort, and sees no data on persons. */
    EFFORT_REGISTRAR("insatsansvarig", "responsible for efforts"),
    /** Registers participants. */
    PARTICIPANT_REGISTRAR("deltagaransvarig", "responsible for participants"),
    /** Draws reports. */
    REPORT_READER("SUSrapport", "report reader");

    private final String swedish;
    private final String english;

    SusRole(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** Tells whether one person may have this role and another one: who registers participants may not also administer. */
    public boolean mayBeCombinedWith(SusRole other) {
        return !(registersParticipants(this, other) || registersParticipants(other, this));
    }

    private static boolean registersParticipants(SusRole one, SusRole other) {
        return one == PARTICIPANT_REGISTRAR && (other == COOPERATION_ADMINISTRATOR || other == ACCESS_ORDERER);
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
