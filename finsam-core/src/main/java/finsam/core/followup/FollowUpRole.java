package finsam.core.followup;

import finsam.core.finding.Bilingual;

/**
 * A role in <i>Uppföljning Finsam</i>.
 *
 * <pre>{@code
 * FollowUpRole.ASSOCIATION_ADMINISTRATOR.mayBeCombinedWith(FollowUpRole.PARTICIPANT_REGISTRAR); // false
 * }</pre>
 */
public enum FollowUpRole implements Bilingual {
    /** Administers the efforts of an association. */
    ASSOCIATION_ADMINISTRATOR("förbundsadministratör", "association administrator"),
    /** Enters numbers of participants; never somebody whom an association employs. */
    PARTICIPANT_REGISTRAR("deltagaransvarig", "responsible for participants"),
    /** Orders access for others, and has none. */
    ACCESS_ORDERER("beställare av behörigheter", "orderer of access");

    private final String swedish;
    private final String english;

    FollowUpRole(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** Tells whether one person may have this role and another one: who administers may not also enter participants. */
    public boolean mayBeCombinedWith(FollowUpRole other) {
        return !(this == ASSOCIATION_ADMINISTRATOR && other == PARTICIPANT_REGISTRAR)
                && !(this == PARTICIPANT_REGISTRAR && other == ASSOCIATION_ADMINISTRATOR);
    }

    /** Tells whether somebody whom an association employs may have this role. */
    public boolean isForEmployeesOfAnAssociation() {
        return this != PARTICIPANT_REGISTRAR;
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
