package finsam.core.cost;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * A kind of cost (<i>kostnadsslag</i>).
 *
 * <p>The list is open: a kind that is not among the constants is kept as it was written. The sources print only travel and salaries; the others are proposals.
 *
 * <pre>{@code
 * CostKind.of("Resor").equals(CostKind.TRAVEL); // true
 * CostKind.of("tolk").isKnown(); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record CostKind(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "SALARY",
            "lönekostnader",
            "salaries",
            "TRAVEL",
            "resor",
            "travel",
            "TRAINING",
            "utbildning",
            "training",
            "CONFERENCE",
            "konferens",
            "conference",
            "EVALUATION",
            "utvärdering",
            "evaluation",
            "PREMISES",
            "lokaler",
            "premises",
            "CONSULTING",
            "konsulttjänster",
            "consulting",
            "OTHER",
            "övrigt",
            "other");

    /** Lönekostnader. */
    public static final CostKind SALARY = new CostKind("SALARY");
    /** Resor. */
    public static final CostKind TRAVEL = new CostKind("TRAVEL");
    /** Utbildning. */
    public static final CostKind TRAINING = new CostKind("TRAINING");
    /** Konferens. */
    public static final CostKind CONFERENCE = new CostKind("CONFERENCE");
    /** Utvärdering. */
    public static final CostKind EVALUATION = new CostKind("EVALUATION");
    /** Lokaler. */
    public static final CostKind PREMISES = new CostKind("PREMISES");
    /** Konsulttjänster. */
    public static final CostKind CONSULTING = new CostKind("CONSULTING");
    /** Övrigt. */
    public static final CostKind OTHER = new CostKind("OTHER");

    /** Checks that the code is not null. */
    public CostKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static CostKind of(String word) {
        return new CostKind(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
