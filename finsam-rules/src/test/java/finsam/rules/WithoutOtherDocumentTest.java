package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.decision.EffortFundingBuilder;
import finsam.core.decision.GrantBuilder;
import finsam.core.effort.EffortName;
import finsam.core.effortcase.AssociationYearBuilder;
import finsam.core.effortcase.EffortCaseBuilder;
import finsam.core.money.Sek;
import finsam.core.report.DeviationReportBuilder;
import finsam.core.report.QuarterlyReportBuilder;
import finsam.core.time.YearQuarter;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.Outcome;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What needs another document is left open without it, and says which one it needs. */
class WithoutOtherDocumentTest {
    private static final EffortName NAME = EffortName.of("Vägen in");

    @Test
    void a_final_report_needs_the_application() {
        Verdict<?> verdict = Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022)
                .check(CleanDocuments.report(), CleanDocuments.DATE);

        assertThat(waitingFor(verdict, "/application"))
                .containsExactlyInAnyOrder(
                        "effort-name-matches-application",
                        "period-equals-approved-or-deviation",
                        "goal-outcome-per-goal",
                        "changed-target-criterion-documented");
    }

    @Test
    void the_running_reports_need_the_application() {
        Verdict<?> quarterly = Rulebooks.quarterlyReports(KnownProfiles.GAVLEBORG)
                .check(
                        new QuarterlyReportBuilder()
                                .effortName(NAME)
                                .quarter(new YearQuarter(2021, 4))
                                .build(),
                        CleanDocuments.DATE);
        Verdict<?> deviation = Rulebooks.deviationReports(KnownProfiles.GAVLEBORG)
                .check(new DeviationReportBuilder().effortName(NAME).build(), CleanDocuments.DATE);

        assertThat(waitingFor(quarterly, "/application"))
                .containsExactlyInAnyOrder("effort-name-matches-application", "quarterly-report-within-period");
        assertThat(waitingFor(deviation, "/application")).containsExactly("effort-name-matches-application");
    }

    @Test
    void a_case_needs_its_application_its_decision_and_its_contract() {
        Verdict<?> verdict = Rulebooks.effortCases(KnownProfiles.GAVLEBORG)
                .check(
                        new EffortCaseBuilder()
                                .funding(new EffortFundingBuilder()
                                        .grant(new GrantBuilder()
                                                .approvedAmount(Sek.of(1))
                                                .build())
                                        .build())
                                .build(),
                        CleanDocuments.DATE);

        assertThat(waitingFor(verdict, "/application")).contains("approved-not-above-requested");
        assertThat(waitingFor(verdict, "/funding/contract")).contains("contract-not-before-decision");
    }

    @Test
    void what_is_approved_in_a_year_needs_the_plan() {
        Verdict<?> verdict = Rulebooks.associationYears(KnownProfiles.GAVLEBORG)
                .check(
                        new AssociationYearBuilder()
                                .year(2021)
                                .addCases(new EffortCaseBuilder().build())
                                .build(),
                        CleanDocuments.DATE);

        assertThat(waitingFor(verdict, "/plan"))
                .containsExactlyInAnyOrder("approved-within-budget-line", "approved-within-association-free-room");
    }

    /** Returns the codes of the undetermined rules that miss something of a document. */
    private static Set<String> waitingFor(Verdict<?> verdict, String document) {
        Map<String, Outcome> outcomes = verdict.receipt().outcomes();
        Set<String> codes = verdict.open().stream()
                .filter(question -> question.missing().stream()
                        .anyMatch(place -> place.toString().startsWith(document)))
                .map(OpenQuestion::code)
                .collect(Collectors.toSet());
        assertThat(codes).allSatisfy(code -> assertThat(outcomes).containsEntry(code, Outcome.UNDETERMINED));
        return codes;
    }
}
