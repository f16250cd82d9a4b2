package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * What an association decides (<i>slag av beslut</i>): one of its six tasks, one of the four things that it may not do, or something
 * else (7 §).
 *
 * <pre>{@code
 * DecisionKind.USE_OF_FUNDS.isTask(); // true
 * DecisionKind.BENEFITS_OR_RIGHTS.isProhibited(); // true
 * }</pre>
 */
public enum DecisionKind implements Bilingual {
    /** Task 1: goals and guidelines. */
    GOALS_AND_GUIDELINES("mål och riktlinjer", "goals and guidelines", Standing.TASK),
    /** Task 2: support of the cooperation of the parties. */
    SUPPORT_OF_COOPERATION("stöd till samverkan", "support of cooperation", Standing.TASK),
    /** Task 3: financing of efforts within what the parties together answer for. */
    FINANCING_OF_EFFORTS("finansiering av insatser", "financing of efforts", Standing.TASK),
    /** Task 4: how the money at hand is used. */
    USE_OF_FUNDS("medlens användning", "use of the funds", Standing.TASK),
    /** Task 5: follow-up and evaluation. */
    FOLLOW_UP("uppföljning och utvärdering", "follow-up and evaluation", Standing.TASK),
    /** Task 6: plan, budget and annual report. */
    PLAN_AND_ACCOUNTS("verksamhetsplan, budget och årsredovisning", "plan, budget and annual report", Standing.TASK),
    /** Prohibited: benefits or rights of individuals. */
    BENEFITS_OR_RIGHTS(
            "förmåner eller rättigheter för enskilda", "benefits or rights of individuals", Standing.PROHIBITED),
    /** Prohibited: exercise of public authority. */
    PUBLIC_AUTHORITY("myndighetsutövning", "exercise of public authority", Standing.PROHIBITED),
    /** Prohibited: services meant for individuals. */
    SERVICES_TO_INDIVIDUALS("tjänster avsedda för enskilda", "services meant for individuals", Standing.PROHIBITED),
    /** Prohibited: procurement of efforts directed to individuals. */
    PROCUREMENT_FOR_INDIVIDUALS(
            "upphandling av insatser för enskilda", "procurement of efforts for individuals", Standing.PROHIBITED),
    /** None of the tasks, and nothing that is expressly prohibited. */
    OTHER("annat", "other", Standing.OTHER);

    private final String swedish;
    private final String english;
    private final Standing standing;

    DecisionKind(String swedish, String english, Standing standing) {
        this.swedish = swedish;
        this.english = english;
        this.standing = standing;
    }

    /** Tells whether this is one of the six tasks. */
    public boolean isTask() {
        return standing == Standing.TASK;
    }

    /** Tells whether this is one of the four things that no association may do. */
    public boolean isProhibited() {
        return standing == Standing.PROHIBITED;
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }

    private enum Standing {
        TASK,
        PROHIBITED,
        OTHER
    }
}
