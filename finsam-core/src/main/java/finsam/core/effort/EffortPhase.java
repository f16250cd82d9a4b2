package finsam.core.effort;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * A phase of an effort (<i>fas</i>).
 *
 * <p>Associations and the Social Fund cut efforts into phases differently; the list is open.
 *
 * <pre>{@code
 * EffortPhase known = EffortPhase.of("genomförande");   // EffortPhase.IMPLEMENTATION
 * EffortPhase own = EffortPhase.of("eget ord"); // kept as it was written
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record EffortPhase(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "ANALYSIS",
            "analys",
            "analysis",
            "PLANNING",
            "planering",
            "planning",
            "IMPLEMENTATION",
            "genomförande",
            "implementation",
            "EVALUATION",
            "utvärdering",
            "evaluation",
            "HANDOVER",
            "överlämnande",
            "handover",
            "CLOSING",
            "avslut",
            "closing");

    /** Analys. */
    public static final EffortPhase ANALYSIS = new EffortPhase("ANALYSIS");
    /** Planering. */
    public static final EffortPhase PLANNING = new EffortPhase("PLANNING");
    /** Genomförande. */
    public static final EffortPhase IMPLEMENTATION = new EffortPhase("IMPLEMENTATION");
    /** Utvärdering. */
    public static final EffortPhase EVALUATION = new EffortPhase("EVALUATION");
    /** Överlämnande. */
    public static final EffortPhase HANDOVER = new EffortPhase("HANDOVER");
    /** Avslut. */
    public static final EffortPhase CLOSING = new EffortPhase("CLOSING");

    /** Checks that the code is not null. */
    public EffortPhase {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static EffortPhase of(String word) {
        return new EffortPhase(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
