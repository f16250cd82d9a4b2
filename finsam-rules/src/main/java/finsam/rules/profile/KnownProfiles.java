package finsam.rules.profile;

import static finsam.rules.profile.FormField.optional;
import static finsam.rules.profile.FormField.required;
import static finsam.rules.profile.ParameterType.inOrder;

import finsam.core.application.AgreementClause;
import finsam.core.application.AttachmentKind;
import finsam.core.association.AssociationRole;
import finsam.core.benefit.SupportForm;
import finsam.core.call.ApplicantKind;
import finsam.core.citation.Citation;
import finsam.core.citation.FormRef;
import finsam.core.citation.PublishedRef;
import finsam.core.decision.DecisionBody;
import finsam.core.decision.ReportingInterval;
import finsam.core.effort.Characteristic;
import finsam.core.effort.Method;
import finsam.core.money.Share;
import finsam.core.money.VatBasis;
import finsam.core.party.SubmissionForm;
import finsam.core.person.AgeRange;
import finsam.core.report.DeviationKind;
import finsam.rules.law.BaseAmountKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The profiles of the associations whose documents are known; those of one project of many are in {@link MiaProfiles}. */
public final class KnownProfiles {
    private static final String APPLICATION_FORM = "Ansökan om samverkansmedel, Samordningsförbund Gävleborg";
    private static final String MIA_REPORT = "Avstämningsrapport MIA, dnr 2016/00403";
    private static final String COST_FORM = "Kostnadssammanställning, Samordningsförbund Gävleborg";
    private static final String TARGET_GROUP = "Målgrupp";
    private static final String REPORT_FORM = "Slutrapport, Samordningsförbund Gävleborg";

    private static final String HUDIKSVALL_REPORT =
            "Slutrapport Lokal individinriktad insats efter Trisam - Hudiksvall, Samordningsförbund Gävleborg";
    private static final Citation CALL =
            new PublishedRef("Utlysning Nästa steg, Samordningsförbund Gävleborg 2021-10-25", "Målgrupp");
    private static final String ANNEX = "Bilaga 2";

    /** What holds for everything that Samordningsförbund Gävleborg asks for. */
    public static final Profile GAVLEBORG = Profile.builder("gavleborg", "2024")
            .set(
                    ReportParameters.SIGNIFICANT_CHANGES,
                    inOrder(
                            DeviationKind.TIME_PLAN,
                            DeviationKind.TARGET_GROUP_CRITERION,
                            DeviationKind.NUMERIC_GOAL,
                            DeviationKind.STAFFING),
                    new FormRef(APPLICATION_FORM, "Överenskommelse, Information"))
            .set(Parameters.DECISION_BODIES, Set.of(DecisionBody.BOARD), agreement())
            .set(Parameters.LATER_YEARS_CONDITIONAL, true, agreement())
            .build();

    /** How far rounding parts the figures of published tables from each other. */
    public static final Profile STATISTICS = Profile.builder("statistics", "1")
            .set(
                    FollowUpParameters.ROUNDING_TOLERANCE,
                    Share.of(1, 10_000),
                    new PublishedRef(
                            "Utlysning Nästa steg, Samordningsförbund Gävleborg 2021-10-25",
                            "Offentlig försörjning i riket och per kommun i Gävleborg 2020"))
            .set(
                    FollowUpParameters.PERCENT_SUM_TOLERANCE,
                    Share.ofPercent(1),
                    new PublishedRef(MIA_REPORT, "s. 34, tabell 1"))
            .set(FollowUpParameters.SHARE_CLAIM_TOLERANCE, Share.ofPercent(2), new PublishedRef(MIA_REPORT, "s. 59"))
            .build();

    /** The project MIA, of six associations in Stockholm county. */
    public static final Profile MIA = MiaProfiles.MIA;

