package finsam.core.participation;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * What stands between somebody and self-support (<i>försörjningshinder</i>).
 *
 * <p>The list is open: a word that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * Obstacle.of("ohälsa").english(); // ill-health
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record Obstacle(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "UNEMPLOYMENT",
            "arbetslöshet",
            "unemployment",
            "ILL_HEALTH",
            "ohälsa",
            "ill-health",
            "SOCIAL_REASONS",
            "sociala skäl",
            "social reasons",
            "LANGUAGE",
            "språkhinder",
            "weak Swedish");

    /** Arbetslöshet, med eller utan ersättning. */
    public static final Obstacle UNEMPLOYMENT = new Obstacle("UNEMPLOYMENT");
    /** Ohälsa. */
    public static final Obstacle ILL_HEALTH = new Obstacle("ILL_HEALTH");
    /** Arbetshinder, sociala skäl. */
    public static final Obstacle SOCIAL_REASONS = new Obstacle("SOCIAL_REASONS");
    /** Språksvaghet. */
    public static final Obstacle LANGUAGE = new Obstacle("LANGUAGE");

    /** Checks that the code is not null. */
    public Obstacle {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static Obstacle of(String word) {
        return new Obstacle(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
