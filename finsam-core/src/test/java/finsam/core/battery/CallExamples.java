package finsam.core.battery;

import static finsam.core.battery.RecordExamples.either;

import finsam.core.call.ApplicantKind;
import finsam.core.call.Call;
import finsam.core.call.CallBuilder;
import finsam.core.effort.Method;
import finsam.core.finding.JsonPointer;
import finsam.core.money.Sek;
import finsam.core.party.SubmissionForm;
import java.time.LocalDate;
import java.util.List;

/** Examples of calls. */
final class CallExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(
                    ApplicantKind.class, () -> ApplicantKind.of("förbundsmedlem"), () -> ApplicantKind.of("egen")),
            new Example<>(Call.class, () -> call(1), () -> call(2)));

    private CallExamples() {}

    static Call call(int n) {
        return new CallBuilder()
                .addUnread(JsonPointer.of("/purpose/" + n))
                .name("Utlysning " + n)
                .date(LocalDate.of(2021, 10, n))
                .year(2021 + n)
                .issuer("Förbund " + n)
                .addParties(RecordExamples.party(n))
                .addApplicantKinds(either(n, ApplicantKind.LOCAL_COOPERATION_GROUP, ApplicantKind.MEMBER))
                .applicationProcess("ordinarie " + n)
                .addSubmissionForms(either(n, SubmissionForm.PAPER, SubmissionForm.WORD))
                .deadline(LocalDate.of(2021, 12, n))
                .budgetFrame(Sek.of(1000 + n))
                .largestAmount(Sek.of(n))
                .purpose("syfte " + n)
                .targetGroup(EffortExamples.individuals(n))
                .narrowingAllowed(n == 1)
                .addIndividualGoals(RecordExamples.goal(n))
                .addStructuralGoals(RecordExamples.goal(n))
                .addRecommendedMethods(either(n, Method.IPS, Method.SE))
                .addOtherMethods("nätverk " + n)
                .participantPerspectiveRequired(n == 1)
                .participantPerspective("dialog " + n)
                .background("bakgrund " + n)
                .statisticsReference("SCB " + n)
                .addContactOrganisations("Kommun " + n)
                .build();
    }
}
