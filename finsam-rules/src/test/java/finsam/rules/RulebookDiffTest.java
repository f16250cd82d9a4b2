package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.party.SubmissionForm;
import finsam.core.report.FinalReport;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Parameters;
import finsam.rules.profile.Profile;
import finsam.rules.report.ReportAnswers;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulebookDiffTest {
    private static final LocalDate DATE = CleanDocuments.DATE;
    private static final Rulebook<FinalReport> REPORTS =
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);

    @Test
    void a_rulebook_does_not_differ_from_itself() {
        assertThat(REPORTS.diff(REPORTS, DATE).isEmpty()).isTrue();
    }

    @Test
    void codes_severities_and_revisions_are_told() {
        Rule<FinalReport> stricter = Rule.<FinalReport>rule("outcome-target-vs-result", Severity.ERROR)
                .revision(2)
                .cites(new FormRef("Slutrapport", "5.1"))
                .requires(ReportAnswers.GOAL_OUTCOMES);
        RulebookDiff<FinalReport> diff =
                REPORTS.diff(REPORTS.without("used-not-above-approved").with(stricter), DATE);

        assertThat(diff.added()).isEmpty();
        assertThat(diff.dropped()).containsExactly("used-not-above-approved");
        assertThat(diff.severities())
                .containsExactly(
                        new RulebookDiff.SeverityChange("outcome-target-vs-result", Severity.WARNING, Severity.ERROR));
        assertThat(diff.revisions()).containsExactly("outcome-target-vs-result");
        assertThat(REPORTS.without("used-not-above-approved")
                        .diff(REPORTS, DATE)
                        .added())
                .containsExactly("used-not-above-approved");
    }

    @Test
    void parameters_are_told_with_both_values() {
        Rulebook<Application> before = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
        Rulebook<Application> after = Rulebooks.applications(Profile.builder("next", "1")
                .on(KnownProfiles.GAVLEBORG_APPLICATION_2024)
                .set(Parameters.SUBMISSION_FORMS, Set.of(SubmissionForm.EMAIL), new FormRef("Beslut", "1"))
                .build());

        assertThat(before.diff(after, DATE).parameters())
                .containsExactly(new RulebookDiff.ParameterChange(
                        "requiredForms", Optional.of(List.of("PAPER", "WORD")), Optional.of(List.of("EMAIL"))));
        assertThat(before.diff(after, DATE).effectOn(List.of(CleanDocuments.application()), DATE))
                .singleElement()
                .satisfies(effect -> assertThat(effect.appeared())
                        .extracting(finding -> finding.code())
                        .containsExactly("application-submitted-in-required-forms"));
    }

    @Test
    void a_parameter_is_told_whichever_of_the_two_sets_it_and_in_whatever_layer() {
        Profile none = Profile.builder("none", "1").build();
        Profile base = Profile.builder("base", "1")
                .set(Parameters.SUBMISSION_FORMS, Set.of(SubmissionForm.EMAIL), new FormRef("Beslut", "1"))
                .build();
        Profile upon = Profile.builder("upon", "1").on(base).build();
        Optional<List<String>> email = Optional.of(List.of("EMAIL"));

        assertThat(Rulebooks.applications(none)
                        .diff(Rulebooks.applications(upon), DATE)
                        .parameters())
                .containsExactly(new RulebookDiff.ParameterChange("requiredForms", Optional.empty(), email));
        assertThat(Rulebooks.applications(upon)
                        .diff(Rulebooks.applications(none), DATE)
                        .parameters())
                .containsExactly(new RulebookDiff.ParameterChange("requiredForms", email, Optional.empty()));
        assertThat(Rulebooks.applications(upon)
                        .diff(Rulebooks.applications(base), DATE)
                        .parameters())
                .isEmpty();
        assertThat(Rulebooks.applications(upon)
                        .diff(Rulebooks.applications(none), DATE)
                        .isEmpty())
                .isFalse();
    }

    @Test
    void any_difference_is_one() {
        Rule<FinalReport> revised = Rule.<FinalReport>rule("outcome-target-vs-result", Severity.WARNING)
                .revision(99)
                .cites(new FormRef("Slutrapport", "5.1"))
                .requires(ReportAnswers.GOAL_OUTCOMES);
        Rule<FinalReport> heavier = Rule.<FinalReport>rule("outcome-target-vs-result", Severity.ERROR)
                .revision(99)
                .cites(new FormRef("Slutrapport", "5.1"))
                .requires(ReportAnswers.GOAL_OUTCOMES);
        Rulebook<FinalReport> fewer = REPORTS.without("used-not-above-approved");

        assertThat(fewer.diff(REPORTS, DATE).isEmpty()).isFalse();
        assertThat(REPORTS.diff(fewer, DATE).isEmpty()).isFalse();
        assertThat(REPORTS.diff(REPORTS.with(revised), DATE).isEmpty()).isFalse();
        assertThat(REPORTS.with(revised).diff(REPORTS.with(heavier), DATE).isEmpty())
                .isFalse();
    }

    @Test
    void what_both_find_is_no_effect() {
        FinalReport report =
                Changed.without(Changed.with(CleanDocuments.report(), "/usedAmount", Sek.of(103_000)), "/lessons");
        RulebookDiff<FinalReport> diff = REPORTS.diff(REPORTS.without("used-not-above-approved"), DATE);

        assertThat(REPORTS.check(report, DATE).findings()).hasSizeGreaterThan(1);
        assertThat(diff.effectOn(List.of(report), DATE)).singleElement().satisfies(effect -> {
            assertThat(effect.appeared()).isEmpty();
            assertThat(effect.gone()).extracting(finding -> finding.code()).containsExactly("used-not-above-approved");
        });
    }

    @Test
    void only_the_documents_that_change_are_told() {
        FinalReport clean = CleanDocuments.report();
        FinalReport tooMuch = Changed.with(clean, "/usedAmount", Sek.of(103_000));
        RulebookDiff<FinalReport> diff = REPORTS.diff(REPORTS.without("used-not-above-approved"), DATE);

        assertThat(diff.effectOn(List.of(clean, tooMuch), DATE)).singleElement().satisfies(effect -> {
            assertThat(effect.index()).isEqualTo(1);
            assertThat(effect.appeared()).isEmpty();
            assertThat(effect.gone()).extracting(finding -> finding.code()).containsExactly("used-not-above-approved");
        });
    }
}
