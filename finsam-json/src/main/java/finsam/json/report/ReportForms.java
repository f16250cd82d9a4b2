package finsam.json.report;

import finsam.core.report.Deviation;
import finsam.core.report.DeviationBuilder;
import finsam.core.report.DeviationKind;
import finsam.core.report.FinalReport;
import finsam.core.report.FinalReportBuilder;
import finsam.core.report.GoalOutcome;
import finsam.core.report.GoalOutcomeBuilder;
import finsam.core.report.Implementation;
import finsam.core.report.ImplementationBuilder;
import finsam.core.report.ImplementationStatus;
import finsam.core.report.Informant;
import finsam.core.report.InformantBuilder;
import finsam.core.report.MethodReview;
import finsam.core.report.MethodReviewBuilder;
import finsam.core.report.UseOfFunds;
import finsam.core.report.UseOfFundsBuilder;
import finsam.json.effort.EffortForms;
import finsam.json.effort.TargetGroupForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.party.PartyForms;
import finsam.json.time.TimeForms;

/** The final report. */
public final class ReportForms {
    /** A goal and what became of it. */
    public static final Form<GoalOutcome, GoalOutcomeBuilder> GOAL_OUTCOME = Form.of(
                    GoalOutcome.class, GoalOutcomeBuilder::new, GoalOutcomeBuilder::build)
            .text("goal", GoalOutcome::goal, GoalOutcomeBuilder::goal)
            .optional("target", Scalars.WHOLE_NUMBER, GoalOutcome::target, GoalOutcomeBuilder::target)
            .optional("result", Scalars.WHOLE_NUMBER, GoalOutcome::result, GoalOutcomeBuilder::result)
            .text("comment", GoalOutcome::comment, GoalOutcomeBuilder::comment)
            .done();

    /** Whether an effort worked as planned. */
    public static final Form<MethodReview, MethodReviewBuilder> METHOD_REVIEW = Form.of(
                    MethodReview.class, MethodReviewBuilder::new, MethodReviewBuilder::build)
            .text("description", MethodReview::description, MethodReviewBuilder::description)
            .optional("asPlanned", Scalars.YES_OR_NO, MethodReview::asPlanned, MethodReviewBuilder::asPlanned)
            .done();

    /** A deviation from the plan. */
    public static final Form<Deviation, DeviationBuilder> DEVIATION = Form.of(
                    Deviation.class, DeviationBuilder::new, DeviationBuilder::build)
            .optional("kind", Words.of(DeviationKind.values()), Deviation::kind, DeviationBuilder::kind)
            .text("planned", Deviation::planned, DeviationBuilder::planned)
            .text("actual", Deviation::actual, DeviationBuilder::actual)
            .text("reason", Deviation::reason, DeviationBuilder::reason)
            .text("measure", Deviation::measure, DeviationBuilder::measure)
            .done();

    /** What became of an effort. */
    public static final Form<Implementation, ImplementationBuilder> IMPLEMENTATION = Form.of(
                    Implementation.class, ImplementationBuilder::new, ImplementationBuilder::build)
            .optional(
                    "status",
                    Words.of(ImplementationStatus.values()),
                    Implementation::status,
                    ImplementationBuilder::status)
            .text("description", Implementation::description, ImplementationBuilder::description)
            .done();

    /** What the report says about the money. */
    public static final Form<UseOfFunds, UseOfFundsBuilder> USE_OF_FUNDS = Form.of(
                    UseOfFunds.class, UseOfFundsBuilder::new, UseOfFundsBuilder::build)
            .text("fullyUsedAssessment", UseOfFunds::fullyUsedAssessment, UseOfFundsBuilder::fullyUsedAssessment)
            .text("unusedExplanation", UseOfFunds::unusedExplanation, UseOfFundsBuilder::unusedExplanation)
            .done();

    /** Who answers for the report. */
    public static final Form<Informant, InformantBuilder> INFORMANT = Form.of(
                    Informant.class, InformantBuilder::new, InformantBuilder::build)
            .optional("date", TimeForms.DATE, Informant::date, InformantBuilder::date)
            .text("name", Informant::name, InformantBuilder::name)
            .personal()
            .text("title", Informant::title, InformantBuilder::title)
            .text("organisation", Informant::organisation, InformantBuilder::organisation)
            .done();

