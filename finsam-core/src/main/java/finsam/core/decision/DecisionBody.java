package finsam.core.decision;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * Who decides on the financing of an effort (<i>beslutande organ</i>).
 *
 * <p>This is who decided, on delegation perhaps a single person; the organs that an association has are the
 * {@link finsam.core.association.AssociationBody AssociationBody}s, most of which decide on nothing. The list is open: who is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * DecisionBody known = DecisionBody.of("styrelsen");   // DecisionBody.BOARD
 * DecisionBody own = DecisionBody.of("eget ord"); // kept as it was written
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record DecisionBody(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "BOARD",
            "styrelsen",
            "the board",
            "CHAIR",
            "ordföranden",
            "the chair",
            "MANAGER",
            "förbundschefen",
            "the manager");

    /** Styrelsen. */
    public static final DecisionBody BOARD = new DecisionBody("BOARD");
    /** Ordföranden. */
    public static final DecisionBody CHAIR = new DecisionBody("CHAIR");
    /** Förbundschefen. */
    public static final DecisionBody MANAGER = new DecisionBody("MANAGER");

    /** Checks that the code is not null. */
    public DecisionBody {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static DecisionBody of(String word) {
        return new DecisionBody(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
