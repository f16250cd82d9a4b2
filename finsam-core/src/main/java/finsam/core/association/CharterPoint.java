package finsam.core.association;

import finsam.core.finding.Bilingual;

/**
 * A point that an association charter has to cover (<i>punkt i förbundsordningen</i>, 9 §), in the order of the act.
 *
 * <pre>{@code
 * CharterPoint.DISSOLUTION.number(); // 15
 * }</pre>
 */
public enum CharterPoint implements Bilingual {
    /** Name, seat, members and purpose. */
    NAME_AND_PURPOSE(1, "namn, säte, medlemmar och ändamål", "name, seat, members and purpose"),
    /** How the association is organised. */
    ORGANISATION(2, "organisation", "organisation"),
    /** Numbers of board members and deputies, whom they represent, a shorter mandate. */
    BOARD_SIZE(3, "styrelsens storlek och mandattid", "size and mandate of the board"),
    /** What the association is to do. */
    TASKS(4, "uppgifter", "tasks"),
    /** Who may raise matters in the board. */
    RIGHT_TO_RAISE_MATTERS(5, "initiativrätt", "right to raise matters"),
    /** What takes more than a simple majority. */
    QUALIFIED_MAJORITY(6, "kvalificerad majoritet", "qualified majority"),
    /** Where announcements are made. */
    NOTICE_BOARD(7, "anslagstavla", "notice board"),
    /** The shares of the members in assets, debts and costs. */
    SHARES(8, "andelar i tillgångar, skulder och kostnader", "shares in assets, debts and costs"),
    /** The limits of credit. */
    CREDIT_LIMITS(9, "gränser för kredit", "limits of credit"),
    /** How the members steer the association and see what it does. */
    STEERING_AND_INSIGHT(10, "styrning och insyn", "steering and insight"),
    /** How the budget is made. */
    BUDGET_PROCESS(11, "budgetprocess", "budget process"),
    /** How long auditors serve. */
    AUDITORS_MANDATE(12, "revisorernas mandattid", "mandate of the auditors"),
    /** Auditors who serve several members. */
    JOINT_AUDITORS(13, "gemensamma revisorer", "joint auditors"),
    /** How a member leaves. */
    WITHDRAWAL(14, "utträde", "withdrawal"),
    /** When and how the association is wound up, and who gets what is left. */
    DISSOLUTION(15, "likvidation och upplösning", "liquidation and dissolution"),
    /** How disputes are settled. */
    DISPUTES(16, "tvister", "disputes"),
    /** Fees to the board and others. */
    REMUNERATION(17, "ekonomiska förmåner", "remuneration"),
    /** What else the members need to settle. */
    OTHER(18, "övrigt", "other matters");

    private final int number;
    private final String swedish;
    private final String english;

    CharterPoint(int number, String swedish, String english) {
        this.number = number;
        this.swedish = swedish;
        this.english = english;
    }

    /** Returns the number of the point in the act, from 1 to 18. */
    public int number() {
        return number;
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