    /** Samordningsförbund Gävleborg, the form for applications as used in 2024. */
    public static final Profile GAVLEBORG_APPLICATION_2024 = Profile.builder("gavleborg-application-2024", "1")
            .on(GAVLEBORG)
            .set(
                    Parameters.SUBMISSION_FORMS,
                    inOrder(SubmissionForm.PAPER, SubmissionForm.WORD),
                    new FormRef(APPLICATION_FORM, "Inlämningssätt"))
            .set(Parameters.MIN_PARTIES, 2, new FormRef(APPLICATION_FORM, "4.1"))
            .set(Parameters.REPORTING_INTERVAL, ReportingInterval.QUARTERLY, new FormRef(APPLICATION_FORM, "5.1"))
            .set(
                    Parameters.REQUIRED_ATTACHMENTS,
                    inOrder(
                            AttachmentKind.SALARY_CALCULATION,
                            AttachmentKind.COST_COMPILATION,
                            AttachmentKind.TIME_AND_ACTIVITY_PLAN),
                    new FormRef(APPLICATION_FORM, "6.1"))
            .set(
                    Parameters.REQUIRED_CLAUSES,
                    inOrder(AgreementClause.values()),
                    new FormRef(APPLICATION_FORM, "Överenskommelse"))
            .set(Parameters.COST_VAT_BASIS, VatBasis.EX_VAT, new FormRef(COST_FORM, "Belopp"))
            .layout(new FormLayout(
                    APPLICATION_FORM,
                    List.of(
                            optional("", "Diarienummer", "/office/registryNumber"),
                            optional("", "Signatur", "/office/signature"),
                            optional("", "Ankomstdatum", "/office/arrivalDate"),
                            required("", "Inlämningssätt", "/submissionForms"),
                            required("1", "Insatsens namn", "/effortName"),
                            required("1", "Planerad insatstid", "/period"),
                            required("1", "Ansökta medel", "/requestedAmount"),
                            required("2.1", "Organisationens namn", "/owner/organisation"),
                            required("2.1", "Arbetsställets namn", "/owner/workplace"),
                            required("2.1", "Kontaktperson", "/owner/contactPerson"),
                            required("2.1", "Telefonnummer", "/owner/phone"),
                            required("2.1", "E-postadress", "/owner/email"),
                            required("3.1", "Bakgrund och syfte", "/backgroundAndPurpose"),
                            required("3.2", "Mål", "/goals"),
                            required("3.2", "Könsskillnader", "/genderDifferences"),
                            required("3.3", "Målgrupp", "/targetGroup/direct"),
                            optional("3.3", "Indirekt målgrupp", "/targetGroup/indirect"),
                            required("3.3", "Könsfördelning", "/targetGroup/genderSplit"),
                            required("3.3", "Antal", "/targetGroup/count"),
                            required("3.4", "Arbetssätt", "/workingMethod"),
                            required("3.4", "Metod", "/methods"),
                            required("3.5", "Koppling till andra projekt och insatser", "/connections"),
                            optional("3.5", "Andra projekt och insatser", "/relatedEfforts"),
                            required("4.1", "Insatsorganisation", "/organisation"),
                            optional("4.1", "Insatsledare", "/organisation/leader"),
                            optional("4.1", "Styrgrupp", "/organisation/steeringGroup"),
                            optional("4.1", "Arbetsgrupp", "/organisation/workingGroup"),
                            required("5.1", "Utvärdering under insatsen", "/evaluation/during"),
                            required("5.1", "Utvärdering efter insatsen", "/evaluation/after"),
                            optional("5.1", "Utvärderingsplan", "/evaluation"),
                            optional("5.2", "Övriga resultat", "/otherResults"),
                            required("6.1", "Bilagor", "/attachments"),
                            required("Ö", "Överenskommelse", "/acceptedClauses"),
                            required("7.1", "Insatsens namn", "/signature/effortName"),
                            required("7.1", "Ort", "/signature/place"),
                            required("7.1", "Insatsägare", "/signature/owner"),
                            required("7.1", "E-post", "/signature/email"),
                            required("7.1", "Datum", "/signature/date"),
                            required("7.1", "Underskrift", "/signature/signed"),
                            required("7.1", "Namnförtydligande", "/signature/nameInPrint"),
                            required("Bilaga", "Kostnadssammanställning", "/costCompilation"),
                            optional("Bilaga", "Löneberäkning", "/salaryCalculation"),
                            required("Bilaga", "Tids- och aktivitetsplan", "/activityPlan"))))
            .build();

