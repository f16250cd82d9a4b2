package finsam.rules.profile;

import static finsam.rules.profile.FormField.optional;
import static finsam.rules.profile.FormField.required;

import finsam.core.association.AssociationRole;
import finsam.core.citation.FormRef;
import finsam.core.citation.PublishedRef;
import finsam.core.money.Share;
import finsam.core.party.SubmissionForm;
import finsam.rules.law.BaseAmountKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The profiles of the associations whose documents are known. */
public final class KnownProfiles {
    private static final String APPLICATION_FORM = "Ansökan om samverkansmedel, Samordningsförbund Gävleborg";
    private static final String REPORT_FORM = "Slutrapport, Samordningsförbund Gävleborg";

    private static final String ANNEX = "Bilaga 2";

    /** What holds for everything that Samordningsförbund Gävleborg asks for. */
    public static final Profile GAVLEBORG = Profile.builder("gavleborg", "2024").build();

    /** Samordningsförbund Gävleborg, the form for applications as used in 2024. */
    public static final Profile GAVLEBORG_APPLICATION_2024 = Profile.builder("gavleborg-application-2024", "1")
            .on(GAVLEBORG)
            .set(
                    Parameters.SUBMISSION_FORMS,
                    Set.of(SubmissionForm.PAPER, SubmissionForm.WORD),
                    new FormRef(APPLICATION_FORM, "Inlämningssätt"))
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

    /** FinsamGotland, as its plan for 2021 says. */
    public static final Profile GOTLAND_2021 = Profile.builder("gotland-2021", "1")
            .set(Parameters.ASSOCIATION_NAME, "FinsamGotland", gotland("1"))
            .set(Parameters.BOARD_MEMBERS, 4, gotland(ANNEX))
            .set(Parameters.BOARD_DEPUTIES, 4, gotland(ANNEX))
            .set(Parameters.PERSONAL_DEPUTIES, true, gotland(ANNEX))
            .set(Parameters.MANAGER_COOPTED, true, gotland(ANNEX))
            .set(Parameters.AUDITORS, 2, gotland(ANNEX))
            .set(Parameters.AUDITOR_DEPUTIES, 2, gotland(ANNEX))
            .set(Parameters.ATTESTATION_LIMIT, 1, gotland(ANNEX))
            .set(Parameters.ATTESTATION_BASE_AMOUNT, BaseAmountKind.PRICE, gotland(ANNEX))
            .set(Parameters.ATTESTATION_UNIT, AttestationUnit.INVOICE, gotland(ANNEX))
            .set(
                    Parameters.ATTESTERS_ABOVE_LIMIT,
                    Set.of(AssociationRole.CHAIR, AssociationRole.VICE_CHAIR),
                    gotland(ANNEX))
            .set(
                    Parameters.SIGNATORIES,
                    Set.of(AssociationRole.CHAIR, AssociationRole.MANAGER, AssociationRole.BOARD),
                    gotland(ANNEX))
            .set(Parameters.FOLLOW_UP_AT_EACH_MEETING, true, gotland("1.1"))
            .set(Parameters.NARROWING_NEEDS_BOARD, true, gotland("5.1"))
            .set(Parameters.CAP_SUSPENDED_YEARS, Set.of(2022), gotland("1.1"))
            .set(Parameters.SALARY_INDEX, Share.ofPercent(2), gotland("4"))
            .build();

    /** All of them. */
    public static final List<Profile> ALL =
            List.of(GAVLEBORG, GAVLEBORG_APPLICATION_2024, GAVLEBORG_FINAL_REPORT_2022, GOTLAND_2021);

    private KnownProfiles() {}

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
