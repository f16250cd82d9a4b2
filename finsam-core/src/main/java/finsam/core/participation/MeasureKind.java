package finsam.core.participation;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * A kind of measure that somebody takes part in (<i>åtgärd</i>).
 *
 * <p>The list is open: a word that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * MeasureKind.of("arbetsträning").english(); // work training
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record MeasureKind(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "WORK_TRAINING",
            "arbetsträning",
            "work training",
            "WORK_TESTING",
            "arbetsprövning",
            "work testing",
            "INTERNSHIP",
            "praktik",
            "internship",
            "PRE_REHABILITATION",
            "förrehabilitering",
            "pre-rehabilitation",
            "MOBILISATION",
            "mobiliseringsinsats",
            "mobilisation",
            "OCCUPATION",
            "sysselsättning",
            "occupation",
            "DAILY_ACTIVITY",
            "daglig verksamhet",
            "daily activity",
            "GROUP_COURSE",
            "gruppkurs",
            "group course");

    /** Arbetsträning. */
    public static final MeasureKind WORK_TRAINING = new MeasureKind("WORK_TRAINING");
    /** Arbetsprövning. */
    public static final MeasureKind WORK_TESTING = new MeasureKind("WORK_TESTING");
    /** Praktik. */
    public static final MeasureKind INTERNSHIP = new MeasureKind("INTERNSHIP");
    /** Förrehabilitering. */
    public static final MeasureKind PRE_REHABILITATION = new MeasureKind("PRE_REHABILITATION");
    /** Mobiliseringsinsats. */
    public static final MeasureKind MOBILISATION = new MeasureKind("MOBILISATION");
    /** Sysselsättning. */
    public static final MeasureKind OCCUPATION = new MeasureKind("OCCUPATION");
    /** Daglig verksamhet. */
    public static final MeasureKind DAILY_ACTIVITY = new MeasureKind("DAILY_ACTIVITY");
    /** Gruppkurs. */
    public static final MeasureKind GROUP_COURSE = new MeasureKind("GROUP_COURSE");

    /** Checks that the code is not null. */
    public MeasureKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static MeasureKind of(String word) {
        return new MeasureKind(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
