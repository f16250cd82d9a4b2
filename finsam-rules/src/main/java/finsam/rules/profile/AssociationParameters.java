package finsam.rules.profile;

import finsam.core.association.AssociationRole;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.rules.law.BaseAmountKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters about an association: its organs, its attestation and its finances. */
public final class AssociationParameters {
    /** The name of the association, as it stands among buyers and owners. */
    public static final Parameter<String> ASSOCIATION_NAME =
            new Parameter<>("associationName", ParameterType.TEXT, "förbundets namn", "the name of the association");

    /** The names of the members of the association (<i>förbundsmedlemmar</i>). */
    public static final Parameter<Set<String>> MEMBER_ORGANISATIONS = new Parameter<>(
            "memberOrganisations",
            ParameterType.setOf(
                    "names of organisations", text -> text.isBlank() ? Optional.empty() : Optional.of(text)),
            "förbundets medlemmar",
            "the members of the association");

    /** The number of ordinary members of the board (<i>ledamöter</i>). */
    public static final Parameter<Integer> BOARD_MEMBERS = new Parameter<>(
            "boardMembers",
            ParameterType.COUNT,
            "antal ledamöter i styrelsen",
            "the number of ordinary members of the board");

    /** The number of deputies of the board (<i>ersättare</i>). */
    public static final Parameter<Integer> BOARD_DEPUTIES = new Parameter<>(
            "boardDeputies", ParameterType.COUNT, "antal ersättare i styrelsen", "the number of deputies of the board");

    /** Whether each deputy is that of one ordinary member (<i>personliga ersättare</i>). */
    public static final Parameter<Boolean> PERSONAL_DEPUTIES = new Parameter<>(
            "personalDeputies",
            ParameterType.YES_OR_NO,
            "om ersättarna är personliga",
            "whether deputies are personal");

    /** Whether the manager attends every meeting of the board (<i>ständigt adjungerad</i>). */
    public static final Parameter<Boolean> MANAGER_COOPTED = new Parameter<>(
            "managerCoopted",
            ParameterType.YES_OR_NO,
            "om förbundschefen är ständigt adjungerad",
            "whether the manager is permanently coopted");

    /** The number of ordinary auditors (<i>revisorer</i>). */
    public static final Parameter<Integer> AUDITORS = new Parameter<>(
            "auditors", ParameterType.COUNT, "antal ordinarie revisorer", "the number of ordinary auditors");

    /** The number of deputies of the auditors. */
    public static final Parameter<Integer> AUDITOR_DEPUTIES = new Parameter<>(
            "auditorDeputies",
            ParameterType.COUNT,
            "antal ersättare för revisorerna",
            "the number of deputies of the auditors");

    /** Up to how many base amounts without VAT the manager attests (<i>attestgräns</i>). */
    public static final Parameter<Integer> ATTESTATION_LIMIT = new Parameter<>(
            "attestationLimit",
            ParameterType.COUNT,
            "förbundschefens attestgräns i basbelopp",
            "the limit of attestation of the manager in base amounts");

    /** Which base amount the limit of attestation is in. */
    public static final Parameter<BaseAmountKind> ATTESTATION_BASE_AMOUNT = new Parameter<>(
            "attestationBaseAmount",
            ParameterType.oneOf(BaseAmountKind.values()),
            "vilket basbelopp attestgränsen avser",
            "which base amount that limit is in");

    /** What the limit of attestation counts: each invoice, or a purchase. */
    public static final Parameter<AttestationUnit> ATTESTATION_UNIT = new Parameter<>(
            "attestationUnit",
            ParameterType.oneOf(AttestationUnit.values()),
            "vad attestgränsen räknas på",
            "what that limit counts");

    /** Who attests above the limit, and what concerns the manager. */
    public static final Parameter<Set<AssociationRole>> ATTESTERS_ABOVE_LIMIT = new Parameter<>(
            "attestersAboveLimit",
            ParameterType.setOf(AssociationRole.values()),
            "vilka som attesterar över gränsen",
            "who attests above the limit");

