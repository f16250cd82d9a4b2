package finsam.core.party;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * What an organisation does in an effort (<i>roll</i>).
 *
 * <p>The list is open: a role that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * PartyRole known = PartyRole.of("anvisande part");   // PartyRole.REFERRING
 * PartyRole own = PartyRole.of("eget ord"); // kept as it was written
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record PartyRole(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "OWNER",
            "insatsägare",
            "effort owner",
            "REFERRING",
            "anvisande part",
            "referring party",
            "SUPPORTING",
            "stödjande part",
            "supporting party",
            "COOPERATING",
            "samverkanspart",
            "cooperating party",
            "PROVIDER",
            "utförare",
            "provider",
            "FINANCIER",
            "finansiär",
            "financier",
            "CO_FINANCIER",
            "medfinansiär",
            "co-financier",
            "RECIPIENT",
            "mottagare",
            "recipient",
            "COMMISSIONER",
            "beställare",
            "commissioner",
            "EVALUATOR",
            "följeforskare",
            "evaluator");

    /** Insatsägare. */
    public static final PartyRole OWNER = new PartyRole("OWNER");
    /** Anvisande part. */
    public static final PartyRole REFERRING = new PartyRole("REFERRING");
    /** Stödjande part. */
    public static final PartyRole SUPPORTING = new PartyRole("SUPPORTING");
    /** Samverkanspart. */
    public static final PartyRole COOPERATING = new PartyRole("COOPERATING");
    /** Utförare. */
    public static final PartyRole PROVIDER = new PartyRole("PROVIDER");
    /** Finansiär. */
    public static final PartyRole FINANCIER = new PartyRole("FINANCIER");
    /** Medfinansiär. */
    public static final PartyRole CO_FINANCIER = new PartyRole("CO_FINANCIER");
    /** Mottagare. */
    public static final PartyRole RECIPIENT = new PartyRole("RECIPIENT");
    /** Beställare. */
    public static final PartyRole COMMISSIONER = new PartyRole("COMMISSIONER");
    /** Följeforskare. */
    public static final PartyRole EVALUATOR = new PartyRole("EVALUATOR");

    /** Checks that the code is not null. */
    public PartyRole {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static PartyRole of(String word) {
        return new PartyRole(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
