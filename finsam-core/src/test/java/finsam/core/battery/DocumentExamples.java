package finsam.core.battery;

import static finsam.core.battery.Example.PERSON;
import static finsam.core.battery.RecordExamples.either;

import finsam.core.application.AgreementClause;
import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.application.AttachmentKind;
import finsam.core.application.Signature;
import finsam.core.application.SignatureBuilder;
import finsam.core.call.ApplicantKind;
import finsam.core.effort.EffortName;
import finsam.core.effort.Method;
import finsam.core.finding.JsonPointer;
import finsam.core.money.Sek;
import finsam.core.party.SubmissionForm;
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
import java.time.LocalDate;
import java.util.List;

/** Examples of whole documents and of the sections that only they have. */
final class DocumentExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(Signature.class, () -> signature(1), () -> signature(2)),
            new Example<>(Application.class, () -> application(1), () -> application(2)),
            new Example<>(Deviation.class, () -> deviation(1), () -> deviation(2)),
            new Example<>(GoalOutcome.class, () -> outcome(1), () -> outcome(2)),
            new Example<>(Implementation.class, () -> implementation(1), () -> implementation(2)),
            new Example<>(Informant.class, () -> informant(1), () -> informant(2)),
            new Example<>(MethodReview.class, () -> methodReview(1), () -> methodReview(2)),
            new Example<>(UseOfFunds.class, () -> useOfFunds(1), () -> useOfFunds(2)),
            new Example<>(FinalReport.class, () -> report(1), () -> report(2)));

    private DocumentExamples() {}

    static Signature signature(int n) {
        return new SignatureBuilder()
                .effortName(EffortName.of("Insats " + n))
                .place("Ort " + n)
                .owner("Kommun " + n)
                .email(RecordExamples.email(n))
                .date(LocalDate.of(2024, 5, n))
                .signed(n == 1)
                .nameInPrint(PERSON + n)
                .title("förvaltningschef " + n)
                .build();
    }

    static Application application(int n) {
        return new ApplicationBuilder()
                .addUnread(JsonPointer.of("/goals/" + n))
                .office(RecordExamples.office(n))
                .addSubmissionForms(either(n, SubmissionForm.PAPER, SubmissionForm.WORD))
                .effortName(EffortName.of("Insats " + n))
                .period(RecordExamples.period(n))
                .requestedAmount(Sek.of(n))
                .owner(RecordExamples.owner(n))
                .applicantKind(either(n, ApplicantKind.MEMBER, ApplicantKind.LOCAL_COOPERATION_GROUP))
                .participantPerspective("perspektiv " + n)
                .backgroundAndPurpose("bakgrund " + n)
                .addGoals(RecordExamples.goal(n))
                .genderDifferences("skillnader " + n)
                .targetGroup(RecordExamples.targetGroups(n))
                .workingMethod("arbetssätt " + n)
                .addMethods(either(n, Method.IPS, Method.SE))
                .connections("kopplingar " + n)
                .addRelatedEfforts(RecordExamples.related(n))
                .organisation(RecordExamples.organisation(n))
                .evaluation(RecordExamples.evaluation(n))
                .addOtherResults("resultat " + n)
                .addAttachments(either(n, AttachmentKind.COST_COMPILATION, AttachmentKind.OTHER))
                .addAcceptedClauses(either(n, AgreementClause.LAWS, AgreementClause.COSTS))
                .signature(signature(n))
                .costCompilation(RecordExamples.costs(n))
                .salaryCalculation(RecordExamples.salaries(n))
                .activityPlan(RecordExamples.plan(n))
                .build();
    }

    static Deviation deviation(int n) {
        return new DeviationBuilder()
                .kind(either(n, DeviationKind.STAFFING, DeviationKind.OTHER))
                .planned("plan " + n)
                .actual("utfall " + n)
                .reason("orsak " + n)
                .measure("åtgärd " + n)
                .build();
    }

    static GoalOutcome outcome(int n) {
        return new GoalOutcomeBuilder()
                .goal("mål " + n)
                .target(10 + n)
                .result(n)
                .comment("kommentar " + n)
                .build();
    }

    static Implementation implementation(int n) {
        return new ImplementationBuilder()
                .status(either(n, ImplementationStatus.PLANNED, ImplementationStatus.IMPLEMENTED))
                .description("form " + n)
                .build();
    }

    static Informant informant(int n) {
        return new InformantBuilder()
                .date(LocalDate.of(2022, 2, n))
                .name(PERSON + n)
                .title("teamledare " + n)
                .organisation("Kommun " + n)
                .build();
    }

    static MethodReview methodReview(int n) {
        return new MethodReviewBuilder()
                .description("arbetssätt " + n)
                .asPlanned(n == 1)
                .build();
    }

    static UseOfFunds useOfFunds(int n) {
        return new UseOfFundsBuilder()
                .fullyUsedAssessment("avvägd " + n)
                .unusedExplanation("sjukskrivning " + n)
                .build();
    }

    static FinalReport report(int n) {
        return new FinalReportBuilder()
                .addUnread(JsonPointer.of("/lessons/" + n))
                .office(RecordExamples.office(n))
                .addSubmissionForms(either(n, SubmissionForm.EMAIL, SubmissionForm.PDF))
                .effortName(EffortName.of("Insats " + n))
                .period(RecordExamples.period(n))
                .approvedAmount(Sek.of(100 + n))
                .usedAmount(Sek.of(n))
                .owner(RecordExamples.owner(n))
                .addCooperatingParties(RecordExamples.party(n))
                .purposeAndBackground("syfte " + n)
                .targetGroup("målgrupp " + n)
                .targetGroupCriteria(RecordExamples.individuals(n))
                .addGoalOutcomes(outcome(n))
                .participants(10 + n)
                .stepChanges(n)
                .methodReview(methodReview(n))
                .addDeviations(deviation(n))
                .activeMonths(3 + n)
                .absenceMonths(n)
                .followUp("uppföljning " + n)
                .lessons("lärdomar " + n)
                .implementation(implementation(n))
                .userInvolvement("delaktighet " + n)
                .successFactors("framgång " + n)
                .systemFailures("systemfel " + n)
                .useOfFunds(useOfFunds(n))
                .informant(informant(n))
                .build();
    }
}
