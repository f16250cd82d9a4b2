package finsam.core.benefit;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * What a person lives on (<i>försörjning</i>).
 *
 * <p>The list is open: a form that is not among the constants is kept as it was written. {@link #PARTIAL_SICKNESS_COMPENSATION} stands beside
 * {@link #SICKNESS_COMPENSATION} because some capacity to work belongs to it.
 *
 * <pre>{@code
 * SupportForm known = SupportForm.of("ekonomiskt bistånd");   // SupportForm.ECONOMIC_ASSISTANCE
 * SupportForm own = SupportForm.of("eget ord"); // kept as it was written
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record SupportForm(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "SICKNESS_BENEFIT",
            "sjukpenning",
            "sickness benefit",
            "SICKNESS_COMPENSATION",
            "sjukersättning",
            "sickness compensation",
            "PARTIAL_SICKNESS_COMPENSATION",
            "partiell sjukersättning",
            "partial sickness compensation",
            "ACTIVITY_COMPENSATION",
            "aktivitetsersättning",
            "activity compensation",
            "ECONOMIC_ASSISTANCE",
            "ekonomiskt bistånd",
            "economic assistance",
            "UNEMPLOYMENT_BENEFIT",
            "arbetslöshetsersättning",
            "unemployment benefit",
            "ACTIVITY_SUPPORT",
            "aktivitetsstöd",
            "activity support",
            "ESTABLISHMENT_BENEFIT",
            "etableringsersättning",
            "establishment benefit",
            "SALARY",
            "lön",
            "salary",
            "SUBSIDISED_SALARY",
            "lönestöd",
            "subsidised salary",
            "STUDY_SUPPORT",
            "studiemedel",
            "study support",
            "OTHER_PERSON",
            "annan persons försörjning",
            "support by another person",
            "NO_PUBLIC_SUPPORT",
            "ingen offentlig försörjning",
            "no public support");

    /** Sjukpenning. */
    public static final SupportForm SICKNESS_BENEFIT = new SupportForm("SICKNESS_BENEFIT");
    /** Sjukersättning. */
    public static final SupportForm SICKNESS_COMPENSATION = new SupportForm("SICKNESS_COMPENSATION");
    /** Partiell sjukersättning. */
    public static final SupportForm PARTIAL_SICKNESS_COMPENSATION = new SupportForm("PARTIAL_SICKNESS_COMPENSATION");
    /** Aktivitetsersättning. */
    public static final SupportForm ACTIVITY_COMPENSATION = new SupportForm("ACTIVITY_COMPENSATION");
    /** Ekonomiskt bistånd. */
    public static final SupportForm ECONOMIC_ASSISTANCE = new SupportForm("ECONOMIC_ASSISTANCE");
    /** Arbetslöshetsersättning. */
    public static final SupportForm UNEMPLOYMENT_BENEFIT = new SupportForm("UNEMPLOYMENT_BENEFIT");
    /** Aktivitetsstöd. */
    public static final SupportForm ACTIVITY_SUPPORT = new SupportForm("ACTIVITY_SUPPORT");
    /** Etableringsersättning. */
    public static final SupportForm ESTABLISHMENT_BENEFIT = new SupportForm("ESTABLISHMENT_BENEFIT");
    /** Lön. */
    public static final SupportForm SALARY = new SupportForm("SALARY");
    /** Lönestöd. */
    public static final SupportForm SUBSIDISED_SALARY = new SupportForm("SUBSIDISED_SALARY");
    /** Studiemedel. */
    public static final SupportForm STUDY_SUPPORT = new SupportForm("STUDY_SUPPORT");
    /** Annan persons försörjning. */
    public static final SupportForm OTHER_PERSON = new SupportForm("OTHER_PERSON");
    /** Ingen offentlig försörjning. */
    public static final SupportForm NO_PUBLIC_SUPPORT = new SupportForm("NO_PUBLIC_SUPPORT");

    /** Checks that the code is not null. */
    public SupportForm {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static SupportForm of(String word) {
        return new SupportForm(TERMS.codeOf(word));
    }

    /**
     * Tells whether this is paid out of public funds: any known form but salary, support by another person and no
     * support; of a form that is not known nobody can tell, and the answer is no.
     */
    public boolean isPublic() {
        return isKnown() && !equals(SALARY) && !equals(OTHER_PERSON) && !equals(NO_PUBLIC_SUPPORT);
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
