package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.AgreementClause;
import finsam.core.application.Application;
import finsam.core.application.AttachmentKind;
import finsam.core.application.Signature;
import finsam.core.cost.AmountRow;
import finsam.core.cost.CostTable;
import finsam.core.effort.EffortOrganisation;
import finsam.core.effort.Goal;
import finsam.core.effort.GoalLevel;
import finsam.core.effort.Individuals;
import finsam.core.effort.Instrument;
import finsam.core.effort.Method;
import finsam.core.effort.Professionals;
import finsam.core.effort.TargetGroups;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.party.Party;
import finsam.core.party.PartyKind;
import finsam.core.party.SubmissionForm;
import finsam.core.plan.PlanYear;
import finsam.core.report.Deviation;
import finsam.core.report.DeviationKind;
import finsam.core.report.FinalReport;
import finsam.core.report.GoalOutcome;
import finsam.core.report.ImplementationStatus;
import finsam.core.time.EffortPeriod;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RealDocumentsTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Reading<Application> application = FinsamJson.read(RealDocuments.application(), Application.class);
    private final Reading<FinalReport> report = FinsamJson.read(RealDocuments.report(), FinalReport.class);

    @Test
    void theApplicationGivesOnlyNotesAboutHowItIsWritten() {
        assertThat(application.findings()).allMatch(finding -> finding.severity() == Severity.NOTE);
        assertThat(lines(application))
                .containsExactly(
                        "/requestedAmount 7:22 ”3 222 836 Kr” lästes som 3\u00a0222\u00a0836\u00a0kr.",
                        "/organisation/workingGroup/0/extent 76:96 ”100%” lästes som 100\u00a0%.",
                        "/organisation/workingGroup/1/extent 77:81 ”100%” lästes som 100\u00a0%.",
                        "/signature/date 117:13 ”2024 05 06” lästes som 2024-05-06.",
                        "/costCompilation/tables/0/years/0 124:19 ”2 024” lästes som 2024.",
                        "/costCompilation/tables/0/totals/0 125:20 ”119 872” lästes som 119\u00a0872\u00a0kr.",
                        "/costCompilation/tables/0/totals/1 125:31 ”407 467” lästes som 407\u00a0467\u00a0kr.",
                        "/costCompilation/tables/0/totals/2 125:42 ”291 212” lästes som 291\u00a0212\u00a0kr.",
                        "/costCompilation/tables/0/grandTotal 126:23 ”818 551” lästes som 818\u00a0551\u00a0kr.",
                        "/activityPlan/years/3/year 150:17 ”202x” är mallens platshållare, inget årtal.");
    }

    @Test
    void theApplicationHasTheFactsOfTheForm() {
        Application read = application.orThrow();

        assertThat(read.effortName().orElseThrow()).hasToString("Räkna med mig!");
        assertThat(read.submissionForms()).containsExactlyInAnyOrder(SubmissionForm.PAPER, SubmissionForm.WORD);
        assertThat(read.period().orElseThrow().written()).contains("2024 09 01 – 2026 08 30");
        assertThat(read.period().orElseThrow().toEffortPeriod())
                .contains(EffortPeriod.of(LocalDate.of(2024, 9, 1), LocalDate.of(2026, 8, 30)));
        assertThat(read.requestedAmount()).contains(Sek.of(3_222_836));
        assertThat(read.goals().stream().map(Goal::level).map(level -> level.orElseThrow()))
                .containsExactly(GoalLevel.STRUCTURAL, GoalLevel.STRUCTURAL, GoalLevel.INDIVIDUAL);
        assertThat(read.goals().get(2).stepChange()).contains(true);
        assertThat(read.goals()).allMatch(goal -> goal.target().isEmpty());
        assertThat(read.genderDifferences()).isEmpty();
        assertThat(read.methods())
                .containsExactlyInAnyOrder(Method.IPS, Method.SERVICE_DESIGN, Method.BIP, Method.FOLLOW_RESEARCH);
        assertThat(read.relatedEfforts()).hasSize(3);
        assertThat(read.evaluation().orElseThrow().after()).isEmpty();
        assertThat(read.evaluation().orElseThrow().reporting()).contains("kvartalsvis");
        assertThat(read.evaluation().orElseThrow().instruments())
                .containsExactlyInAnyOrder(Instrument.FOLLOW_RESEARCH, Instrument.of("Accorda"));
        assertThat(read.otherResults()).hasSize(3);
        assertThat(read.attachments()).containsExactlyInAnyOrder(AttachmentKind.values());
        assertThat(read.acceptedClauses()).containsExactlyInAnyOrder(AgreementClause.values());
    }

    @Test
    void theApplicationSeparatesTheGroupsAndNamesTheParties() {
        TargetGroups groups = application.orThrow().targetGroup().orElseThrow();
        assertThat(groups.direct())
                .hasValueSatisfying(group ->
                        assertThat(((Professionals) group).organisations()).hasSize(5));
        assertThat(groups.indirect())
                .hasValueSatisfying(group -> assertThat(group).isInstanceOf(Individuals.class));
        assertThat(groups.genderSplit()).isEmpty();
        assertThat(groups.count()).isEmpty();

        EffortOrganisation organisation = application.orThrow().organisation().orElseThrow();
        assertThat(organisation.leader().orElseThrow().role()).contains("projektsamordnare");
        assertThat(organisation.leader().orElseThrow().extent()).isEmpty();
        assertThat(organisation.workingGroup()).allMatch(post -> post.extent().equals(Optional.of(Share.WHOLE)));
        assertThat(organisation.supportingParties().stream().map(Party::kind).map(kind -> kind.orElseThrow()))
                .containsExactly(
                        PartyKind.SOCIAL_INSURANCE_AGENCY,
                        PartyKind.EMPLOYMENT_SERVICE,
                        PartyKind.REGION,
                        PartyKind.REGION);
    }

    @Test
    void theApplicationTellsWhatTheScanLost() {
        Application read = application.orThrow();
        Signature signature = read.signature().orElseThrow();
        assertThat(signature.effortName().orElseThrow()).hasToString("Räkna med mig");
        assertThat(signature.date()).contains(LocalDate.of(2024, 5, 6));
        assertThat(signature.signed()).isEmpty();

        List<CostTable> tables = read.costCompilation().orElseThrow().tables();
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).years()).hasToString("[2024, 0, 2026, 0]");
        assertThat(tables.get(0).totals())
                .isEqualTo(AmountRow.of(Sek.of(119_872), Sek.of(407_467), Sek.of(291_212), Sek.ZERO));
        assertThat(tables.get(0).grandTotal()).contains(Sek.of(818_551));
        assertThat(tables.get(0).role()).isEmpty();
        assertThat(tables.get(0).financier()).isEmpty();
        assertThat(tables.get(0).lines()).isEmpty();
        assertThat(read.salaryCalculation()).isEmpty();
        assertThat(read.unread().stream().map(JsonPointer::toString))
                .containsExactly(
                        "/signature/signed",
                        "/costCompilation/tables/0/role",
                        "/costCompilation/tables/0/financier",
                        "/costCompilation/tables/0/lines",
                        "/costCompilation/tables/1",
                        "/costCompilation/totalCost",
                        "/salaryCalculation");
        assertThat(read.activityPlan().orElseThrow().years().stream()
                        .map(PlanYear::quarters)
                        .map(List::size))
                .containsExactly(2, 4, 3, 0);
        assertThat(read.activityPlan().orElseThrow().participantsIn()).isEmpty();
    }

    @Test
    void theReportGivesOnlyNotesAboutHowItIsWritten() {
        assertThat(report.findings()).allMatch(finding -> finding.severity() == Severity.NOTE);
        assertThat(lines(report))
                .containsExactly(
                        "/approvedAmount 7:21 ”100 000 kr” lästes som 100\u00a0000\u00a0kr.",
                        "/usedAmount 8:17 ”96 997 kr” lästes som 96\u00a0997\u00a0kr.",
                        "/informant/date 91:13 ”22-02-15” lästes som 2022-02-15.");
    }

    @Test
    void theReportHasTheFactsOfTheForm() {
        FinalReport read = report.orThrow();

        assertThat(read.period().orElseThrow().toEffortPeriod())
                .contains(EffortPeriod.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31)));
        assertThat(read.approvedAmount()).contains(Sek.of(100_000));
        assertThat(read.usedAmount()).contains(Sek.of(96_997));
        assertThat(read.cooperatingParties().stream().map(Party::kind).map(kind -> kind.orElseThrow()))
                .containsExactly(PartyKind.REGION, PartyKind.SOCIAL_INSURANCE_AGENCY, PartyKind.EMPLOYMENT_SERVICE);
        assertThat(read.goalOutcomes().stream().map(GoalOutcome::attainment).map(share -> share.orElseThrow()))
                .containsExactly(Share.of(1, 2), Share.WHOLE);
        assertThat(read.methodReview().orElseThrow().asPlanned()).contains(true);
        assertThat(read.deviations().stream().map(Deviation::kind).map(kind -> kind.orElseThrow()))
                .containsExactly(
                        DeviationKind.TIME_PLAN,
                        DeviationKind.STAFFING,
                        DeviationKind.NUMERIC_GOAL,
                        DeviationKind.TARGET_GROUP_CRITERION);
        assertThat(read.deviations().get(2).reason()).isPresent();
        assertThat(read.deviations().get(2).measure()).isPresent();
        assertThat(read.implementation().orElseThrow().status()).contains(ImplementationStatus.NEW_PROJECT_IDEA);
        assertThat(read.useOfFunds().orElseThrow().fullyUsedAssessment()).isPresent();
        assertThat(read.useOfFunds().orElseThrow().unusedExplanation()).isPresent();
        assertThat(read.informant().orElseThrow().date()).contains(LocalDate.of(2022, 2, 15));
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void bothReadBackFromTheirCanonicalForm() {
        byte[] canonical = FinsamJson.write(application.orThrow()).getBytes(StandardCharsets.UTF_8);
        Reading<Application> again = FinsamJson.read(canonical, Application.class);
        assertThat(again.value()).isEqualTo(application.value());
        assertThat(again.findings()).extracting(Finding::code).containsExactly("year-placeholder");

        byte[] canonicalReport = FinsamJson.write(report.orThrow()).getBytes(StandardCharsets.UTF_8);
        assertThat(FinsamJson.read(canonicalReport, FinalReport.class)).isEqualTo(Reading.of(report.orThrow()));
    }

    private static List<String> lines(Reading<?> reading) {
        return reading.findings().stream()
                .map(finding ->
                        finding.path() + " " + finding.position().orElseThrow() + " " + finding.message(SWEDISH))
                .toList();
    }
}
