package finsam.core.effort;

import finsam.core.finding.Vocabulary;
import java.util.Objects;
import java.util.Set;

/**
 * A method or way of working (<i>metod</i>).
 *
 * <p>The list is open: a method that is not among the constants is kept as it was written.
 *
 * <pre>{@code
 * Method known = Method.of("motiverande samtal");   // Method.MI
 * Method own = Method.of("eget ord"); // kept as it was written
 * }</pre>
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
            "BOSTON",
            "Bostonmodellen",
            "Boston model",
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
            "PROFESSION",
            "särskild yrkeskompetens",
            "specific professional competence",
            "SIP",
            "samordnad individuell plan",
            "coordinated individual plan",
            "SAMSIP",
            "utökad samordnad individuell plan",
            "extended coordinated individual plan",
            "GK",
            "gemensam kartläggning",
            "joint mapping",
            "ASF_TRAINING",
            "arbetsträning i socialt företag",
            "work training at a social enterprise",
            "WORK_TRAINING",
            "arbetsträning",
            "work training",
            "KBT",
            "kognitiv beteendeterapi",
            "cognitive behavioural therapy",
            "DRAMA",
            "dramapedagogik",
            "drama pedagogy",
            "GREEN_REHAB",
            "grön rehabilitering",
            "green rehabilitation",
            "MOBILISATION",
            "mobiliseringsinsats",
            "mobilisation",
            "PREREHAB_COURSE",
            "förrehabiliteringskurs",
            "pre-rehabilitation course",
            "HEALTH",
            "friskvård",
            "health activities",
            "LANGUAGE",
            "språkträning",
            "language training",
            "PEER_SUPPORT",
            "kamratstöd",
            "peer support",
            "SIUS",
            "särskilt introduktions- och uppföljningsstöd",
            "special introduction and follow-up support",
            "ACT",
            "Assertive Community Treatment",
            "Assertive Community Treatment",
            "INTEGRATED_PSYCHIATRY",
            "integrerad psykiatri",
            "integrated psychiatry",
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
            "USER_AUDIT",
            "brukarrevision",
            "user audit",
            "INSTRUMENT_X",
            "Instrument X",
            "Instrument X",
            "GENDER_TOOLS",
            "jämställdhetsverktyg",
            "gender equality tools");

    /** Individual Placement and Support. */
    public static final Method IPS = new Method("IPS");
    /** Supported Employment. */
    public static final Method SE = new Method("SE");
    /** Supported Education. */
    public static final Method SED = new Method("SED");
    /** Case Management. */
    public static final Method CM = new Method("CM");
    /** Bostonmodellen. */
    public static final Method BOSTON = new Method("BOSTON");
    /** Motiverande samtal. */
    public static final Method MI = new Method("MI");
    /** Worker Role Interview. */
    public static final Method WRI = new Method("WRI");
    /** Assessment of Work Characteristics. */
    public static final Method AWC = new Method("AWC");
    /** Assessment of Work Performance. */
    public static final Method AWP = new Method("AWP");
    /** Särskild yrkeskompetens. */
    public static final Method PROFESSION = new Method("PROFESSION");
    /** Samordnad individuell plan. */
    public static final Method SIP = new Method("SIP");
    /** Utökad samordnad individuell plan. */
    public static final Method SAMSIP = new Method("SAMSIP");
    /** Gemensam kartläggning. */
    public static final Method GK = new Method("GK");
    /** Arbetsträning i socialt företag. */
    public static final Method ASF_TRAINING = new Method("ASF_TRAINING");
    /** Arbetsträning. */
    public static final Method WORK_TRAINING = new Method("WORK_TRAINING");
    /** Kognitiv beteendeterapi. */
    public static final Method KBT = new Method("KBT");
    /** Dramapedagogik. */
    public static final Method DRAMA = new Method("DRAMA");
    /** Grön rehabilitering. */
    public static final Method GREEN_REHAB = new Method("GREEN_REHAB");
    /** Mobiliseringsinsats. */
    public static final Method MOBILISATION = new Method("MOBILISATION");
    /** Förrehabiliteringskurs. */
    public static final Method PREREHAB_COURSE = new Method("PREREHAB_COURSE");
    /** Friskvård. */
    public static final Method HEALTH = new Method("HEALTH");
    /** Språkträning. */
    public static final Method LANGUAGE = new Method("LANGUAGE");
    /** Kamratstöd. */
    public static final Method PEER_SUPPORT = new Method("PEER_SUPPORT");
    /** Särskilt introduktions- och uppföljningsstöd. */
    public static final Method SIUS = new Method("SIUS");
    /** Assertive Community Treatment. */
    public static final Method ACT = new Method("ACT");
    /** Integrerad psykiatri. */
    public static final Method INTEGRATED_PSYCHIATRY = new Method("INTEGRATED_PSYCHIATRY");
    /** Beskæftigelsesindikatorprojektet. */
    public static final Method BIP = new Method("BIP");
    /** Tjänstedesign. */
    public static final Method SERVICE_DESIGN = new Method("SERVICE_DESIGN");
    /** Brukardialog. */
    public static final Method USER_DIALOGUE = new Method("USER_DIALOGUE");
    /** Följeforskning. */
    public static final Method FOLLOW_RESEARCH = new Method("FOLLOW_RESEARCH");
    /** Brukarrevision. */
    public static final Method USER_AUDIT = new Method("USER_AUDIT");
    /** Instrument X. */
    public static final Method INSTRUMENT_X = new Method("INSTRUMENT_X");
    /** Jämställdhetsverktyg. */
    public static final Method GENDER_TOOLS = new Method("GENDER_TOOLS");

    private static final Set<Method> WORK_CAPACITY = Set.of(WRI, AWC, AWP);
    private static final Set<Method> EVIDENCE_BASED = Set.of(IPS, SE);

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

    /** Tells whether this is a method for assessing the capacity to work; such a method gives nobody a benefit. */
    public boolean assessesWorkCapacity() {
        return WORK_CAPACITY.contains(this);
    }

    /** Tells whether this is one of the methods of the list that count as evidence-based. */
    public boolean isEvidenceBased() {
        return EVIDENCE_BASED.contains(this);
    }

    @Override
    public Terms terms() {
        return TERMS;
    }
}
