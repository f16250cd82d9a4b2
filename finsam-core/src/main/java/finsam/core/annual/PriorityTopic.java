package finsam.core.annual;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * A subject that an association puts first in a year (<i>prioriterat område</i>).
 *
 * <p>The constants are those of one published plan; the list is open.
 *
 * <pre>{@code
 * PriorityTopic known = PriorityTopic.of("mötesplatser");   // PriorityTopic.MEETING_PLACES
 * PriorityTopic own = PriorityTopic.of("eget ord"); // kept as it was written
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record PriorityTopic(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "STRUCTURAL_COOPERATION",
            "strukturell samverkan",
            "structural cooperation",
            "EVIDENCE_BASED_METHODS",
            "evidensbaserade metoder",
            "evidence-based methods",
            "EXPOSURE_TO_VIOLENCE",
            "våldsutsatthet",
            "exposure to violence",
            "MENTAL_HEALTH",
            "psykisk hälsa och ohälsa",
            "mental health and ill-health",
            "ACTIVITY_MAP",
            "aktivitetskarta",
            "activity map",
            "MEETING_PLACES",
            "mötesplatser",
            "meeting places",
            "MEASURING_RESULTS",
            "resultatmätning",
            "measuring results",
            "DIGITAL_COOPERATION",
            "digital samverkan",
            "digital cooperation");

    /** Strukturell samverkan. */
    public static final PriorityTopic STRUCTURAL_COOPERATION = new PriorityTopic("STRUCTURAL_COOPERATION");
    /** Evidensbaserade metoder. */
    public static final PriorityTopic EVIDENCE_BASED_METHODS = new PriorityTopic("EVIDENCE_BASED_METHODS");
    /** Våldsutsatthet. */
    public static final PriorityTopic EXPOSURE_TO_VIOLENCE = new PriorityTopic("EXPOSURE_TO_VIOLENCE");
    /** Psykisk hälsa och ohälsa. */
    public static final PriorityTopic MENTAL_HEALTH = new PriorityTopic("MENTAL_HEALTH");
    /** Aktivitetskarta. */
    public static final PriorityTopic ACTIVITY_MAP = new PriorityTopic("ACTIVITY_MAP");
    /** Mötesplatser. */
    public static final PriorityTopic MEETING_PLACES = new PriorityTopic("MEETING_PLACES");
    /** Resultatmätning. */
    public static final PriorityTopic MEASURING_RESULTS = new PriorityTopic("MEASURING_RESULTS");
    /** Digital samverkan. */
    public static final PriorityTopic DIGITAL_COOPERATION = new PriorityTopic("DIGITAL_COOPERATION");

    /** Checks that the code is not null. */
    public PriorityTopic {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static PriorityTopic of(String word) {
        return new PriorityTopic(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