    /** The final report, in the order of the printed form. */
    public static final DocumentForm<FinalReport, FinalReportBuilder> FINAL_REPORT = DocumentForm.of(
            DocumentType.FINAL_REPORT,
            FinalReport.class,
            FinalReportBuilder::new,
            FinalReportBuilder::build,
            ReportForms::answers,
            FinalReportBuilder::addAllUnread);

    private ReportForms() {}

    private static Form.Lines<FinalReport, FinalReportBuilder> answers(
            Form.Lines<FinalReport, FinalReportBuilder> form) {
        return lessons(effort(form));
    }

    private static Form.Lines<FinalReport, FinalReportBuilder> effort(
            Form.Lines<FinalReport, FinalReportBuilder> form) {
        return form.optional("office", PartyForms.OFFICE, FinalReport::office, FinalReportBuilder::office)
                .many(
                        "submissionForms",
                        PartyForms.SUBMISSION_FORMS,
                        FinalReport::submissionForms,
                        FinalReportBuilder::addAllSubmissionForms)
                .optional("effortName", EffortForms.NAME, FinalReport::effortName, FinalReportBuilder::effortName)
                .optional("period", TimeForms.PERIOD, FinalReport::period, FinalReportBuilder::period)
                .optional(
                        "approvedAmount",
                        MoneyCodecs.SEK,
                        FinalReport::approvedAmount,
                        FinalReportBuilder::approvedAmount)
                .optional("usedAmount", MoneyCodecs.SEK, FinalReport::usedAmount, FinalReportBuilder::usedAmount)
                .optional("owner", PartyForms.OWNER, FinalReport::owner, FinalReportBuilder::owner)
                .many(
                        "cooperatingParties",
                        Many.list(PartyForms.PARTY),
                        FinalReport::cooperatingParties,
                        FinalReportBuilder::addAllCooperatingParties)
                .text(
                        "purposeAndBackground",
                        FinalReport::purposeAndBackground,
                        FinalReportBuilder::purposeAndBackground)
                .text("targetGroup", FinalReport::targetGroup, FinalReportBuilder::targetGroup)
                .optional(
                        "targetGroupCriteria",
                        TargetGroupForms.GROUP,
                        FinalReport::targetGroupCriteria,
                        FinalReportBuilder::targetGroupCriteria);
    }

    private static Form.Lines<FinalReport, FinalReportBuilder> lessons(
            Form.Lines<FinalReport, FinalReportBuilder> form) {
        return form.many(
                        "goalOutcomes",
                        Many.list(GOAL_OUTCOME),
                        FinalReport::goalOutcomes,
                        FinalReportBuilder::addAllGoalOutcomes)
                .optional(
                        "participants",
                        Scalars.WHOLE_NUMBER,
                        FinalReport::participants,
                        FinalReportBuilder::participants)
                .optional(
                        "stepChanges", Scalars.WHOLE_NUMBER, FinalReport::stepChanges, FinalReportBuilder::stepChanges)
                .optional("methodReview", METHOD_REVIEW, FinalReport::methodReview, FinalReportBuilder::methodReview)
                .many("deviations", Many.list(DEVIATION), FinalReport::deviations, FinalReportBuilder::addAllDeviations)
                .optional(
                        "activeMonths",
                        Scalars.WHOLE_NUMBER,
                        FinalReport::activeMonths,
                        FinalReportBuilder::activeMonths)
                .optional(
                        "absenceMonths",
                        Scalars.WHOLE_NUMBER,
                        FinalReport::absenceMonths,
                        FinalReportBuilder::absenceMonths)
                .text("followUp", FinalReport::followUp, FinalReportBuilder::followUp)
                .text("lessons", FinalReport::lessons, FinalReportBuilder::lessons)
                .optional(
                        "implementation",
                        IMPLEMENTATION,
                        FinalReport::implementation,
                        FinalReportBuilder::implementation)
                .text("userInvolvement", FinalReport::userInvolvement, FinalReportBuilder::userInvolvement)
                .text("successFactors", FinalReport::successFactors, FinalReportBuilder::successFactors)
                .text("systemFailures", FinalReport::systemFailures, FinalReportBuilder::systemFailures)
                .optional("useOfFunds", USE_OF_FUNDS, FinalReport::useOfFunds, FinalReportBuilder::useOfFunds)
                .optional("informant", INFORMANT, FinalReport::informant, FinalReportBuilder::informant);
    }
}
