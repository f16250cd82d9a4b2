package finsam.core.effort;

import finsam.core.finding.Vocabulary;
import java.util.Objects;

/**
 * What marks the people of a target group (<i>kännetecken</i>): a need, a hindrance, a situation.
 *
 * <p>It serves for whom an effort takes in, whom it does not, and whom it takes first. The list is open: what is not among the
 * constants is kept as it was written.
 *
 * <pre>{@code
 * Characteristic known = Characteristic.of("språksvaghet");   // Characteristic.WEAK_SWEDISH
 * Characteristic own = Characteristic.of("eget ord"); // kept as it was written
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  the code of a known constant, or the word as it was written, not null
 */
public record Characteristic(String code) implements Vocabulary {

    private static final Terms TERMS = Terms.of(
            "COORDINATION_NEED",
            "behov av samordnade insatser",
            "need of coordinated efforts",
            "COMPLEX_PROBLEMS",
            "sammansatt problematik",
            "compound problems",
            "DISABILITY",
            "funktionsnedsättning",
            "disability",
            "NEUROPSYCHIATRIC",
            "neuropsykiatrisk funktionsnedsättning",
            "neuropsychiatric disability",
            "ILL_HEALTH",
            "ohälsa",
            "ill-health",
            "MENTAL_ILL_HEALTH",
            "psykisk ohälsa",
            "mental ill-health",
            "MENTAL_PHYSICAL",
            "psykisk och fysisk ohälsa",
            "mental and physical ill-health",
            "EXHAUSTION_DISORDER",
            "utmattningssyndrom",
            "exhaustion disorder",
            "SOCIAL_PHOBIA",
            "social fobi",
            "social phobia",
            "SUBSTANCE_ABUSE",
            "missbruk",
            "substance abuse",
            "ONGOING_ABUSE",
            "pågående missbruk",
            "ongoing substance abuse",
            "VIOLENCE",
            "känd för hot och våld",
            "known for threats and violence",
            "EXPOSED_TO_VIOLENCE",
            "våldsutsatthet",
            "exposed to violence",
            "WEAK_SWEDISH",
            "språksvaghet",
            "weak Swedish",
            "NEWLY_ARRIVED",
            "nyanländ",
            "newly arrived",
            "NO_SOCIAL_SUPPORT",
            "saknar socialt stöd",
            "no social support",
            "OUTSIDE_LABOUR_MARKET",
            "utanför arbetsmarknaden",
            "outside the labour market",
            "NEVER_WORKED",
            "aldrig arbetat eller behållit ett arbete",
            "never worked or kept a job",
            "FAILED_STUDIES",
            "inte lyckats med studier",
            "studies not completed",
            "UVAS",
            "unga som varken arbetar eller studerar",
            "young people neither working nor studying",
            "YOUNG_ADULT",
            "unga vuxna",
            "young adults",
            "PARENT_OF_MINOR",
            "försörjer minderåriga barn",
            "supports children under age",
            "UNEMPLOYED",
            "arbetslös",
            "unemployed",
            "LONG_TERM_SICK",
            "långtidssjukskriven",
            "long-term sick-listed",
            "ZERO_PLACED",
            "nollplacerad",
            "zero-placed",
            "LONG_TERM_DEPENDENCE",
            "långvarigt bidragsberoende",
            "long-term welfare dependence",
            "UNASSESSED_CAPACITY",
            "outredd arbetsförmåga",
            "work capacity not assessed",
            "DIGITAL_EXCLUSION",
            "digitalt utanförskap",
            "digital exclusion",
            "WILLING_TO_CHANGE",
            "vilja till förändring",
            "willing to change",
            "READY_FOR_AF",
            "redo för Arbetsförmedlingens insatser",
            "ready for the efforts of the Employment Service",
            "REINFORCED_COOPERATION",
            "i förstärkt samarbete",
            "in reinforced cooperation");