    /** Samordningsförbund Gävleborg, the form for final reports as used in 2022. */
    public static final Profile GAVLEBORG_FINAL_REPORT_2022 = Profile.builder("gavleborg-final-report-2022", "1")
            .on(GAVLEBORG)
            .set(ReportParameters.FINAL_REPORT_FORM, SubmissionForm.EMAIL, new FormRef(REPORT_FORM, "Inlämningssätt"))
            .set(ReportParameters.COOPERATING_PARTIES, 1, new FormRef(REPORT_FORM, "3"))
            .layout(new FormLayout(
                    REPORT_FORM,
                    List.of(
                            optional("", "Diarienummer", "/office/registryNumber"),
                            optional("", "Signatur", "/office/signature"),
                            optional("", "Ankomstdatum", "/office/arrivalDate"),
                            optional("", "Inlämningssätt", "/submissionForms"),
                            required("1", "Insatsens namn", "/effortName"),
                            required("1", "Insatstid", "/period"),
                            required("1", "Beviljade medel", "/approvedAmount"),
                            required("1", "Utnyttjade medel", "/usedAmount"),
                            required("2", "Organisationens namn", "/owner/organisation"),
                            required("2", "Arbetsställets namn", "/owner/workplace"),
                            required("2", "Kontaktperson", "/owner/contactPerson"),
                            required("2", "Mobiltelefonnummer", "/owner/phone"),
                            required("2", "E-postadress", "/owner/email"),
                            required("2", "Postnummer", "/owner/postalCode"),
                            required("2", "Postadress", "/owner/address"),
                            required("3", "Samverkansparter", "/cooperatingParties"),
                            required("4.1", "Syfte och bakgrund", "/purposeAndBackground"),
                            required("4.2", "Målgrupp", "/targetGroup"),
                            required("5.1", "Måluppfyllelse", "/goalOutcomes"),
                            required("5.2", "Arbetssätt", "/methodReview/description"),
                            required("5.2", "Som planerat", "/methodReview/asPlanned"),
                            optional("5.3", "Avvikelser från planering", "/deviations"),
                            required("5.4", "Uppföljning och utvärdering", "/followUp"),
                            required("6.1", "Erfarenheter och lärdomar", "/lessons"),
                            required("6.2", "Implementering", "/implementation/description"),
                            required("6.3", "Brukarmedverkan", "/userInvolvement"),
                            required("6.4", "Framgångsfaktorer", "/successFactors"),
                            required("6.5", "Systemfel", "/systemFailures"),
                            optional("7", "Ekonomiuppföljning", "/useOfFunds"),
                            optional("7.1.1", "Medlen helt utnyttjade", "/useOfFunds/fullyUsedAssessment"),
                            optional("7.2.1", "Medlen inte helt utnyttjade", "/useOfFunds/unusedExplanation"),
                            required("8", "Datum", "/informant/date"),
                            required("8", "Namn", "/informant/name"))))
            .build();

    /** Samordningsförbund Gävleborg, the call <i>Nästa steg</i> for 2022: whom its efforts take in. */
    public static final Profile GAVLEBORG_CALL_2022 = Profile.builder("gavleborg-nasta-steg-2022", "1")
            .on(GAVLEBORG)
            .set(PersonParameters.PARTICIPANT_AGES, AgeRange.of(18, 64), CALL)
            .set(
                    PersonParameters.EXCLUSIONS,
                    inOrder(Characteristic.READY_FOR_AF, Characteristic.REINFORCED_COOPERATION),
                    CALL)
            .set(ProcessParameters.SUPPORT_NEED_ASSESSED, true, call("Målsättning, individperspektiv"))
            .set(AssociationParameters.EFFORT_IN_EVERY_MUNICIPALITY, true, CALL)
            .set(PersonParameters.WILLINGNESS_EXPECTED, true, CALL)
            .set(
                    PersonParameters.LANGUAGE_COMPANIONS,
                    inOrder(
                            Characteristic.DISABILITY,
                            Characteristic.NEUROPSYCHIATRIC,
                            Characteristic.ILL_HEALTH,
                            Characteristic.MENTAL_ILL_HEALTH,
                            Characteristic.MENTAL_PHYSICAL,
                            Characteristic.EXHAUSTION_DISORDER),
                    CALL)
            .build();

