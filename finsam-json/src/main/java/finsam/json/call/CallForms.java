package finsam.json.call;

import finsam.core.call.ApplicantKind;
import finsam.core.call.Call;
import finsam.core.call.CallBuilder;
import finsam.json.effort.EffortForms;
import finsam.json.effort.TargetGroupForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.money.MoneyCodecs;
import finsam.json.party.PartyForms;
import finsam.json.time.TimeForms;

/** The call for applications. */
public final class CallForms {
    /** The call, in the order of the published text. */
    public static final DocumentForm<Call, CallBuilder> CALL = DocumentForm.of(
            DocumentType.CALL,
            Call.class,
            CallBuilder::new,
            CallBuilder::build,
            CallForms::answers,
            CallBuilder::addAllUnread);

    private CallForms() {}

    private static Form.Lines<Call, CallBuilder> answers(Form.Lines<Call, CallBuilder> form) {
        return contents(frame(form));
    }

    private static Form.Lines<Call, CallBuilder> frame(Form.Lines<Call, CallBuilder> form) {
        return form.text("name", Call::name, CallBuilder::name)
                .optional("date", TimeForms.DATE, Call::date, CallBuilder::date)
                .optional("year", TimeForms.CALENDAR_YEAR, Call::year, CallBuilder::year)
                .text("issuer", Call::issuer, CallBuilder::issuer)
                .many("parties", Many.list(PartyForms.PARTY), Call::parties, CallBuilder::addAllParties)
                .many(
                        "applicantKinds",
                        OpenWords.of(ApplicantKind::of).set(),
                        Call::applicantKinds,
                        CallBuilder::addAllApplicantKinds)
                .text("applicationProcess", Call::applicationProcess, CallBuilder::applicationProcess)
                .many(
                        "submissionForms",
                        PartyForms.SUBMISSION_FORMS,
                        Call::submissionForms,
                        CallBuilder::addAllSubmissionForms)
                .optional("deadline", TimeForms.DATE, Call::deadline, CallBuilder::deadline)
                .optional("budgetFrame", MoneyCodecs.SEK, Call::budgetFrame, CallBuilder::budgetFrame)
                .optional("largestAmount", MoneyCodecs.SEK, Call::largestAmount, CallBuilder::largestAmount);
    }

    private static Form.Lines<Call, CallBuilder> contents(Form.Lines<Call, CallBuilder> form) {
        return form.text("purpose", Call::purpose, CallBuilder::purpose)
                .optional("targetGroup", TargetGroupForms.INDIVIDUALS, Call::targetGroup, CallBuilder::targetGroup)
                .optional("narrowingAllowed", Scalars.YES_OR_NO, Call::narrowingAllowed, CallBuilder::narrowingAllowed)
                .many(
                        "individualGoals",
                        Many.list(EffortForms.GOAL),
                        Call::individualGoals,
                        CallBuilder::addAllIndividualGoals)
                .many(
                        "structuralGoals",
                        Many.list(EffortForms.GOAL),
                        Call::structuralGoals,
                        CallBuilder::addAllStructuralGoals)
                .many(
                        "recommendedMethods",
                        EffortForms.METHODS,
                        Call::recommendedMethods,
                        CallBuilder::addAllRecommendedMethods)
                .many("otherMethods", Many.list(Scalars.TEXT), Call::otherMethods, CallBuilder::addAllOtherMethods)
                .optional(
                        "participantPerspectiveRequired",
                        Scalars.YES_OR_NO,
                        Call::participantPerspectiveRequired,
                        CallBuilder::participantPerspectiveRequired)
                .text("participantPerspective", Call::participantPerspective, CallBuilder::participantPerspective)
                .text("background", Call::background, CallBuilder::background)
                .text("statisticsReference", Call::statisticsReference, CallBuilder::statisticsReference)
                .many(
                        "contactOrganisations",
                        Many.list(Scalars.TEXT),
                        Call::contactOrganisations,
                        CallBuilder::addAllContactOrganisations);
    }
}