    /** Who may sign for the association, each alone (<i>firmatecknare</i>); the board as one. */
    public static final Parameter<Set<AssociationRole>> SIGNATORIES = new Parameter<>(
            "signatories",
            ParameterType.setOf(AssociationRole.values()),
            "vilka som tecknar förbundet",
            "who may sign for the association");

    /** Whether every meeting of the board follows up the economy. */
    public static final Parameter<Boolean> FOLLOW_UP_AT_EACH_MEETING = new Parameter<>(
            "followUpAtEachMeeting",
            ParameterType.YES_OR_NO,
            "om ekonomin följs upp vid varje styrelsemöte",
            "whether the economy is followed up at each meeting of the board");

    /** Whether only the board may direct an effort to a narrower group. */
    public static final Parameter<Boolean> NARROWING_NEEDS_BOARD = new Parameter<>(
            "narrowingNeedsBoard",
            ParameterType.YES_OR_NO,
            "om en avgränsad målgrupp kräver styrelsebeslut",
            "whether a narrower target group needs a decision of the board");

    /** Whether Försäkringskassan may own or provide an effort; not where nothing is set. */
    public static final Parameter<Boolean> AGENCY_MAY_PROVIDE = new Parameter<>(
            "agencyMayProvide",
            ParameterType.YES_OR_NO,
            "om Försäkringskassan får utföra insatser",
            "whether Försäkringskassan may provide efforts");

    /** The cap of own capital (<i>tak för eget kapital</i>). */
    public static final Parameter<Sek> OWN_CAPITAL_CAP =
            new Parameter<>("ownCapitalCap", ParameterType.AMOUNT, "tak för eget kapital", "the cap of own capital");

    /** The years whose allocation the cap of own capital does not touch. */
    public static final Parameter<Set<Integer>> CAP_SUSPENDED_YEARS = new Parameter<>(
            "capSuspendedYears",
            ParameterType.setOf(
                    "years",
                    text -> text.matches("[12]\\d{3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty()),
            "år vars tilldelning taket inte påverkar",
            "years whose allocation the cap does not touch");

    /** Above which factor the change of a line from year to year stands out. */
    public static final Parameter<Integer> OUTLIER_FACTOR = new Parameter<>(
            "outlierFactor",
            ParameterType.COUNT,
            "från vilken faktor en förändring är påfallande",
            "above which factor a change stands out");

    /** The yearly increase of the line for staff (<i>uppräkning</i>). */
    public static final Parameter<Share> SALARY_INDEX = new Parameter<>(
            "salaryIndex",
            ParameterType.SHARE,
            "årlig uppräkning av personalkostnader",
            "the yearly increase of staff costs");

    /** Whether every municipality of the area is to have an effort. */
    public static final Parameter<Boolean> EFFORT_IN_EVERY_MUNICIPALITY = new Parameter<>(
            "effortInEveryMunicipality",
            ParameterType.YES_OR_NO,
            "om varje kommun i området ska ha en insats",
            "whether every municipality of the area is to have an effort");

    static final List<Parameter<?>> ALL = List.of(
            ASSOCIATION_NAME,
            MEMBER_ORGANISATIONS,
            BOARD_MEMBERS,
            BOARD_DEPUTIES,
            PERSONAL_DEPUTIES,
            MANAGER_COOPTED,
            AUDITORS,
            AUDITOR_DEPUTIES,
            ATTESTATION_LIMIT,
            ATTESTATION_BASE_AMOUNT,
            ATTESTATION_UNIT,
            ATTESTERS_ABOVE_LIMIT,
            SIGNATORIES,
            FOLLOW_UP_AT_EACH_MEETING,
            NARROWING_NEEDS_BOARD,
            AGENCY_MAY_PROVIDE,
            OWN_CAPITAL_CAP,
            CAP_SUSPENDED_YEARS,
            OUTLIER_FACTOR,
            SALARY_INDEX,
            EFFORT_IN_EVERY_MUNICIPALITY);

    private AssociationParameters() {}
}
