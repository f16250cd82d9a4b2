package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * A body of an association or of what it finances (<i>organ</i>); the plans of associations name exactly these.
 *
 * <pre>{@code
 * AssociationBody.PREPARATORY_GROUP.swedish(); // beredningsgrupp
 * }</pre>
 */
public enum AssociationBody implements Bilingual {
    /** The board (<i>styrelse</i>). */
    BOARD("styrelse", "board"),
    /** Prepares what the board decides and links it with the members. */
    PREPARATORY_GROUP("beredningsgrupp", "preparatory group"),
    /** Surveys and arranges training. */
    COMPETENCE_GROUP("kompetensgrupp", "competence group"),
    /** Case handlers who look into a need for a while. */
    HANDLER_TEAM("handläggarteam", "team of case handlers"),
    /** Social partners, businesses, user organisations. */
    REFERENCE_GROUP("referensgrupp", "reference group"),
    /** Directs one project and approves its plan. */
    STEERING_GROUP("styrgrupp", "steering group"),
    /** Leads one project. */
    PROJECT_LEADER("projektledare", "project leader"),
    /** Does the work of one project. */
    PROJECT_GROUP("projektgrupp", "project group"),
    /** The manager of the association (<i>förbundschef</i>). */
    MANAGER("förbundschef", "manager"),
    /** The administrator of the association. */
    ADMINISTRATOR("administratör", "administrator"),
    /** An auditor (<i>revisor</i>). */
    AUDITOR("revisor", "auditor");

    private final String swedish;
    private final String english;

    AssociationBody(String swedish, String english) {
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
