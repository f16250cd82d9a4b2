package finsam.core.battery;

import finsam.core.effortcase.AssociationYear;
import finsam.core.effortcase.AssociationYearBuilder;
import finsam.core.effortcase.EffortCase;
import finsam.core.effortcase.EffortCaseBuilder;
import finsam.core.finding.JsonPointer;
import finsam.core.party.RegistryNumber;
import java.util.List;

/** Examples of whole cases and of an association's year; an example's number makes it differ. */
final class CaseExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(EffortCase.class, () -> effortCase(1), () -> effortCase(2)),
            new Example<>(AssociationYear.class, () -> year(1), () -> year(2)));

    private CaseExamples() {}

    static EffortCase effortCase(int n) {
        return new EffortCaseBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .registryNumber(RegistryNumber.of("2024/" + n))
                .call(CallExamples.call(n))
                .application(DocumentExamples.application(n))
                .effort(EffortExamples.effort(n))
                .funding(DecisionExamples.funding(n))
                .addParticipations(ParticipationExamples.participation(n))
                .followUp(FollowUpExamples.registration(n))
                .addQuarterlyReports(FollowUpExamples.quarterly(n))
                .addDeviationReports(FollowUpExamples.deviations(n))
                .finalReport(DocumentExamples.report(n))
                .build();
    }

    static AssociationYear year(int n) {
        return new AssociationYearBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .year(2020 + n)
                .association(AssociationExamples.association(n))
                .plan(AnnualExamples.plan(n))
                .financialYear(AnnualExamples.financialYear(n))
                .addCases(effortCase(n))
                .build();
    }
}