    /**
     * The effort of Hudiksvall after Trisam, as it was applied for: five years of dependence. The source tells that the five
     * years became one while the effort went on, but not on which day; {@link #hudiksvallTrisam} is for who knows the day.
     */
    public static final Profile HUDIKSVALL_TRISAM = hudiksvall("gavleborg-hudiksvall-trisam")
            .set(PersonParameters.LONG_DEPENDENCE, Period.ofYears(5), hudiksvallReport("4.2"))
            .build();

    /** The effort of Hudiksvall after Trisam, after its change: one year of dependence. */
    public static final Profile HUDIKSVALL_TRISAM_CHANGED = Profile.builder("gavleborg-hudiksvall-trisam-changed", "1")
            .on(HUDIKSVALL_TRISAM)
            .set(PersonParameters.LONG_DEPENDENCE, Period.ofYears(1), hudiksvallReport("4.2"))
            .build();

    /** FinsamGotland, by its plan for 2021: its organs, whom its efforts take in, and what work training is. */
    public static final Profile GOTLAND_2021 = Profile.builder("gotland-2021", "1")
            .set(AssociationParameters.ASSOCIATION_NAME, "FinsamGotland", gotland("1"))
            .set(AssociationParameters.BOARD_MEMBERS, 4, gotland(ANNEX))
            .set(AssociationParameters.BOARD_DEPUTIES, 4, gotland(ANNEX))
            .set(AssociationParameters.PERSONAL_DEPUTIES, true, gotland(ANNEX))
            .set(AssociationParameters.MANAGER_COOPTED, true, gotland(ANNEX))
            .set(AssociationParameters.AUDITORS, 2, gotland(ANNEX))
            .set(AssociationParameters.AUDITOR_DEPUTIES, 2, gotland(ANNEX))
            .set(AssociationParameters.ATTESTATION_LIMIT, 1, gotland(ANNEX))
            .set(AssociationParameters.ATTESTATION_BASE_AMOUNT, BaseAmountKind.PRICE, gotland(ANNEX))
            .set(AssociationParameters.ATTESTATION_UNIT, AttestationUnit.INVOICE, gotland(ANNEX))
            .set(
                    AssociationParameters.ATTESTERS_ABOVE_LIMIT,
                    inOrder(AssociationRole.CHAIR, AssociationRole.VICE_CHAIR),
                    gotland(ANNEX))
            .set(
                    AssociationParameters.SIGNATORIES,
                    inOrder(AssociationRole.CHAIR, AssociationRole.MANAGER, AssociationRole.BOARD),
                    gotland(ANNEX))
            .set(AssociationParameters.FOLLOW_UP_AT_EACH_MEETING, true, gotland("1.1"))
            .set(AssociationParameters.NARROWING_NEEDS_BOARD, true, gotland("5.1"))
            .set(AssociationParameters.CAP_SUSPENDED_YEARS, Set.of(2022), gotland("1.1"))
            .set(AssociationParameters.SALARY_INDEX, Share.ofPercent(2), gotland("4"))
            .set(PersonParameters.PARTICIPANT_AGES, AgeRange.of(16, 64), gotlandPlan("1.2"))
            .set(PersonParameters.YOUTH_AGES, AgeRange.of(16, 17), gotlandPlan("1.2"))
            .set(PersonParameters.NEEDED_PARTIES, 2, gotlandPlan("1.2"))
            .set(ProcessParameters.WORK_TRAINING_LIMITED, true, gotlandPlan("B1"))
            .build();

