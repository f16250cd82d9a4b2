package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.citation.FormRef;
import finsam.core.effort.EffortName;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.party.SubmissionForm;
import finsam.core.report.FinalReport;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import finsam.rules.rule.RuleDraft;
import finsam.rules.rule.RuleExplanation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Rulebook<Application> APPLICATIONS =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    private static final Rulebook<FinalReport> REPORTS =
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);

    @Test
    void a_finding_names_requirement_place_values_and_source() {
        FinalReport report = Changed.with(CleanDocuments.report(), "/usedAmount", Sek.of(103_000));

        assertThat(REPORTS.check(report, CleanDocuments.DATE).findings())
                .filteredOn(finding -> finding.code().equals("used-not-above-approved"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.path()).hasToString("/usedAmount");
                    assertThat(finding.arguments())
                            .containsEntry("usedAmount", Sek.of(103_000))
                            .containsEntry("approvedAmount", Sek.of(100_000));
                    assertThat(finding.citations())
                            .containsExactly(new FormRef("Slutrapport, Samordningsförbund Gävleborg", "1"));
                    assertThat(finding.message(Locale.forLanguageTag("sv")))
                            .isEqualTo("103\u00A0000\u00A0kr är utnyttjat, men bara 100\u00A0000\u00A0kr är beviljat.");
                    assertThat(finding.message(Locale.ENGLISH))
                            .isEqualTo("SEK 103,000 was used, but only SEK 100,000 was approved.");
                });
    }

    @Test
    void the_same_missing_mark_weighs_less_than_another_name() {
        assertThat(nameFinding("VÄGEN IN!")).isEqualTo(Severity.WARNING);
        assertThat(nameFinding("Vägen ut")).isEqualTo(Severity.ERROR);
    }

    private static Severity nameFinding(String signed) {
        Application application =
                Changed.with(CleanDocuments.application(), "/signature/effortName", EffortName.of(signed));
        return APPLICATIONS
                .check(application, CleanDocuments.DATE)
                .findings()
                .get(0)
                .severity();
    }

    @Test
    void half_an_evaluation_plan_weighs_less_than_none() {
        Application half = Changed.without(CleanDocuments.application(), "/evaluation/after");
        Application none = Changed.without(CleanDocuments.application(), "/evaluation");

        assertThat(APPLICATIONS.check(half, CleanDocuments.DATE).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(APPLICATIONS.check(none, CleanDocuments.DATE).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
    }

    @Test
    void a_missing_answer_tells_its_field_and_no_other_answer() {
        FinalReport report = Changed.without(CleanDocuments.report(), "/lessons");

        assertThat(REPORTS.check(report, CleanDocuments.DATE).findings())
                .filteredOn(finding -> finding.code().equals("final-report-required-fields"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsOnlyKeys("field"));
    }

    @Test
    void findings_come_in_the_order_of_the_form() {
        Application application = Changed.without(CleanDocuments.application(), "/signature/signed");
        application = Changed.without(application, "/targetGroup/count");
        application = Changed.without(application, "/owner/phone");
        application = Changed.with(application, "/submissionForms", Set.of(SubmissionForm.PDF));

        assertThat(APPLICATIONS.check(application, CleanDocuments.DATE).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("/submissionForms", "/owner/phone", "/targetGroup/count", "/signature/signed");
    }

    @Test
    void a_verdict_says_of_what_and_when() {
        Verdict<FinalReport> verdict = REPORTS.check(CleanDocuments.report(), CleanDocuments.DATE);

        assertThat(verdict.rulebook()).isSameAs(REPORTS);
        assertThat(verdict.date()).isEqualTo(CleanDocuments.DATE);
        assertThat(verdict.document()).contains(CleanDocuments.report());
        assertThat(verdict)
                .hasToString("Verdict[" + REPORTS.id() + ", 2024-05-06, " + verdict.status() + ", " + verdict.findings()
                        + "]");
        assertThat(verdict.receipt())
                .extracting(Receipt::rulebook, Receipt::version, Receipt::contentHash, Receipt::date)
                .containsExactly(REPORTS.id(), REPORTS.version(), REPORTS.contentHash(), CleanDocuments.DATE);
        assertThat(verdict.receipt().library())
                .isEqualTo(Rulebooks.libraryVersion())
                .isNotBlank();
        assertThat(REPORTS).hasToString("final-report/gavleborg-final-report-2022");
        assertThat(REPORTS.subject()).isEqualTo(FinalReport.class);
        assertThat(REPORTS.version()).isEqualTo(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022.version());
    }

    @Test
    void a_question_that_weighs_less_than_an_error_leaves_a_verdict_clean() {
        for (Severity severity : Severity.values()) {
            assertThat(own(List.of(rule(severity, "/lessons", false)))
                            .check(CleanDocuments.report(), CleanDocuments.DATE)
                            .status())
                    .isEqualTo(severity == Severity.ERROR ? Status.OPEN : Status.CLEAN);
        }
    }

    @Test
    void a_finding_that_weighs_less_than_an_error_leaves_a_verdict_clean_and_is_no_other_one() {
        FinalReport report = Changed.without(CleanDocuments.report(), "/lessons");
        Judgement exempt = new Judgement(
                "used-not-above-approved", Judgement.Decision.EXEMPT, "Beslut.", "förbundschef", CleanDocuments.DATE);

        for (Severity severity : Severity.values()) {
            Verdict<FinalReport> verdict =
                    own(List.of(rule(severity, "/lessons", true))).check(report, CleanDocuments.DATE);
            assertThat(verdict.findings()).hasSize(1);
            assertThat(verdict.status()).isEqualTo(severity == Severity.ERROR ? Status.ERRORS : Status.CLEAN);
            assertThatThrownBy(() -> verdict.with(exempt)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void two_findings_are_in_the_order_of_the_form_too() {
        FinalReport report = Changed.without(Changed.without(CleanDocuments.report(), "/lessons"), "/effortName");

        assertThat(own(List.of(rule(Severity.NOTE, "/lessons", true), rule(Severity.WARNING, "/effortName", true)))
                        .check(report, CleanDocuments.DATE)
                        .findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("/effortName", "/lessons");
    }

    private static Rulebook<FinalReport> own(List<Rule<FinalReport>> rules) {
        return new Rulebook<>("own", FinalReport.class, KnownProfiles.GAVLEBORG_FINAL_REPORT_2022, rules);
    }

    private static Rule<FinalReport> rule(Severity severity, String place, boolean required) {
        Input<FinalReport, Object> answer = Input.answer(
                place,
                report -> place.equals("/lessons")
                        ? report.lessons().map(Object.class::cast)
                        : report.effortName().map(Object.class::cast));
        RuleDraft<FinalReport> draft = Rule.<FinalReport>rule("own" + place.replace('/', '-'), severity)
                .cites(new FormRef("Blankett", "1"));
        return required ? draft.requires(answer) : draft.judged(answer);
    }

    @Test
    void a_document_is_unreadable_if_it_is_lost_as_a_whole() {
        Application partly = new ApplicationBuilder()
                .from(CleanDocuments.application())
                .addUnread(JsonPointer.of("/period"))
                .build();
        Application brokenOff = new ApplicationBuilder()
                .from(CleanDocuments.application())
                .addUnread(JsonPointer.ROOT)
                .build();

        assertThat(APPLICATIONS.check(partly, CleanDocuments.DATE).isUnreadable())
                .isFalse();
        assertThat(APPLICATIONS.check(brokenOff, CleanDocuments.DATE).isUnreadable())
                .isTrue();
        Reading<Application> nothing =
                Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.DATE_READABLE, "?")));
        assertThat(APPLICATIONS.check(nothing, CleanDocuments.DATE).isUnreadable())
                .isTrue();
    }

    @Test
    void what_the_reading_found_is_in_the_verdict() {
        Reading<FinalReport> reading = Reading.of(
                CleanDocuments.report(),
                List.of(ReadingFindings.unreadable(ReadingFindings.AMOUNT_READABLE, "mycket")
                        .below(JsonPointer.of("/usedAmount"))));

        assertThat(REPORTS.check(reading, CleanDocuments.DATE).status()).isEqualTo(Status.ERRORS);
        assertThat(REPORTS.check(reading, CleanDocuments.DATE).findings())
                .extracting(Finding::code)
                .containsExactly("amount-readable");
    }

    @Test
    void nothing_read_gives_a_verdict_without_a_document() {
        Reading<FinalReport> nothing =
                Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.DATE_READABLE, "?")));
        Verdict<FinalReport> verdict = REPORTS.check(nothing, CleanDocuments.DATE);

        assertThat(verdict.document()).isEmpty();
        assertThat(verdict.explain()).isEmpty();
        assertThat(verdict.status()).isEqualTo(Status.ERRORS);
        assertThat(verdict.toValidation().isInvalid()).isTrue();
    }

    @Test
    void an_explanation_tells_the_values_and_hides_what_is_personal() {
        List<RuleExplanation> explanations = APPLICATIONS
                .check(CleanDocuments.application(), CleanDocuments.DATE)
                .explain();

        assertThat(explanations).hasSameSizeAs(APPLICATIONS.rules());
        assertThat(explanations.toString())
                .contains("requiredForms", "gavleborg-application-2024")
                .doesNotContain("example.org", "Kontaktperson Ett", "Chef Två", "070-1740605", "Inga kända.");
        assertThat(explanation(explanations, "requested-equals-association-table-total")
                        .steps())
                .singleElement()
                .satisfies(step -> assertThat(step.values())
                        .extracting(
                                RuleExplanation.Value::name,
                                value -> value.value().orElseThrow())
                        .containsExactly(
                                tuple("associationTotal", Sek.of(900_000)), tuple("requestedAmount", Sek.of(900_000))));
        assertThat(explanation(explanations, "cost-year-header-valid").steps())
                .extracting(step -> step.path().toString())
                .containsExactly(
                        "/costCompilation/tables/0/years/0",
                        "/costCompilation/tables/0/years/1",
                        "/costCompilation/tables/1/years/0",
                        "/costCompilation/tables/1/years/1");
    }

    private static RuleExplanation explanation(List<RuleExplanation> explanations, String code) {
        return explanations.stream()
                .filter(one -> one.rule().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
