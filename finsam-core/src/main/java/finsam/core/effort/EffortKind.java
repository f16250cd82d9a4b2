package finsam.core.effort;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * A kind of effort (<i>typ av insats</i>); an effort can be of several.
 *
 * <p>The list is open: a kind that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * EffortKind known = EffortKind.of("förstudie");   // EffortKind.PRE_STUDY
 * EffortKind own = EffortKind.of("eget ord"); // kept as it was written
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record EffortKind(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "INDIVIDUAL",
            "individinriktad insats",
            "individual effort",
            "STRUCTURAL",
            "strukturell insats",
            "structural effort",
            "PROJECT",
            "projekt",
            "project",
            "LONG_TERM",
            "långsiktig insats",
            "long-term effort",
            "PRE_STUDY",
            "förstudie",
            "pre-study",
            "PILOT",
            "pilot",
            "pilot effort",
            "DEVELOPMENT_ACTIVITY",
            "utvecklingsinsats",
            "development activity",
            "SUB_PROJECT",
            "delprojekt",
            "sub-project");

    /** Individinriktad insats. */
    public static final EffortKind INDIVIDUAL = new EffortKind("INDIVIDUAL");
    /** Strukturell insats. */
    public static final EffortKind STRUCTURAL = new EffortKind("STRUCTURAL");
    /** Projekt. */
    public static final EffortKind PROJECT = new EffortKind("PROJECT");
    /** Långsiktig insats. */
    public static final EffortKind LONG_TERM = new EffortKind("LONG_TERM");
    /** Förstudie. */
    public static final EffortKind PRE_STUDY = new EffortKind("PRE_STUDY");
    /** Pilot. */
    public static final EffortKind PILOT = new EffortKind("PILOT");
    /** Utvecklingsinsats. */
    public static final EffortKind DEVELOPMENT_ACTIVITY = new EffortKind("DEVELOPMENT_ACTIVITY");
    /** Delprojekt. */
    public static final EffortKind SUB_PROJECT = new EffortKind("SUB_PROJECT");

    /** Checks that the code is not null. */
    public EffortKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static EffortKind of(String word) {
        return new EffortKind(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
