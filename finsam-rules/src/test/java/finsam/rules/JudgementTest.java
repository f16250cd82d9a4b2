package finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.core.money.Sek;
import finsam.core.report.FinalReport;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.Outcome;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Rulebook<Application> APPLICATIONS =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    private static final Rulebook<FinalReport> REPORTS =
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);
    private static final String AUTHORISED = "signed-by-authorised-representative";
    private static final Judgement MET = new Judgement(
            AUTHORISED, Judgement.Decision.MET, "Enligt delegationsordningen.", "handläggare", CleanDocuments.DATE);

    @Test
    void a_person_answers_what_is_open() {
        Verdict<Application> open = APPLICATIONS.check(CleanDocuments.application(), CleanDocuments.DATE);

        assertThat(open.with(MET).status()).isEqualTo(Status.CLEAN);
        assertThat(open.with(MET).receipt().judgements()).containsExactly(MET);
        assertThat(open.with(MET).toValidation().isValid()).isTrue();
    }

    @Test
    void a_requirement_judged_not_met_is_a_finding() {
        Judgement notMet = new Judgement(
                AUTHORISED, Judgement.Decision.NOT_MET, "Ingen delegation.", "jurist", CleanDocuments.DATE);
        Verdict<Application> verdict = APPLICATIONS
                .check(CleanDocuments.application(), CleanDocuments.DATE)
                .with(notMet);

        assertThat(verdict.status()).isEqualTo(Status.ERRORS);
        assertThat(verdict.open()).extracting("code").doesNotContain(AUTHORISED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(AUTHORISED);
            assertThat(finding.message(Locale.ENGLISH)).contains("jurist", "2024-05-06");
        });
        assertThat(verdict.toValidation().isInvalid()).isTrue();
    }

    @Test
    void what_is_judged_not_met_stands_where_the_form_has_it() {
        Judgement notMet = new Judgement(
                AUTHORISED, Judgement.Decision.NOT_MET, "Ingen delegation.", "jurist", CleanDocuments.DATE);
        Application application = Changed.without(CleanDocuments.application(), "/owner/phone");
        application = Changed.with(application, "/acceptedClauses", Set.of());
        Verdict<Application> before = APPLICATIONS.check(application, CleanDocuments.DATE);
        Verdict<Application> after = before.with(notMet);

        assertThat(before.findings()).extracting(Finding::code).doesNotContain(AUTHORISED);
        assertThat(after.findings()).hasSize(before.findings().size() + 1);
        assertThat(after.findings()).isEqualTo(APPLICATIONS.inFormOrder(after.findings()));
        assertThat(after.judgements()).containsExactly(notMet);
        assertThat(before.judgements()).isEmpty();
        assertThat(after.open()).hasSize(before.open().size() - 1);
    }

    @Test
    void an_exemption_takes_back_a_finding_and_stays_in_the_receipt() {
        FinalReport report = Changed.with(CleanDocuments.report(), "/usedAmount", Sek.of(103_000));
        Judgement exempt = new Judgement(
                "used-not-above-approved",
                Judgement.Decision.EXEMPT,
                "Styrelsen har godkänt.",
                "förbundschef",
                CleanDocuments.DATE);
        Verdict<FinalReport> verdict =
                REPORTS.check(report, CleanDocuments.DATE).with(exempt);

        assertThat(verdict.findings()).extracting(Finding::code).doesNotContain("used-not-above-approved");
        assertThat(verdict.receipt().judgements()).containsExactly(exempt);
        assertThat(verdict.receipt().outcomes()).containsEntry("used-not-above-approved", Outcome.VIOLATED);
    }

    @Test
    void an_exemption_takes_back_no_other_finding_and_answers_no_other_question() {
        FinalReport report =
                Changed.without(Changed.with(CleanDocuments.report(), "/usedAmount", Sek.of(103_000)), "/lessons");
        Judgement exempt = new Judgement(
                "used-not-above-approved", Judgement.Decision.EXEMPT, "Beslut.", "förbundschef", CleanDocuments.DATE);
        Verdict<FinalReport> before = REPORTS.check(report, CleanDocuments.DATE);
        Verdict<FinalReport> after = before.with(exempt);

        assertThat(after.findings())
                .isEqualTo(before.findings().stream()
                        .filter(finding -> !finding.code().equals(exempt.code()))
                        .toList())
                .isNotEmpty();
        assertThat(after.open()).isEqualTo(before.open()).isNotEmpty();
    }

    @Test
    void nothing_to_decide_is_told() {
        Verdict<FinalReport> clean = REPORTS.check(CleanDocuments.report(), CleanDocuments.DATE);

        assertThatThrownBy(() -> clean.with(MET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(AUTHORISED);
    }
}
