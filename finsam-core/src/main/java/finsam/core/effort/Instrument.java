package finsam.core.effort;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * What a goal is followed up with (<i>uppföljningsinstrument</i>).
 *
 * <p>The list is open: an instrument that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * Instrument.of("Indikatorerna").equals(Instrument.INDICATORS); // true
 * Instrument.of("Kolada").isKnown(); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record Instrument(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "SUS",
            "SUS",
            "SUS",
            "INDICATORS",
            "Indikatorerna",
            "the Indicators",
            "EQ5D",
            "EQ5D",
            "EQ-5D",
            "KASAM",
            "Kasam",
            "Sense of Coherence",
            "OWN_FOLLOW_UP",
            "egna uppföljningar",
            "own follow-ups",
            "PUBLIC_SUPPORT_CHANGE",
            "offentlig försörjning",
            "change of public support",
            "ASSOCIATION_SURVEY",
            "enkäter från förbundet",
            "surveys of the association",
            "CASE_SYSTEM",
            "verksamhetssystem",
            "case system",
            "FOLLOW_RESEARCH",
            "följeforskning",
            "ongoing evaluation",
            "EFFECT_EVALUATION",
            "effektutvärdering",
            "effect evaluation");

    /** SUS. */
    public static final Instrument SUS = new Instrument("SUS");
    /** Indikatorerna. */
    public static final Instrument INDICATORS = new Instrument("INDICATORS");
    /** EQ5D. */
    public static final Instrument EQ5D = new Instrument("EQ5D");
    /** Kasam. */
    public static final Instrument KASAM = new Instrument("KASAM");
    /** Egna uppföljningar. */
    public static final Instrument OWN_FOLLOW_UP = new Instrument("OWN_FOLLOW_UP");
    /** Offentlig försörjning. */
    public static final Instrument PUBLIC_SUPPORT_CHANGE = new Instrument("PUBLIC_SUPPORT_CHANGE");
    /** Enkäter från förbundet. */
    public static final Instrument ASSOCIATION_SURVEY = new Instrument("ASSOCIATION_SURVEY");
    /** Verksamhetssystem. */
    public static final Instrument CASE_SYSTEM = new Instrument("CASE_SYSTEM");
    /** Följeforskning. */
    public static final Instrument FOLLOW_RESEARCH = new Instrument("FOLLOW_RESEARCH");
    /** Effektutvärdering. */
    public static final Instrument EFFECT_EVALUATION = new Instrument("EFFECT_EVALUATION");

    /** Checks that the code is not null. */
    public Instrument {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static Instrument of(String word) {
        return new Instrument(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
