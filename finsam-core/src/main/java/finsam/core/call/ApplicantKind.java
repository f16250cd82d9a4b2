package finsam.core.call;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * Who may apply under a call (<i>sökande</i>).
 *
 * <p>The list is open: a kind that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * ApplicantKind known = ApplicantKind.of("förbundsmedlem");   // ApplicantKind.MEMBER
 * ApplicantKind own = ApplicantKind.of("eget ord"); // kept as it was written
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record ApplicantKind(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "LOCAL_COOPERATION_GROUP",
            "lokal samverkansgrupp",
            "local cooperation group",
            "MEMBER",
            "förbundsmedlem",
            "member of the association",
            "PARTIES_TOGETHER",
            "parter i samverkan",
            "parties in cooperation",
            "OTHER_PROVIDER",
            "annan utförare",
            "other provider");

    /** Lokal samverkansgrupp. */
    public static final ApplicantKind LOCAL_COOPERATION_GROUP = new ApplicantKind("LOCAL_COOPERATION_GROUP");
    /** Förbundsmedlem. */
    public static final ApplicantKind MEMBER = new ApplicantKind("MEMBER");
    /** Parter i samverkan. */
    public static final ApplicantKind PARTIES_TOGETHER = new ApplicantKind("PARTIES_TOGETHER");
    /** Annan utförare. */
    public static final ApplicantKind OTHER_PROVIDER = new ApplicantKind("OTHER_PROVIDER");

    /** Checks that the code is not null. */
    public ApplicantKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static ApplicantKind of(String word) {
        return new ApplicantKind(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
