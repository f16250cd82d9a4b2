package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * In what capacity somebody acts for an association (<i>roll</i>): attests, signs, receives a payment.
 *
 * <pre>{@code
 * AssociationRole.VICE_CHAIR.swedish(); // vice ordförande
 * }</pre>
 */
public enum AssociationRole implements Bilingual {
    /** Chairs the board. */
    CHAIR("ordförande", "chair"),
    /** Chairs the board in place of the chair; there are one or two (17 §). */
    VICE_CHAIR("vice ordförande", "vice chair"),
    /** An ordinary member of the board. */
    BOARD_MEMBER("ledamot", "board member"),
    /** Steps in for an ordinary member of the board. */
    DEPUTY("ersättare", "deputy"),
    /** All ordinary members of the board together. */
    BOARD("styrelsen gemensamt", "the board jointly"),
    /** The manager of the association, also called <i>beredande tjänsteman</i>. */
    MANAGER("förbundschef", "manager"),
    /** The administrator of the association. */
    ADMINISTRATOR("administratör", "administrator"),
    /** An auditor. */
    AUDITOR("revisor", "auditor");

    private final String swedish;
    private final String english;

    AssociationRole(String swedish, String english) {
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
