package finsam.quickstart;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.report.FinalReport;
import finsam.core.time.YearLabel;
import finsam.json.FinsamJson;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Status;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two real documents, and exactly what comes out. */
class RealDocumentsTest {
    private static final Verdict<Application> APPLICATION = check(
            "rakna-med-mig.json",
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024),
            LocalDate.of(2024, 5, 6));
    private static final Verdict<FinalReport> REPORT = check(
            "hudiksvall-slutrapport.json",
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022),
            LocalDate.of(2022, 2, 15));

    private static <T extends Document> Verdict<T> check(String file, Rulebook<T> rulebook, LocalDate date) {
        try {
            return FinsamJson.check(Files.readAllBytes(Path.of("documents", file)), rulebook, date);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_rules_find_in_the_application_what_they_should() {
        assertThat(codes(APPLICATION, ERROR))
                .containsExactlyInAnyOrder("cost-year-header-valid", "activity-plan-participant-intake-counts");
        assertThat(codes(APPLICATION, WARNING))
                .containsExactlyInAnyOrder(
                        "effort-name-same-in-1-and-7",
                        "gender-differences-addressed",
                        "target-count-stated",
                        "staff-fte-stated-and-in-range",
                        "evaluation-plan-how-and-when");
        // Besides the rules' notes, reading notes the forms in which amounts, years, shares and dates were written, and
        // the
        // template's 202x row.
        assertThat(codes(APPLICATION, NOTE))
                .containsExactlyInAnyOrder(
                        "period-date-format",
                        "period-end-at-month-end",
                        "cost-year-columns-cover-period",
                        "written-form",
                        "year-placeholder");
        assertThat(APPLICATION.status()).isEqualTo(Status.ERRORS);
    }

    @Test
    void the_rules_leave_open_in_the_application_what_they_should() {
        List<String> scanned = List.of(
                "attestation-of-truthfulness",
                "salary-carried-over",
                "requested-equals-association-table-total",
                "co-financier-table-named",
                "total-financing");
        // The lines of the surviving table and the other tables are lost, and with them what is said of lines: also
        // whether salaries are paid, which decides about the salary calculation.
        List<String> linesLost = List.of(
                "mandatory-attachments-declared",
                "salary-calculation-present",
                "cost-row-complete",
                "cost-row-total",
                "cost-column-total",
                "no-double-financing");
        // The form has no field for the VAT basis or for the members of the steering group; where neither plan nor
        // target
        // group has a number, the two cannot be compared.
        List<String> notStated = List.of(
                "cost-vat-basis", "steering-group-from-parties", "activity-plan-intake-sum-equals-target-count");
        List<String> forAPerson = List.of("signed-by-authorised-representative", "sustainability-not-person-dependent");

        assertThat(APPLICATION.open())
                .extracting(OpenQuestion::code)
                .containsExactlyInAnyOrderElementsOf(Stream.of(scanned, linesLost, notStated, forAPerson)
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void what_the_application_does_right_is_found_right() {
        assertThat(APPLICATION.receipt().outcomes())
                .extractingFromEntries(entry -> entry.getValue() == Outcome.SATISFIED ? entry.getKey() : "")
                .contains(
                        "period-start-before-end",
                        "requested-amount-positive-whole-kronor",
                        "owner-same-in-2-and-7",
                        "signed-before-start",
                        "goals-stated-as-result-and-change",
                        "method-stated",
                        "related-efforts-described",
                        "organisation-describes-leader-steering-working-group",
                        "enough-cooperating-parties",
                        "reporting-interval-acknowledged",
                        "direct-and-indirect-target-distinguished",
                        "cost-grand-total",
                        "activity-plan-covers-period-quarters",
                        "activity-plan-within-period",
                        "activity-plan-ends-with-final-report",
                        "activity-plan-year-valid");
    }

    @Test
    void the_amount_under_the_year_0_is_told_with_its_value() {
        Finding finding = only(APPLICATION, "cost-year-header-valid");

        assertThat(finding.path()).hasToString("/costCompilation/tables/0/years/1");
        assertThat(finding.arguments())
                .containsEntry("year", new YearLabel("0"))
                .containsEntry("amount", Sek.of(407_467));
        assertThat(only(APPLICATION, "cost-year-columns-cover-period").arguments())
                .containsEntry("missingYears", List.of(2025));
    }

    @Test
    void both_questions_about_women_and_men_and_the_leaders_post_are_pointed_at() {
        assertThat(APPLICATION.findings())
                .filteredOn(finding -> finding.severity() == WARNING)
                .extracting(finding -> finding.path().toString())
                .containsExactly(
                        "/genderDifferences",
                        "/targetGroup/genderSplit",
                        "/targetGroup/count",
                        "/organisation/leader/extent",
                        "/evaluation/after",
                        "/signature/effortName");
    }

    @Test
    void the_rules_find_in_the_report_what_they_should() {
        assertThat(codes(REPORT, ERROR)).isEmpty();
        assertThat(codes(REPORT, WARNING))
                .containsExactlyInAnyOrder("exactly-one-of-7-1-and-7-2", "outcome-target-vs-result");
        // Besides the rule's note, reading notes how the amounts and the date of the report were written.
        assertThat(codes(REPORT, NOTE)).containsExactlyInAnyOrder("period-date-format", "written-form");
        assertThat(REPORT.open())
                .extracting(OpenQuestion::code)
                .containsExactlyInAnyOrder(
                        "period-equals-approved-or-deviation",
                        "goal-outcome-per-goal",
                        "changed-target-criterion-documented",
                        "effort-name-matches-application");
        assertThat(REPORT.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void what_the_report_leaves_open_needs_the_application() {
        assertThat(REPORT.open())
                .allSatisfy(question -> assertThat(question.missing())
                        .anyMatch(place -> place.toString().startsWith("/application/")));
    }

    @Test
    void the_report_meets_the_requirements_that_it_can_be_held_to_alone() {
        assertThat(REPORT.receipt().outcomes())
                .containsAllEntriesOf(Stream.of(
                                "final-report-submitted-in-required-form",
                                "used-not-above-approved",
                                "used-not-negative",
                                "unused-funds-explained",
                                "final-report-dated-after-end",
                                "unmet-goal-needs-reason-and-measure",
                                "step-changes-not-above-participants",
                                "methods-as-planned-answered",
                                "owner-not-among-cooperating-parties",
                                "cooperating-parties-at-least",
                                "active-months-vs-period",
                                "user-involvement-described",
                                "implementation-described",
                                "follow-up-communicated")
                        .collect(Collectors.toMap(code -> code, code -> Outcome.SATISFIED)));
    }

    @Test
    void the_report_tells_the_unused_funds_and_the_missed_goal() {
        assertThat(only(REPORT, "exactly-one-of-7-1-and-7-2").arguments()).containsEntry("unused", Sek.of(3_003));
        assertThat(only(REPORT, "outcome-target-vs-result").arguments())
                .containsEntry("target", 10)
                .containsEntry("result", 5)
                .containsEntry("attainment", Share.of(1, 2));
    }

    @Test
    void each_finding_of_the_application_has_its_place_and_its_values() {
        assertThat(told(APPLICATION))
                .containsExactlyInAnyOrder(
                        "period-date-format /period {written=2024 09 01 – 2026 08 30}",
                        "period-end-at-month-end /period/end {end=2026-08-30}",
                        "gender-differences-addressed /genderDifferences {field=3.2 Könsskillnader}",
                        "gender-differences-addressed /targetGroup/genderSplit {field=3.3 Könsfördelning}",
                        "target-count-stated /targetGroup/count {field=3.3 Antal}",
                        "staff-fte-stated-and-in-range /organisation/leader/extent"
                                + " {field=4.1 Insatsledare, role=projektsamordnare}",
                        "evaluation-plan-how-and-when /evaluation/after {field=5.1 Utvärdering efter insatsen}",
                        "effort-name-same-in-1-and-7 /signature/effortName"
                                + " {effortName=Räkna med mig!, signedName=Räkna med mig}",
                        "cost-year-columns-cover-period /costCompilation/tables/0/years {missingYears=[2025]}",
                        "cost-year-header-valid /costCompilation/tables/0/years/1 {amount=407467, year=0}",
                        "activity-plan-participant-intake-counts /activityPlan/years"
                                + " {field=Bilaga Tids- och aktivitetsplan}");
    }

    @Test
    void each_finding_of_the_report_has_its_place_and_its_values() {
        assertThat(told(REPORT))
                .containsExactlyInAnyOrder(
                        "period-date-format /period {written=211001 - 220131}",
                        "outcome-target-vs-result /goalOutcomes/0/result {attainment=1/2, result=5, target=10}",
                        "exactly-one-of-7-1-and-7-2 /useOfFunds"
                                + " {fullyUsedAnswered=true, unused=3003, unusedAnswered=true}");
    }

    /** Returns the findings of the rules; what reading notes about the written forms has its own test. */
    private static List<String> told(Verdict<?> verdict) {
        return verdict.findings().stream()
                .filter(finding -> !finding.code().equals("written-form")
                        && !finding.code().equals("year-placeholder"))
                .map(finding -> finding.code() + " " + finding.path() + " " + new TreeMap<>(finding.arguments()))
                .toList();
    }

    private static TreeSet<String> codes(Verdict<?> verdict, Severity severity) {
        TreeSet<String> codes = new TreeSet<>();
        verdict.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    private static Finding only(Verdict<?> verdict, String code) {
        List<Finding> found = verdict.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertThat(found).as(code).hasSize(1);
        return found.get(0);
    }
}
