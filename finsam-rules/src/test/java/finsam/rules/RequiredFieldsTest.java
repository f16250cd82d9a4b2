package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.core.report.FinalReport;
import finsam.rules.profile.FormField;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RequiredFieldsTest {
    private static final Rulebook<Application> APPLICATIONS =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    private static final Rulebook<FinalReport> REPORTS =
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);

    @Test
    void the_clean_application_only_waits_for_a_person() {
        Verdict<Application> verdict = APPLICATIONS.check(CleanDocuments.application(), CleanDocuments.DATE);

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.open())
                .extracting("code")
                .containsExactly("sustainability-not-person-dependent", "signed-by-authorised-representative");
        assertThat(verdict.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void the_clean_report_is_clean_beside_its_application() {
        Verdict<FinalReport> verdict =
                REPORTS.check(CleanDocuments.report(), CleanDocuments.DATE, CleanDocuments.application());

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.open()).isEmpty();
        assertThat(verdict.status()).isEqualTo(Status.CLEAN);
    }

    @Test
    void without_the_application_the_clean_report_only_waits_for_it() {
        Verdict<FinalReport> verdict = REPORTS.check(CleanDocuments.report(), CleanDocuments.DATE);

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.open())
                .extracting("code", "missing")
                .containsExactlyInAnyOrder(
                        tuple("effort-name-matches-application", List.of(JsonPointer.of("/application/effortName"))),
                        tuple("period-equals-approved-or-deviation", List.of(JsonPointer.of("/application/period"))),
                        tuple("goal-outcome-per-goal", List.of(JsonPointer.of("/application/goals"))),
                        tuple(
                                "changed-target-criterion-documented",
                                List.of(JsonPointer.of("/application/targetGroup/direct"))));
        assertThat(verdict.status()).isEqualTo(Status.OPEN);
    }

    @TestFactory
    Stream<DynamicTest> a_missing_answer_of_an_application_is_told_once() {
        return eachRequired(APPLICATIONS, CleanDocuments.application());
    }

    @TestFactory
    Stream<DynamicTest> a_missing_answer_of_a_report_is_told_once() {
        return eachRequired(REPORTS, CleanDocuments.report());
    }

    @TestFactory
    Stream<DynamicTest> a_missing_answer_of_a_report_is_told_once_also_beside_its_application() {
        return eachRequired(REPORTS, CleanDocuments.report(), CleanDocuments.application());
    }

    @TestFactory
    Stream<DynamicTest> an_unread_answer_of_an_application_is_open() {
        return APPLICATIONS.profile().layout().fields().stream()
                .filter(FormField::required)
                .map(field -> DynamicTest.dynamicTest(field.path().toString(), () -> {
                    Application lost = Changed.with(
                            Changed.without(
                                    CleanDocuments.application(), field.path().toString()),
                            "/unread",
                            Set.of(field.path()));
                    Verdict<Application> verdict = APPLICATIONS.check(lost, CleanDocuments.DATE);

                    assertThat(verdict.findings()).isEmpty();
                    assertThat(verdict.open())
                            .anySatisfy(
                                    question -> assertThat(question.missing()).contains(field.path()));
                }));
    }

    private static <T extends Document> Stream<DynamicTest> eachRequired(
            Rulebook<T> rulebook, T clean, Document... others) {
        Map<String, Outcome> before =
                rulebook.check(clean, CleanDocuments.DATE, others).receipt().outcomes();
        return rulebook.profile().layout().fields().stream()
                .filter(FormField::required)
                .map(FormField::path)
                .map(path -> DynamicTest.dynamicTest(
                        path.toString(),
                        () -> toldOnce(rulebook, Changed.without(clean, path.toString()), path, before, others)));
    }

    private static <T extends Document> void toldOnce(
            Rulebook<T> rulebook, T document, JsonPointer path, Map<String, Outcome> before, Document... others) {
        Verdict<T> verdict = rulebook.check(document, CleanDocuments.DATE, others);

        List<Finding> grave = verdict.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        assertThat(grave)
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).isEqualTo(path));
        verdict.receipt().outcomes().forEach((code, outcome) -> {
            if (!code.equals(grave.get(0).code())) {
                assertThat(outcome).as(code).isIn(before.get(code), Outcome.UNDETERMINED);
            }
        });
    }
}
