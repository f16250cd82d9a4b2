package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.finding.Finding;
import finsam.core.party.SubmissionForm;
import finsam.core.report.FinalReport;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Parameters;
import finsam.rules.profile.Profile;
import finsam.rules.report.FundsRules;
import finsam.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulebookTest {
    private static final Rulebook<Application> APPLICATIONS =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    private static final Rulebook<FinalReport> REPORTS =
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);

    @Test
    void a_code_stands_once_in_a_rulebook() {
        assertThatThrownBy(() -> new Rulebook<>(
                        "twice",
                        FinalReport.class,
                        KnownProfiles.GAVLEBORG_FINAL_REPORT_2022,
                        List.of(FundsRules.USED_NOT_ABOVE_APPROVED, FundsRules.USED_NOT_ABOVE_APPROVED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("used-not-above-approved");
    }

    @Test
    void a_rule_put_in_place_of_another_comes_last() {
        Rulebook<FinalReport> replaced = REPORTS.with(FundsRules.USED_NOT_ABOVE_APPROVED);

        assertThat(replaced.rules()).hasSameSizeAs(REPORTS.rules()).endsWith(FundsRules.USED_NOT_ABOVE_APPROVED);
    }

    @Test
    void rules_can_be_left_out_and_added() {
        Rulebook<FinalReport> without = REPORTS.without("used-not-above-approved");

        assertThat(without.rule("used-not-above-approved")).isEmpty();
        assertThat(without.with(FundsRules.USED_NOT_ABOVE_APPROVED).rules()).hasSameSizeAs(REPORTS.rules());
        assertThatThrownBy(() -> without.without("used-not-above-approved"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_parameter_that_is_not_set_makes_its_rule_not_applicable() {
        Profile silent = Profile.builder("silent", "1")
                .layout(KnownProfiles.GAVLEBORG_APPLICATION_2024.layout())
                .build();
        Application faxed =
                Changed.with(CleanDocuments.application(), "/submissionForms", Set.of(SubmissionForm.EMAIL));

        assertThat(Rulebooks.applications(silent)
                        .check(faxed, CleanDocuments.DATE)
                        .receipt()
                        .outcomes())
                .containsEntry("application-submitted-in-required-forms", Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_nearer_profile_wins_and_dates_count() {
        FormRef decision = new FormRef("Beslut", "1");
        LocalDate change = LocalDate.of(2025, 1, 1);
        Profile changed = Profile.builder("changed", "1")
                .on(KnownProfiles.GAVLEBORG_APPLICATION_2024)
                .setFrom(change, Parameters.SUBMISSION_FORMS, Set.of(SubmissionForm.EMAIL), decision)
                .build();

        assertThat(changed.value(Parameters.SUBMISSION_FORMS, change.minusDays(1)))
                .contains(Set.of(SubmissionForm.PAPER, SubmissionForm.WORD));
        assertThat(changed.origin(Parameters.SUBMISSION_FORMS, change.minusDays(1)))
                .contains("gavleborg-application-2024");
        assertThat(changed.value(Parameters.SUBMISSION_FORMS, change)).contains(Set.of(SubmissionForm.EMAIL));
        assertThat(changed.origin(Parameters.SUBMISSION_FORMS, change)).contains("changed");
        assertThat(Rulebooks.applications(changed)
                        .check(CleanDocuments.application(), change)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("application-submitted-in-required-forms");
    }

    @Test
    void two_values_for_one_day_are_refused() {
        FormRef decision = new FormRef("Beslut", "1");
        LocalDate day = LocalDate.of(2025, 1, 1);
        Profile.Builder twice = Profile.builder("twice", "1")
                .setUntil(day, Parameters.SUBMISSION_FORMS, Set.of(SubmissionForm.EMAIL), decision)
                .setFrom(day, Parameters.SUBMISSION_FORMS, Set.of(SubmissionForm.PAPER), decision);
        Profile.Builder once = Profile.builder("once", "1")
                .setUntil(day, Parameters.SUBMISSION_FORMS, Set.of(SubmissionForm.EMAIL), decision)
                .setFrom(day.plusDays(1), Parameters.SUBMISSION_FORMS, Set.of(SubmissionForm.PAPER), decision);

        assertThatThrownBy(twice::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("requiredForms");
        assertThat(once.build().settings()).hasSize(2);
    }

    @Test
    void a_layout_that_requires_an_unknown_answer_is_refused() {
        Profile odd = Profile.builder("odd", "1")
                .layout(new FormLayout("Blankett", List.of(FormField.required("9", "Skostorlek", "/shoeSize"))))
                .build();

        assertThatThrownBy(() -> Rulebooks.applications(odd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/shoeSize");
    }

    @Test
    void the_content_hash_depends_on_what_is_declared_and_on_nothing_else() {
        assertThat(APPLICATIONS.contentHash())
                .isEqualTo(Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024)
                        .contentHash())
                .hasSize(64)
                .isNotEqualTo(REPORTS.contentHash())
                .isNotEqualTo(APPLICATIONS.without("target-count-stated").contentHash())
                .isNotEqualTo(Rulebooks.applications(Profile.builder("other", "1")
                                .on(KnownProfiles.GAVLEBORG_APPLICATION_2024)
                                .build())
                        .contentHash());
    }
}
