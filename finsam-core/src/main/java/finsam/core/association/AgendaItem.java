package finsam.core.association;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * A matter on the agenda of a board meeting (<i>ärende på dagordningen</i>).
 *
 * <p>The list is open: a matter that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * AgendaItem.of("ekonomisk uppföljning").equals(AgendaItem.ECONOMIC_FOLLOW_UP); // true
 * AgendaItem.of("studiebesök").isKnown(); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record AgendaItem(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "ECONOMIC_FOLLOW_UP",
            "ekonomisk uppföljning",
            "economic follow-up",
            "PLAN_AND_BUDGET",
            "verksamhetsplan och budget",
            "plan and budget",
            "ANNUAL_REPORT",
            "årsredovisning",
            "annual report",
            "APPLICATIONS",
            "ansökningar",
            "applications",
            "DELEGATED_DECISIONS",
            "delegationsbeslut",
            "delegated decisions",
            "ELECTION_OF_CHAIR",
            "val av ordförande",
            "election of the chair");

    /** Ekonomisk uppföljning. */
    public static final AgendaItem ECONOMIC_FOLLOW_UP = new AgendaItem("ECONOMIC_FOLLOW_UP");
    /** Verksamhetsplan och budget. */
    public static final AgendaItem PLAN_AND_BUDGET = new AgendaItem("PLAN_AND_BUDGET");
    /** Årsredovisning. */
    public static final AgendaItem ANNUAL_REPORT = new AgendaItem("ANNUAL_REPORT");
    /** Ansökningar. */
    public static final AgendaItem APPLICATIONS = new AgendaItem("APPLICATIONS");
    /** Delegationsbeslut. */
    public static final AgendaItem DELEGATED_DECISIONS = new AgendaItem("DELEGATED_DECISIONS");
    /** Val av ordförande. */
    public static final AgendaItem ELECTION_OF_CHAIR = new AgendaItem("ELECTION_OF_CHAIR");

    /** Checks that the code is not null. */
    public AgendaItem {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static AgendaItem of(String word) {
        return new AgendaItem(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
