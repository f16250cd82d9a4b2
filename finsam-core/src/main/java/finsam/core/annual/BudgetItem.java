package finsam.core.annual;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * What a line of an association's budget is for (<i>budgetpost</i>), whatever its label says.
 *
 * <p>Rules look for a line by its item: the contributions of the members, the own capital, the room that is left. The list is open.
 *
 * <pre>{@code
 * BudgetItem known = BudgetItem.of("eget kapital");   // BudgetItem.OWN_CAPITAL
 * BudgetItem own = BudgetItem.of("eget ord"); // kept as it was written
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record BudgetItem(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "STATE_CONTRIBUTION",
            "bidrag från Försäkringskassan",
            "contribution of the Social Insurance Agency",
            "REGION_CONTRIBUTION",
            "bidrag från region",
            "contribution of a region",
            "MUNICIPALITY_CONTRIBUTION",
            "bidrag från kommun",
            "contribution of a municipality",
            "OWN_CAPITAL",
            "eget kapital",
            "own capital",
            "EXTRA_ALLOCATION",
            "extra tilldelning",
            "extra allocation",
            "STAFF",
            "personal",
            "staff",
            "AUDIT",
            "revision",
            "audit",
            "TELEPHONY_AND_DATA",
            "telefoni, webbplats, databehandling",
            "telephony, website, data processing",
            "COURSES_AND_TRAVEL",
            "kurser, konferenser, resor",
            "courses, conferences, travel",
            "FEES",
            "avgifter",
            "fees",
            "CONSUMPTION",
            "förbrukning",
            "consumption",
            "MEMBERSHIPS",
            "medlems- och serviceavgifter",
            "membership and service fees",
            "PURCHASED_SERVICES",
            "inköpta tjänster",
            "purchased services",
            "BOARD",
            "styrelsen",
            "the board",
            "REPRESENTATION",
            "representation",
            "hospitality",
            "LECTURES",
            "föreläsningar",
            "lectures",
            "BREAKFAST_MEETINGS",
            "frukostmöten",
            "breakfast meetings",
            "DIALOGUE_MEETINGS",
            "dialogmöten",
            "dialogue meetings",
            "METHOD_TRAINING",
            "metodutbildningar",
            "method training",
            "FOLLOW_UP_TOOLS",
            "Indikatorerna och övriga verktyg",
            "the Indicators and other tools",
            "CONSULTING",
            "konsulttjänster",
            "consulting",
            "PRIZE",
            "pris och övriga samverkansinsatser",
            "prize and other cooperation",
            "PROJECT",
            "projekt",
            "project",
            "UNALLOCATED_ROOM",
            "utrymme för ny verksamhet",
            "room for new activity");

    /** Bidrag från Försäkringskassan. */
    public static final BudgetItem STATE_CONTRIBUTION = new BudgetItem("STATE_CONTRIBUTION");
    /** Bidrag från region. */
    public static final BudgetItem REGION_CONTRIBUTION = new BudgetItem("REGION_CONTRIBUTION");
    /** Bidrag från kommun. */
    public static final BudgetItem MUNICIPALITY_CONTRIBUTION = new BudgetItem("MUNICIPALITY_CONTRIBUTION");
    /** Eget kapital. */
    public static final BudgetItem OWN_CAPITAL = new BudgetItem("OWN_CAPITAL");
    /** Extra tilldelning. */
    public static final BudgetItem EXTRA_ALLOCATION = new BudgetItem("EXTRA_ALLOCATION");
    /** Personal. */
    public static final BudgetItem STAFF = new BudgetItem("STAFF");
    /** Revision. */
    public static final BudgetItem AUDIT = new BudgetItem("AUDIT");
    /** Telefoni, webbplats, databehandling. */
    public static final BudgetItem TELEPHONY_AND_DATA = new BudgetItem("TELEPHONY_AND_DATA");
    /** Kurser, konferenser, resor. */
    public static final BudgetItem COURSES_AND_TRAVEL = new BudgetItem("COURSES_AND_TRAVEL");
    /** Avgifter. */
    public static final BudgetItem FEES = new BudgetItem("FEES");
    /** Förbrukning. */
    public static final BudgetItem CONSUMPTION = new BudgetItem("CONSUMPTION");
    /** Medlems- och serviceavgifter. */
    public static final BudgetItem MEMBERSHIPS = new BudgetItem("MEMBERSHIPS");
    /** Inköpta tjänster. */
    public static final BudgetItem PURCHASED_SERVICES = new BudgetItem("PURCHASED_SERVICES");
    /** Styrelsen. */
    public static final BudgetItem BOARD = new BudgetItem("BOARD");
    /** Representation. */
    public static final BudgetItem REPRESENTATION = new BudgetItem("REPRESENTATION");
    /** Föreläsningar. */
    public static final BudgetItem LECTURES = new BudgetItem("LECTURES");
    /** Frukostmöten. */
    public static final BudgetItem BREAKFAST_MEETINGS = new BudgetItem("BREAKFAST_MEETINGS");
    /** Dialogmöten. */
    public static final BudgetItem DIALOGUE_MEETINGS = new BudgetItem("DIALOGUE_MEETINGS");
    /** Metodutbildningar. */
    public static final BudgetItem METHOD_TRAINING = new BudgetItem("METHOD_TRAINING");
    /** Indikatorerna och övriga verktyg. */
    public static final BudgetItem FOLLOW_UP_TOOLS = new BudgetItem("FOLLOW_UP_TOOLS");
    /** Konsulttjänster. */
    public static final BudgetItem CONSULTING = new BudgetItem("CONSULTING");
    /** Pris och övriga samverkansinsatser. */
    public static final BudgetItem PRIZE = new BudgetItem("PRIZE");
    /** Projekt. */
    public static final BudgetItem PROJECT = new BudgetItem("PROJECT");
    /** Utrymme för ny verksamhet. */
    public static final BudgetItem UNALLOCATED_ROOM = new BudgetItem("UNALLOCATED_ROOM");

    /** Checks that the code is not null. */
    public BudgetItem {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static BudgetItem of(String word) {
        return new BudgetItem(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