    /** Samordningsförbund Gävleborg, applications under the call "Nästa steg" for efforts of 2022. */
    public static final Profile GAVLEBORG_NASTA_STEG_2022 = Profile.builder(
                    "gavleborg-nasta-steg-2022-application", "1")
            .on(GAVLEBORG_APPLICATION_2024)
            .set(CallParameters.CALL_YEAR, 2022, call("Rubrik"))
            .set(CallParameters.APPLICANT_KINDS, Set.of(ApplicantKind.LOCAL_COOPERATION_GROUP), call("Ansökan"))
            .set(CallParameters.ALLOWED_AGES, AgeRange.of(18, 64), call(TARGET_GROUP))
            .set(
                    CallParameters.EXCLUDED_CHARACTERISTICS,
                    inOrder(Characteristic.READY_FOR_AF, Characteristic.REINFORCED_COOPERATION),
                    call(TARGET_GROUP))
            .set(CallParameters.NARROWING_ALLOWED, true, call(TARGET_GROUP))
            .set(CallParameters.STEP_CHANGE_GOAL, true, call("Målsättning, individperspektiv"))
            .set(CallParameters.GOAL_INSTRUMENTS, true, call("Målsättning, individperspektiv"))
            .set(
                    CallParameters.RECOMMENDED_METHODS,
                    inOrder(Method.IPS, Method.SE, Method.WRI, Method.AWC, Method.AWP, Method.PROFESSION),
                    call("Metoder riktade till individer"))
            .set(CallParameters.PARTICIPANT_PERSPECTIVE, true, call("Brukarperspektiv"))
            .set(CallParameters.CHANGING_WELLBEING, true, call(TARGET_GROUP))
            .build();

    private KnownProfiles() {}

    /** All of them. */
    public static final List<Profile> ALL = Stream.of(
                    List.of(
                            GAVLEBORG,
                            GAVLEBORG_APPLICATION_2024,
                            GAVLEBORG_FINAL_REPORT_2022,
                            GAVLEBORG_CALL_2022,
                            HUDIKSVALL_TRISAM,
                            HUDIKSVALL_TRISAM_CHANGED,
                            GAVLEBORG_NASTA_STEG_2022,
                            STATISTICS,
                            GOTLAND_2021),
                    MiaProfiles.ALL)
            .flatMap(List::stream)
            .toList();

    private static FormRef agreement() {
        return new FormRef(APPLICATION_FORM, "Överenskommelse, Kostnader");
    }

    private static PublishedRef call(String section) {
        return new PublishedRef("Utlysning Nästa steg, Samordningsförbund Gävleborg 2021-10-25", section);
    }

    /**
     * Returns the profile of the effort of Hudiksvall with the day of its change: five years of dependence before it, one
     * year from it on.
     *
     * @param changedOn  the first day on which one year was enough, not null
     */
    public static Profile hudiksvallTrisam(LocalDate changedOn) {
        return hudiksvall("gavleborg-hudiksvall-trisam-" + changedOn)
                .setUntil(
                        changedOn.minusDays(1),
                        PersonParameters.LONG_DEPENDENCE,
                        Period.ofYears(5),
                        hudiksvallReport("4.2"))
                .setFrom(changedOn, PersonParameters.LONG_DEPENDENCE, Period.ofYears(1), hudiksvallReport("4.2"))
                .build();
    }

    private static Profile.Builder hudiksvall(String id) {
        return Profile.builder(id, "1")
                .on(GAVLEBORG)
                .set(PersonParameters.PASSIVE_SUPPORT, Set.of(SupportForm.ECONOMIC_ASSISTANCE), hudiksvallReport("4.2"))
                .set(PersonParameters.REMAINING_CAPACITY, Share.ofPercent(25), hudiksvallReport("5.3"))
                .set(PersonParameters.REMAINING_CAPACITY_BOUND, UpperBound.INCLUDED, hudiksvallReport("5.3"))
                .set(PersonParameters.WILLINGNESS_EXPECTED, true, hudiksvallReport("4.2"))
                .set(ProcessParameters.MOST_FOLLOW_UP, Period.ofMonths(6), hudiksvallReport("4.1"))
                .set(ProcessParameters.MOST_AT_ONCE, 10, hudiksvallReport("4.2"))
                .set(ProcessParameters.GENDER_TARGET, Share.of(1, 2), hudiksvallReport("4.2"));
    }

    private static Citation hudiksvallReport(String field) {
        return new PublishedRef(HUDIKSVALL_REPORT, "fält " + field);
    }

    private static Citation gotlandPlan(String section) {
        return new PublishedRef("Verksamhets- och budgetplan 2021, FinsamGotland", section);
    }

    private static PublishedRef gotland(String place) {
        return new PublishedRef("Verksamhets- och budgetplan 2021, FinsamGotland", place);
    }

    /**
     * Returns the profile with a name.
     *
     * @param id  the name, not null
     */
    public static Optional<Profile> named(String id) {
        return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }
}