    /** Behov av samordnade insatser. */
    public static final Characteristic COORDINATION_NEED = new Characteristic("COORDINATION_NEED");
    /** Sammansatt problematik. */
    public static final Characteristic COMPLEX_PROBLEMS = new Characteristic("COMPLEX_PROBLEMS");
    /** Funktionsnedsättning. */
    public static final Characteristic DISABILITY = new Characteristic("DISABILITY");
    /** Neuropsykiatrisk funktionsnedsättning. */
    public static final Characteristic NEUROPSYCHIATRIC = new Characteristic("NEUROPSYCHIATRIC");
    /** Ohälsa. */
    public static final Characteristic ILL_HEALTH = new Characteristic("ILL_HEALTH");
    /** Psykisk ohälsa. */
    public static final Characteristic MENTAL_ILL_HEALTH = new Characteristic("MENTAL_ILL_HEALTH");
    /** Psykisk och fysisk ohälsa. */
    public static final Characteristic MENTAL_PHYSICAL = new Characteristic("MENTAL_PHYSICAL");
    /** Utmattningssyndrom. */
    public static final Characteristic EXHAUSTION_DISORDER = new Characteristic("EXHAUSTION_DISORDER");
    /** Social fobi. */
    public static final Characteristic SOCIAL_PHOBIA = new Characteristic("SOCIAL_PHOBIA");
    /** Missbruk. */
    public static final Characteristic SUBSTANCE_ABUSE = new Characteristic("SUBSTANCE_ABUSE");
    /** Pågående missbruk. */
    public static final Characteristic ONGOING_ABUSE = new Characteristic("ONGOING_ABUSE");
    /** Känd för hot och våld. */
    public static final Characteristic VIOLENCE = new Characteristic("VIOLENCE");
    /** Våldsutsatthet. */
    public static final Characteristic EXPOSED_TO_VIOLENCE = new Characteristic("EXPOSED_TO_VIOLENCE");
    /** Språksvaghet. */
    public static final Characteristic WEAK_SWEDISH = new Characteristic("WEAK_SWEDISH");
    /** Nyanländ. */
    public static final Characteristic NEWLY_ARRIVED = new Characteristic("NEWLY_ARRIVED");
    /** Saknar socialt stöd. */
    public static final Characteristic NO_SOCIAL_SUPPORT = new Characteristic("NO_SOCIAL_SUPPORT");
    /** Utanför arbetsmarknaden. */
    public static final Characteristic OUTSIDE_LABOUR_MARKET = new Characteristic("OUTSIDE_LABOUR_MARKET");
    /** Aldrig arbetat eller behållit ett arbete. */
    public static final Characteristic NEVER_WORKED = new Characteristic("NEVER_WORKED");
    /** Inte lyckats med studier. */
    public static final Characteristic FAILED_STUDIES = new Characteristic("FAILED_STUDIES");
    /** Unga som varken arbetar eller studerar. */
    public static final Characteristic UVAS = new Characteristic("UVAS");
    /** Unga vuxna. */
    public static final Characteristic YOUNG_ADULT = new Characteristic("YOUNG_ADULT");
    /** Försörjer minderåriga barn. */
    public static final Characteristic PARENT_OF_MINOR = new Characteristic("PARENT_OF_MINOR");
    /** Arbetslös. */
    public static final Characteristic UNEMPLOYED = new Characteristic("UNEMPLOYED");
    /** Långtidssjukskriven. */
    public static final Characteristic LONG_TERM_SICK = new Characteristic("LONG_TERM_SICK");
    /** Nollplacerad. */
    public static final Characteristic ZERO_PLACED = new Characteristic("ZERO_PLACED");
    /** Långvarigt bidragsberoende. */
    public static final Characteristic LONG_TERM_DEPENDENCE = new Characteristic("LONG_TERM_DEPENDENCE");
    /** Outredd arbetsförmåga. */
    public static final Characteristic UNASSESSED_CAPACITY = new Characteristic("UNASSESSED_CAPACITY");
    /** Digitalt utanförskap. */
    public static final Characteristic DIGITAL_EXCLUSION = new Characteristic("DIGITAL_EXCLUSION");
    /** Vilja till förändring. */
    public static final Characteristic WILLING_TO_CHANGE = new Characteristic("WILLING_TO_CHANGE");
    /** Redo för Arbetsförmedlingens insatser. */
    public static final Characteristic READY_FOR_AF = new Characteristic("READY_FOR_AF");
    /** I förstärkt samarbete. */
    public static final Characteristic REINFORCED_COOPERATION = new Characteristic("REINFORCED_COOPERATION");

    /** Checks that the code is not null. */
    public Characteristic {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the value that a code or a Swedish or English word names, whatever its case; a word that is not known
     * becomes a value of its own.
     *
     * @param word  the code or word, not null
     */
    public static Characteristic of(String word) {
        return new Characteristic(TERMS.codeOf(word));
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
