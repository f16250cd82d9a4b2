package finsam.core.participation;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * What a step is a step in (<i>dimension</i>).
 *
 * <p>The list is open: a word that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * StepDimension.of("hälsa").english(); // health
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record StepDimension(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "SELF_SUPPORT",
            "egen försörjning",
            "self-support",
            "LABOUR_MARKET",
            "arbetsmarknaden",
            "labour market",
            "SUPPORT",
            "stöd från parterna",
            "support from the parties",
            "HEALTH",
            "hälsa",
            "health",
            "INCLUSION",
            "innanförskap",
            "inclusion",
            "ACTIVITY",
            "förmåga till aktivitet",
            "ability to be active",
            "READINESS",
            "beredskap",
            "readiness");

    /** Närmare egen försörjning. */
    public static final StepDimension SELF_SUPPORT = new StepDimension("SELF_SUPPORT");
    /** Närmare arbetsmarknaden. */
    public static final StepDimension LABOUR_MARKET = new StepDimension("LABOUR_MARKET");
    /** Mer stöd från vård, kommun eller Arbetsförmedlingen. */
    public static final StepDimension SUPPORT = new StepDimension("SUPPORT");
    /** Hälsa. */
    public static final StepDimension HEALTH = new StepDimension("HEALTH");
    /** Innanförskap. */
    public static final StepDimension INCLUSION = new StepDimension("INCLUSION");
    /** Förmåga till aktivitet. */
    public static final StepDimension ACTIVITY = new StepDimension("ACTIVITY");
    /** Beredskap: att vilja, välja och behålla. */
    public static final StepDimension READINESS = new StepDimension("READINESS");

    /** Checks that the code is not null. */
    public StepDimension {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static StepDimension of(String word) {
        return new StepDimension(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
