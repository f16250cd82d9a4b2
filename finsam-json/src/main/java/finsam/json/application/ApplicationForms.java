package finsam.json.application;

import finsam.core.application.AgreementClause;
import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.application.AttachmentKind;
import finsam.core.application.Signature;
import finsam.core.application.SignatureBuilder;
import finsam.core.call.ApplicantKind;
import finsam.json.cost.CostForms;
import finsam.json.effort.EffortForms;
import finsam.json.effort.TargetGroupForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.party.PartyForms;
import finsam.json.plan.PlanForms;
import finsam.json.time.TimeForms;
import java.util.Comparator;

/** The application. */
public final class ApplicationForms {
    /** Attachments. */
    public static final Many<AttachmentKind> ATTACHMENTS =
            Many.set(Words.of(AttachmentKind.values()), Comparator.naturalOrder());

    /** Clauses of the agreement. */
    public static final Many<AgreementClause> CLAUSES =
            Many.set(Words.of(AgreementClause.values()), Comparator.naturalOrder());

    /** The signature. */
    public static final Form<Signature, SignatureBuilder> SIGNATURE = Form.of(
                    Signature.class, SignatureBuilder::new, SignatureBuilder::build)
            .optional("effortName", EffortForms.NAME, Signature::effortName, SignatureBuilder::effortName)
            .text("place", Signature::place, SignatureBuilder::place)
            .text("owner", Signature::owner, SignatureBuilder::owner)
            .optional("email", PartyForms.EMAIL, Signature::email, SignatureBuilder::email)
            .personal()
            .optional("date", TimeForms.DATE, Signature::date, SignatureBuilder::date)
            .optional("signed", Scalars.YES_OR_NO, Signature::signed, SignatureBuilder::signed)
            .text("nameInPrint", Signature::nameInPrint, SignatureBuilder::nameInPrint)
            .personal()
            .text("title", Signature::title, SignatureBuilder::title)
            .done();

    /** The application, in the order of the printed form. */
    public static final DocumentForm<Application, ApplicationBuilder> APPLICATION = DocumentForm.of(
            DocumentType.APPLICATION,
            Application.class,
            ApplicationBuilder::new,
            ApplicationBuilder::build,
            ApplicationForms::answers,
            ApplicationBuilder::addAllUnread);

    private ApplicationForms() {}

    private static Form.Lines<Application, ApplicationBuilder> answers(
            Form.Lines<Application, ApplicationBuilder> form) {
        return attachments(description(form));
    }

    private static Form.Lines<Application, ApplicationBuilder> description(
            Form.Lines<Application, ApplicationBuilder> form) {
        return form.optional("office", PartyForms.OFFICE, Application::office, ApplicationBuilder::office)
                .many(
                        "submissionForms",
                        PartyForms.SUBMISSION_FORMS,
                        Application::submissionForms,
                        ApplicationBuilder::addAllSubmissionForms)
                .optional("effortName", EffortForms.NAME, Application::effortName, ApplicationBuilder::effortName)
                .optional("period", TimeForms.PERIOD, Application::period, ApplicationBuilder::period)
                .optional(
                        "requestedAmount",
                        MoneyCodecs.SEK,
                        Application::requestedAmount,
                        ApplicationBuilder::requestedAmount)
                .optional("owner", PartyForms.OWNER, Application::owner, ApplicationBuilder::owner)
                .optional(
                        "applicantKind",
                        OpenWords.of(ApplicantKind::of),
                        Application::applicantKind,
                        ApplicationBuilder::applicantKind)
                .text(
                        "backgroundAndPurpose",
                        Application::backgroundAndPurpose,
                        ApplicationBuilder::backgroundAndPurpose)
                .many("goals", Many.list(EffortForms.GOAL), Application::goals, ApplicationBuilder::addAllGoals)
                .text("genderDifferences", Application::genderDifferences, ApplicationBuilder::genderDifferences)
                .optional(
                        "targetGroup",
                        TargetGroupForms.GROUPS,
                        Application::targetGroup,
                        ApplicationBuilder::targetGroup)
                .text("workingMethod", Application::workingMethod, ApplicationBuilder::workingMethod)
                .many("methods", EffortForms.METHODS, Application::methods, ApplicationBuilder::addAllMethods)
                .text(
                        "participantPerspective",
                        Application::participantPerspective,
                        ApplicationBuilder::participantPerspective)
                .text("connections", Application::connections, ApplicationBuilder::connections)
                .many(
                        "relatedEfforts",
                        Many.list(EffortForms.RELATED_EFFORT),
                        Application::relatedEfforts,
                        ApplicationBuilder::addAllRelatedEfforts);
    }

    private static Form.Lines<Application, ApplicationBuilder> attachments(
            Form.Lines<Application, ApplicationBuilder> form) {
        return form.optional(
                        "organisation",
                        EffortForms.ORGANISATION,
                        Application::organisation,
                        ApplicationBuilder::organisation)
                .optional("evaluation", EffortForms.EVALUATION, Application::evaluation, ApplicationBuilder::evaluation)
                .many(
                        "otherResults",
                        Many.list(Scalars.TEXT),
                        Application::otherResults,
                        ApplicationBuilder::addAllOtherResults)
                .many("attachments", ATTACHMENTS, Application::attachments, ApplicationBuilder::addAllAttachments)
                .many(
                        "acceptedClauses",
                        CLAUSES,
                        Application::acceptedClauses,
                        ApplicationBuilder::addAllAcceptedClauses)
                .optional("signature", SIGNATURE, Application::signature, ApplicationBuilder::signature)
                .optional(
                        "costCompilation",
                        CostForms.COMPILATION,
                        Application::costCompilation,
                        ApplicationBuilder::costCompilation)
                .optional(
                        "salaryCalculation",
                        CostForms.SALARY_CALCULATION,
                        Application::salaryCalculation,
                        ApplicationBuilder::salaryCalculation)
                .optional("activityPlan", PlanForms.PLAN, Application::activityPlan, ApplicationBuilder::activityPlan);
    }
}
