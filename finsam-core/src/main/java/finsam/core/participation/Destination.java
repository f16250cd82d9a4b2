package finsam.core.participation;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * Where somebody goes after an effort, or is meant to go (<i>utgång</i>).
 *
 * <p>The list is open: a word that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * Destination.of("studier").equals(Destination.STUDIES); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record Destination(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "WORK",
            "arbete",
            "work",
            "STUDIES",
            "studier",
            "studies",
            "INTERNSHIP",
            "praktik",
            "internship",
            "JOB_SEEKING",
            "aktivt arbetssökande",
            "active job-seeking",
            "EMPLOYMENT_SERVICE_PROGRAMME",
            "ordinarie insats hos Arbetsförmedlingen",
            "ordinary programme of the Employment Service",
            "ORDINARY_SERVICE",
            "ordinarie myndighets insats",
            "ordinary service of an authority",
            "ADDICTION_SUPPORT",
            "stöd för beroendeproblematik",
            "support for addiction",
            "MEDICAL_OR_SOCIAL_REHABILITATION",
            "enbart medicinsk eller social rehabilitering",
            "only medical or social rehabilitation",
            "SICKNESS_OR_ACTIVITY_COMPENSATION",
            "sjuk- eller aktivitetsersättning",
            "sickness or activity compensation",
            "REFERRED_BACK",
            "återremiss till remittent",
            "referred back");

    /** Arbete. */
    public static final Destination WORK = new Destination("WORK");
    /** Studier. */
    public static final Destination STUDIES = new Destination("STUDIES");
    /** Praktik. */
    public static final Destination INTERNSHIP = new Destination("INTERNSHIP");
    /** Aktivt arbetssökande. */
    public static final Destination JOB_SEEKING = new Destination("JOB_SEEKING");
    /** Ordinarie insats eller program hos Arbetsförmedlingen. */
    public static final Destination EMPLOYMENT_SERVICE_PROGRAMME = new Destination("EMPLOYMENT_SERVICE_PROGRAMME");
    /** Ordinarie insats hos en myndighet. */
    public static final Destination ORDINARY_SERVICE = new Destination("ORDINARY_SERVICE");
    /** Stöd för beroendeproblematik. */
    public static final Destination ADDICTION_SUPPORT = new Destination("ADDICTION_SUPPORT");
    /** Enbart medicinsk eller social rehabilitering. */
    public static final Destination MEDICAL_OR_SOCIAL_REHABILITATION =
            new Destination("MEDICAL_OR_SOCIAL_REHABILITATION");
    /** Sjuk- eller aktivitetsersättning. */
    public static final Destination SICKNESS_OR_ACTIVITY_COMPENSATION =
            new Destination("SICKNESS_OR_ACTIVITY_COMPENSATION");
    /** Återremiss till remittenten. */
    public static final Destination REFERRED_BACK = new Destination("REFERRED_BACK");

    /** Checks that the code is not null. */
    public Destination {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static Destination of(String word) {
        return new Destination(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
