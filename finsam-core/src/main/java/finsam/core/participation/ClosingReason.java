package finsam.core.participation;

import finsam.core.finding.Vocabulary;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a participation was closed (<i>avslutsanledning</i>): a code of a scheme, with its label.
 *
 * <p>There is no complete official list, so this one is open. The same code in two schemes is two reasons. Where somebody
 * goes afterwards is a {@link Destination}, not a reason.
 *
 * <pre>{@code
 * ClosingReason.of("Flytt").equals(ClosingReason.MOVED); // true
 * ClosingReason.of(ClosingScheme.of("Kod 2024"), "7", "enligt plan").swedish(); // enligt plan
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme  the list that the code belongs to, not null
 * @param code  the code, or the word as it was written, not null
 * @param label  the Swedish wording, not null
 */
public record ClosingReason(ClosingScheme scheme, String code, String label) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "WORK_STUDIES_JOBSEEKING",
            "arbete, studier, arbetssökande",
            "work, studies, job-seeking",
            "CONTINUED_REHABILITATION",
            "fortsatt rehabilitering",
            "continued rehabilitation",
            "ILLNESS",
            "sjukdom",
            "illness",
            "PARENTAL_LEAVE",
            "föräldraledighet",
            "parental leave",
            "MOVED",
            "flytt",
            "moved",
            "MISREGISTERED",
            "felregistrering",
            "registered by mistake",
            "CONSENT_WITHDRAWN",
            "samtycke återtaget",
            "consent withdrawn",
            "ORDINARY_SERVICE_FOUND",
            "ordinarie åtgärd räcker",
            "ordinary service found",
            "MEDICAL_NEEDS_DOMINATE",
            "medicinska behov överväger",
            "medical needs dominate",
            "WORK_TRAINING_ELSEWHERE",
            "arbetsträning hos annan",
            "work training elsewhere",
            "BROKEN_OFF",
            "avbrutet av deltagaren",
            "broken off by the participant");

    /** Arbete, studier, arbetssökande. */
    public static final ClosingReason WORK_STUDIES_JOBSEEKING =
            known(ClosingScheme.SUS_TABLE, "WORK_STUDIES_JOBSEEKING");
    /** Fortsatt rehabilitering. */
    public static final ClosingReason CONTINUED_REHABILITATION =
            known(ClosingScheme.SUS_TABLE, "CONTINUED_REHABILITATION");
    /** Sjukdom. */
    public static final ClosingReason ILLNESS = known(ClosingScheme.SUS_TABLE, "ILLNESS");
    /** Föräldraledighet. */
    public static final ClosingReason PARENTAL_LEAVE = known(ClosingScheme.SUS_TABLE, "PARENTAL_LEAVE");
    /** Flytt. */
    public static final ClosingReason MOVED = known(ClosingScheme.SUS_TABLE, "MOVED");
    /** Felregistrering: there never was a participation, and statistics leave it out and say so. */
    public static final ClosingReason MISREGISTERED = known(ClosingScheme.SUS, "MISREGISTERED");
    /** Samtycke återtaget. */
    public static final ClosingReason CONSENT_WITHDRAWN = known(ClosingScheme.LOCAL, "CONSENT_WITHDRAWN");
    /** An ordinary service of a party was found to suffice. */
    public static final ClosingReason ORDINARY_SERVICE_FOUND = known(ClosingScheme.LOCAL, "ORDINARY_SERVICE_FOUND");
    /** Medical rehabilitation is needed that leaves no room for the effort beside it. */
    public static final ClosingReason MEDICAL_NEEDS_DOMINATE = known(ClosingScheme.LOCAL, "MEDICAL_NEEDS_DOMINATE");
    /** The person takes work training elsewhere, such as with Arbetsförmedlingen. */
    public static final ClosingReason WORK_TRAINING_ELSEWHERE = known(ClosingScheme.LOCAL, "WORK_TRAINING_ELSEWHERE");
    /** The person broke off, unplanned. */
    public static final ClosingReason BROKEN_OFF = known(ClosingScheme.LOCAL, "BROKEN_OFF");

    private static final Map<String, ClosingReason> KNOWN = Stream.of(
                    WORK_STUDIES_JOBSEEKING,
                    CONTINUED_REHABILITATION,
                    ILLNESS,
                    PARENTAL_LEAVE,
                    MOVED,
                    MISREGISTERED,
                    CONSENT_WITHDRAWN,
                    ORDINARY_SERVICE_FOUND,
                    MEDICAL_NEEDS_DOMINATE,
                    WORK_TRAINING_ELSEWHERE,
                    BROKEN_OFF)
            .collect(Collectors.toUnmodifiableMap(ClosingReason::code, Function.identity()));

    /** Checks that nothing is null. */
    public ClosingReason {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
    }

    private static ClosingReason known(ClosingScheme scheme, String code) {
        return new ClosingReason(scheme, code, TERMS.swedish(code));
    }

    /**
     * Returns the reason that a code or a Swedish or English word names, whatever its case; a word that is not known becomes
     * a reason of the effort's own list.
     *
     * @param word  the code or word, not null
     */
    public static ClosingReason of(String word) {
        String code = TERMS.codeOf(word);
        return KNOWN.getOrDefault(code, new ClosingReason(ClosingScheme.LOCAL, code, code));
    }

    /**
     * Returns a reason of a scheme.
     *
     * @param scheme  the list that the code belongs to, not null
     * @param code  the code, not null
     * @param label  the Swedish wording, not null
     */
    public static ClosingReason of(ClosingScheme scheme, String code, String label) {
        return new ClosingReason(scheme, code, label);
    }

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public boolean isKnown() {
        return equals(KNOWN.get(code));
    }

    @Override
    public String swedish() {
        return label;
    }

    /** Returns the English wording of a known reason, the label of every other. */
    @Override
    public String english() {
        return isKnown() ? Vocabulary.super.english() : label;
    }
}
