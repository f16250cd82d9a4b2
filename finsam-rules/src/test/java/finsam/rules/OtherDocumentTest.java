package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.effort.EffortName;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.report.FinalReport;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.Outcome;
import finsam.rules.rule.RuleExplanation;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A report beside the application that it answers to. */
class OtherDocumentTest {
    private static final String NAME = "effort-name-matches-application";
    private static final Rulebook<FinalReport> REPORTS =
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);
    private static final FinalReport REPORT = CleanDocuments.report();
    private static final Application APPLICATION = CleanDocuments.application();
    private static final Application RENAMED = Changed.with(APPLICATION, "/effortName", EffortName.of("Vägen ut"));

    @Test
    void the_finding_points_at_the_document_that_is_checked() {
        Verdict<FinalReport> verdict = REPORTS.check(REPORT, CleanDocuments.DATE, RENAMED);

        assertThat(verdict.findings()).singleElement().extracting(Finding::path).hasToString("/effortName");
        assertThat(verdict.others()).singleElement().isSameAs(RENAMED);
    }

    @Test
    void the_explanation_looks_at_the_other_document_again() {
        RuleExplanation explanation = REPORTS.check(REPORT, CleanDocuments.DATE, RENAMED).explain().stream()
                .filter(one -> one.rule().code().equals(NAME))
                .findFirst()
                .orElseThrow();

        assertThat(explanation.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(explanation.steps().get(0).values())
                .filteredOn(value -> value.name().equals("appliedName"))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.path()).hasToString("/application/effortName");
                    assertThat(value.value()).contains(EffortName.of("Vägen ut"));
                });
    }

    @Test
    void what_the_other_document_lost_is_unread_and_not_missing() {
        Application lost = Changed.with(
                Changed.without(APPLICATION, "/effortName"), "/unread", Set.of(JsonPointer.of("/effortName")));

        assertThat(REPORTS.check(REPORT, CleanDocuments.DATE, lost).open())
                .singleElement()
                .extracting(OpenQuestion::code, OpenQuestion::reason)
                .containsExactly(NAME, OpenQuestion.Reason.UNREAD);
    }

    @Test
    void what_is_lost_in_one_document_is_not_lost_in_the_other() {
        Application nameless = Changed.without(APPLICATION, "/effortName");
        FinalReport lost = Changed.with(REPORT, "/unread", Set.of(JsonPointer.of("/office")));

        assertThat(REPORTS.check(lost, CleanDocuments.DATE, nameless).open())
                .singleElement()
                .extracting(OpenQuestion::code, OpenQuestion::reason)
                .containsExactly(NAME, OpenQuestion.Reason.MISSING);
    }

    @Test
    void of_two_documents_of_a_type_the_first_one_counts() {
        assertThat(REPORTS.check(REPORT, CleanDocuments.DATE, APPLICATION, RENAMED)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_reading_is_compared_as_well() {
        assertThat(REPORTS.check(Reading.of(REPORT), CleanDocuments.DATE, RENAMED)
                        .findings())
                .hasSize(1);
        assertThat(REPORTS.check(Reading.of(REPORT), CleanDocuments.DATE).document())
                .isEqualTo(Optional.of(REPORT));
    }

    @Test
    void a_judgement_keeps_the_other_document() {
        Verdict<FinalReport> verdict = REPORTS.check(REPORT, CleanDocuments.DATE, RENAMED)
                .with(new Judgement(
                        NAME, Judgement.Decision.EXEMPT, "Beslutat namnbyte.", "handläggare", CleanDocuments.DATE));

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.others()).singleElement().isSameAs(RENAMED);
    }
}
