package finsam.rules;

import static finsam.rules.Scenario.application;
import static finsam.rules.Scenario.report;
import static finsam.rules.rule.Outcome.NEEDS_JUDGEMENT;
import static finsam.rules.rule.Outcome.NOT_APPLICABLE;
import static finsam.rules.rule.Outcome.SATISFIED;
import static finsam.rules.rule.Outcome.UNDETERMINED;
import static finsam.rules.rule.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.cost.AmountRow;
import finsam.core.effort.EffortName;
import finsam.core.effort.ProfessionalsBuilder;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.party.SubmissionForm;
import finsam.core.report.DeviationBuilder;
import finsam.core.report.FinalReport;
import finsam.core.report.UseOfFundsBuilder;
import finsam.core.time.StatedPeriod;
import finsam.core.time.YearLabel;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.Outcome;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule, with a document for every outcome that it can have and for the values next to its limits. */
class ScenariosTest {
    private static final Rulebook<Application> APPLICATIONS =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    private static final Rulebook<FinalReport> REPORTS =
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final LocalDate MARCH_1 = LocalDate.of(2025, 3, 1);

    static Stream<Scenario<Application>> applications() {
        String tables = "/costCompilation/tables";
        return Stream.of(
                application("application-required-fields", SATISFIED),
                application("application-required-fields", VIOLATED).without("/owner/phone"),
                application("application-required-fields", UNDETERMINED).lost("/owner/phone"),
                application("application-submitted-in-required-forms", SATISFIED),
                application("application-submitted-in-required-forms", SATISFIED)
                        .with("/submissionForms", EnumSet.allOf(SubmissionForm.class)),
                application("application-submitted-in-required-forms", VIOLATED)
                        .with("/submissionForms", Set.of(SubmissionForm.PDF)),
                application("application-submitted-in-required-forms", UNDETERMINED)
                        .without("/submissionForms"),
                application("period-start-before-end", SATISFIED)
                        .with("/period", StatedPeriod.of(MARCH_1, MARCH_1.plusDays(1))),
                application("period-start-before-end", VIOLATED).with("/period", StatedPeriod.of(MARCH_1, MARCH_1)),
                application("period-start-before-end", VIOLATED)
                        .with("/period", StatedPeriod.of(MARCH_1, MARCH_1.minusDays(1))),
                application("period-start-before-end", UNDETERMINED).without("/period/start"),
                application("period-date-format", SATISFIED),
                application("period-date-format", SATISFIED).with("/period", written("2024-09-01 – 2026-08-30")),
                application("period-date-format", VIOLATED).with("/period", written("2024 09 01 – 2026 08 30")),
                application("period-date-format", UNDETERMINED).without("/period"),
                application("period-end-at-month-end", SATISFIED)
                        .with("/period", StatedPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 2, 29))),
                application("period-end-at-month-end", VIOLATED)
                        .with("/period", StatedPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 2, 28))),
                application("period-end-at-month-end", VIOLATED)
                        .with("/period", StatedPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 3, 1))),
                application("period-end-at-month-end", UNDETERMINED).without("/period/end"),
                application("gender-differences-addressed", SATISFIED),
                application("gender-differences-addressed", VIOLATED).without("/genderDifferences"),
                application("gender-differences-addressed", VIOLATED).without("/targetGroup/genderSplit"),
                application("gender-differences-addressed", UNDETERMINED).lost("/genderDifferences"),
                application("target-count-stated", SATISFIED),
                application("target-count-stated", VIOLATED).without("/targetGroup"),
                application("target-count-stated", UNDETERMINED).lost("/targetGroup/count"),
                application("staff-fte-stated-and-in-range", SATISFIED),
                application("staff-fte-stated-and-in-range", VIOLATED).without("/organisation/leader/extent"),
                application("staff-fte-stated-and-in-range", VIOLATED)
                        .with("/organisation/workingGroup/0/extent", Share.NONE),
                application("staff-fte-stated-and-in-range", SATISFIED)
                        .with("/organisation/workingGroup/0/extent", Share.of(1, 1000)),
                application("staff-fte-stated-and-in-range", VIOLATED)
                        .with("/organisation/workingGroup/0/extent", Share.of(1001, 1000)),
                application("staff-fte-stated-and-in-range", UNDETERMINED).without("/organisation"),
                application("staff-fte-stated-and-in-range", NOT_APPLICABLE)
                        .without("/organisation/leader")
                        .with("/organisation/workingGroup", List.of()),
                application("evaluation-plan-how-and-when", SATISFIED),
                application("evaluation-plan-how-and-when", VIOLATED).without("/evaluation/during"),
                application("evaluation-plan-how-and-when", VIOLATED).without("/evaluation"),
                application("evaluation-plan-how-and-when", UNDETERMINED).lost("/evaluation/after"),
                application("effort-name-same-in-1-and-7", SATISFIED),
                application("effort-name-same-in-1-and-7", VIOLATED)
                        .with("/signature/effortName", EffortName.of("vägen in!")),
                application("effort-name-same-in-1-and-7", VIOLATED)
                        .with("/signature/effortName", EffortName.of("Vägen ut")),
                application("effort-name-same-in-1-and-7", UNDETERMINED).without("/effortName"),
                application("attestation-of-truthfulness", SATISFIED),
                application("attestation-of-truthfulness", VIOLATED).with("/signature/signed", false),
                application("attestation-of-truthfulness", VIOLATED).without("/signature"),
                application("attestation-of-truthfulness", UNDETERMINED).lost("/signature/signed"),
                application("signed-by-authorised-representative", NEEDS_JUDGEMENT),
                application("signed-by-authorised-representative", UNDETERMINED).without("/signature/nameInPrint"),
                application("co-financier-table-named", SATISFIED),
                application("co-financier-table-named", VIOLATED).without(tables + "/1/financier"),
                application("co-financier-table-named", UNDETERMINED).lost(tables + "/1/financier"),
                application("co-financier-table-named", UNDETERMINED).without(tables + "/1/role"),
                application("co-financier-table-named", NOT_APPLICABLE).without(tables + "/1"),
                application("co-financier-table-named", NOT_APPLICABLE)
                        .without(tables + "/1/financier")
                        .with(tables + "/1/totals", AmountRow.EMPTY)
                        .with(tables + "/1/grandTotal", Sek.ZERO),
                application("cost-year-header-valid", SATISFIED),
                application("cost-year-header-valid", VIOLATED).with(tables + "/0/years/1", new YearLabel("0")),
                application("cost-year-header-valid", VIOLATED).without(tables + "/0/years/1"),
                application("cost-year-header-valid", NOT_APPLICABLE).with(tables, List.of()),
                application("cost-year-header-valid", UNDETERMINED).without("/costCompilation"),
                application("cost-year-columns-cover-period", SATISFIED),
                application("cost-year-columns-cover-period", VIOLATED).without(tables + "/1/years/1"),
                application("cost-year-columns-cover-period", UNDETERMINED).without("/period"),
                application("cost-year-columns-cover-period", NOT_APPLICABLE).with(tables, List.of()),
                application("cost-grand-total", SATISFIED),
                application("cost-grand-total", VIOLATED).with(tables + "/0/grandTotal", new Sek(90_000_001)),
                application("cost-grand-total", VIOLATED).with(tables + "/0/lines/0/total", Sek.of(899_999)),
                application("cost-grand-total", NOT_APPLICABLE).with(tables, List.of()),
                application("cost-grand-total", UNDETERMINED)
                        .without(tables + "/0/grandTotal")
                        .with(tables + "/0/totals", AmountRow.of(new Sek(Long.MAX_VALUE), new Sek(Long.MAX_VALUE))),
                application("requested-equals-association-table-total", SATISFIED),
                application("requested-equals-association-table-total", VIOLATED)
                        .with("/requestedAmount", Sek.of(900_001)),
                application("requested-equals-association-table-total", UNDETERMINED)
                        .without(tables + "/0"),
                application("activity-plan-participant-intake-counts", SATISFIED),
                application("activity-plan-participant-intake-counts", VIOLATED)
                        .without("/activityPlan/years/0/q3/participantsIn"),
                application("activity-plan-participant-intake-counts", VIOLATED)
                        .with("/activityPlan/years/0/q3/participantsIn", 0),
                application("activity-plan-participant-intake-counts", UNDETERMINED)
                        .without("/activityPlan"),
                application("activity-plan-participant-intake-counts", UNDETERMINED)
                        .without("/targetGroup/direct"),
                application("activity-plan-participant-intake-counts", NOT_APPLICABLE)
                        .with("/targetGroup/direct", new ProfessionalsBuilder().build()));
    }

    static Stream<Scenario<FinalReport>> reports() {
        return Stream.of(
                report("final-report-required-fields", SATISFIED),
                report("final-report-required-fields", VIOLATED).without("/lessons"),
                report("final-report-required-fields", UNDETERMINED).lost("/lessons"),
                report("period-start-before-end", SATISFIED),
                report("period-start-before-end", VIOLATED).with("/period", StatedPeriod.of(MARCH_1, MARCH_1)),
                report("period-start-before-end", UNDETERMINED).without("/period"),
                report("period-date-format", SATISFIED),
                report("period-date-format", VIOLATED).with("/period", written("211001 - 220131")),
                report("period-date-format", UNDETERMINED).without("/period"),
                report("period-end-at-month-end", SATISFIED),
                report("period-end-at-month-end", VIOLATED)
                        .with("/period", StatedPeriod.of(MARCH_1, MARCH_1.plusDays(29))),
                report("period-end-at-month-end", UNDETERMINED).without("/period"),
                report("used-not-above-approved", SATISFIED),
                report("used-not-above-approved", SATISFIED).with("/usedAmount", Sek.of(100_000)),
                report("used-not-above-approved", VIOLATED).with("/usedAmount", new Sek(10_000_001)),
                report("used-not-above-approved", UNDETERMINED).without("/approvedAmount"),
                report("unused-funds-explained", SATISFIED),
                report("unused-funds-explained", VIOLATED).without("/useOfFunds"),
                report("unused-funds-explained", VIOLATED)
                        .with("/usedAmount", new Sek(9_999_999))
                        .without("/useOfFunds"),
                report("unused-funds-explained", NOT_APPLICABLE).with("/usedAmount", Sek.of(100_000)),
                report("unused-funds-explained", UNDETERMINED).without("/usedAmount"),
                report("unused-funds-explained", UNDETERMINED).lost("/useOfFunds"),
                report("exactly-one-of-7-1-and-7-2", SATISFIED),
                report("exactly-one-of-7-1-and-7-2", SATISFIED)
                        .with("/usedAmount", Sek.of(100_000))
                        .with(
                                "/useOfFunds",
                                new UseOfFundsBuilder()
                                        .fullyUsedAssessment("Bra.")
                                        .build()),
                report("exactly-one-of-7-1-and-7-2", VIOLATED)
                        .with(
                                "/useOfFunds",
                                new UseOfFundsBuilder()
                                        .fullyUsedAssessment("Bra.")
                                        .unusedExplanation("Sjukdom.")
                                        .build()),
                report("exactly-one-of-7-1-and-7-2", VIOLATED).with("/usedAmount", Sek.of(100_000)),
                report("exactly-one-of-7-1-and-7-2", NOT_APPLICABLE).with("/usedAmount", Sek.of(100_001)),
                report("exactly-one-of-7-1-and-7-2", UNDETERMINED).lost("/useOfFunds/fullyUsedAssessment"),
                report("outcome-target-vs-result", SATISFIED),
                report("outcome-target-vs-result", SATISFIED).with("/goalOutcomes/0/result", 11),
                report("outcome-target-vs-result", VIOLATED).with("/goalOutcomes/0/result", 9),
                report("outcome-target-vs-result", UNDETERMINED).without("/goalOutcomes/0/result"),
                report("outcome-target-vs-result", NOT_APPLICABLE).without("/goalOutcomes/0/target"),
                report("unmet-goal-needs-reason-and-measure", SATISFIED)
                        .with("/goalOutcomes/0/result", 9)
                        .with(
                                "/deviations",
                                List.of(new DeviationBuilder()
                                        .reason("Sjukdom.")
                                        .measure("Fler platser.")
                                        .build())),
                report("unmet-goal-needs-reason-and-measure", VIOLATED).with("/goalOutcomes/0/result", 9),
                report("unmet-goal-needs-reason-and-measure", VIOLATED)
                        .with("/goalOutcomes/0/result", 9)
                        .with(
                                "/deviations",
                                List.of(new DeviationBuilder()
                                        .reason("Sjukdom.")
                                        .build())),
                report("unmet-goal-needs-reason-and-measure", NOT_APPLICABLE),
                report("unmet-goal-needs-reason-and-measure", UNDETERMINED).without("/goalOutcomes"),
                report("final-report-dated-after-end", SATISFIED),
                report("final-report-dated-after-end", SATISFIED).with("/informant/date", LocalDate.of(2025, 8, 31)),
                report("final-report-dated-after-end", VIOLATED).with("/informant/date", LocalDate.of(2025, 8, 30)),
                report("final-report-dated-after-end", UNDETERMINED).without("/informant"));
    }

    private static StatedPeriod written(String text) {
        return StatedPeriod.parse(text).orThrow();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_rule_for_applications_comes_out_as_told(Scenario<Application> scenario) {
        comesOut(APPLICATIONS, scenario);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_rule_for_reports_comes_out_as_told(Scenario<FinalReport> scenario) {
        comesOut(REPORTS, scenario);
    }

    private static <T extends Document> void comesOut(Rulebook<T> rulebook, Scenario<T> scenario) {
        Verdict<T> verdict = rulebook.check(scenario.document(), CleanDocuments.DATE);

        assertThat(verdict.receipt().outcomes().get(scenario.code())).isEqualTo(scenario.outcome());
        assertThat(verdict.findings().stream()
                        .anyMatch(finding -> finding.code().equals(scenario.code())))
                .as("a finding if and only if the rule is violated")
                .isEqualTo(scenario.outcome() == VIOLATED);
        assertThat(verdict.open().stream().anyMatch(question -> question.code().equals(scenario.code())))
                .as("an open question if and only if the rule is not decided")
                .isEqualTo(scenario.outcome() == UNDETERMINED || scenario.outcome() == NEEDS_JUDGEMENT);
        verdict.findings().forEach(ScenariosTest::isTold);
        verdict.open()
                .forEach(
                        question -> assertThat(question.message(Locale.ENGLISH)).isNotBlank());
    }

    private static void isTold(Finding finding) {
        assertThat(finding.citations()).isNotEmpty();
        for (String language : List.of("sv", "en")) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(finding.message(locale)).isNotBlank();
            assertThat(PLACEHOLDER
                            .matcher(finding.type().template(locale))
                            .results()
                            .map(match -> match.group(1)))
                    .as("every placeholder has its value")
                    .isSubsetOf(finding.arguments().keySet());
        }
    }

    @Test
    void every_rule_has_a_scenario_for_each_decision() {
        Map<String, Set<Outcome>> told = new TreeMap<>();
        Stream.concat(applications(), reports())
                .forEach(scenario -> told.computeIfAbsent(scenario.code(), code -> EnumSet.noneOf(Outcome.class))
                        .add(scenario.outcome()));
        Stream.concat(APPLICATIONS.rules().stream(), REPORTS.rules().stream())
                .map(Rule::code)
                .distinct()
                .filter(code -> !code.equals("signed-by-authorised-representative"))
                .forEach(code -> assertThat(told.get(code)).as(code).contains(SATISFIED, VIOLATED, UNDETERMINED));
    }
}
