package finsam.core.effort;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * A method or way of working (<i>metod</i>).
 *
 * <p>The list is open: a method that is not among the constants is kept as it was written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record Method(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "IPS",
            "Individual Placement and Support",
            "Individual Placement and Support",
            "SE",
            "Supported Employment",
            "Supported Employment",
            "SED",
            "Supported Education",
            "Supported Education",
            "CM",
            "Case Management",
            "Case Management",
            "MI",
            "motiverande samtal",
            "motivational interviewing",
            "WRI",
            "Worker Role Interview",
            "Worker Role Interview",
            "AWC",
            "Assessment of Work Characteristics",
            "Assessment of Work Characteristics",
            "AWP",
            "Assessment of Work Performance",
            "Assessment of Work Performance",
            "BIP",
            "Beskæftigelsesindikatorprojektet",
            "Employment Indicator Project",
            "SERVICE_DESIGN",
            "tjänstedesign",
            "service design",
            "USER_DIALOGUE",
            "brukardialog",
            "user dialogue",
            "FOLLOW_RESEARCH",
            "följeforskning",
            "ongoing evaluation",
            "WORK_TRAINING",
            "arbetsträning",
            "work training");

    /** Individual Placement and Support. */
    public static final Method IPS = new Method("IPS");
    /** Supported Employment. */
    public static final Method SE = new Method("SE");
    /** Supported Education. */
    public static final Method SED = new Method("SED");
    /** Case Management. */
    public static final Method CM = new Method("CM");
    /** Motiverande samtal. */
    public static final Method MI = new Method("MI");
    /** Worker Role Interview. */
    public static final Method WRI = new Method("WRI");
    /** Assessment of Work Characteristics. */
    public static final Method AWC = new Method("AWC");
    /** Assessment of Work Performance. */
    public static final Method AWP = new Method("AWP");
    /** Beskæftigelsesindikatorprojektet. */
    public static final Method BIP = new Method("BIP");
    /** Tjänstedesign. */
    public static final Method SERVICE_DESIGN = new Method("SERVICE_DESIGN");
    /** Brukardialog. */
    public static final Method USER_DIALOGUE = new Method("USER_DIALOGUE");
    /** Följeforskning. */
    public static final Method FOLLOW_RESEARCH = new Method("FOLLOW_RESEARCH");
    /** Arbetsträning. */
    public static final Method WORK_TRAINING = new Method("WORK_TRAINING");

    /** Checks that the code is not null. */
    public Method {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static Method of(String word) {
        return new Method(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
