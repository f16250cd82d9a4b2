package finsam.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.effortcase.EffortCase;
import finsam.core.participation.Participation;
import finsam.core.report.FinalReport;
import finsam.json.VerdictJson;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.testing.FinsamArbitraries;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever we print, store or send of a verdict, nothing personal is in it. */
class PrivacyTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

    @Property(tries = 30, seed = "20261122")
    void ofApplications(@ForAll("applications") Application application) {
        assertNothingPersonal(Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024), application);
    }

    @Property(tries = 30, seed = "20261122")
    void ofReports(@ForAll("reports") FinalReport report) {
        assertNothingPersonal(Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022), report);
    }

    @Property(tries = 30, seed = "20261122")
    void ofParticipations(@ForAll("participations") Participation participation) {
        assertNothingPersonal(Rulebooks.participations(KnownProfiles.GAVLEBORG_CALL_2022), participation);
    }

    @Property(tries = 20, seed = "20261122")
    void ofCases(@ForAll("cases") EffortCase effortCase) {
        assertNothingPersonal(Rulebooks.effortCases(KnownProfiles.GAVLEBORG), effortCase);
    }

    private static <T> void assertNothingPersonal(Rulebook<T> rulebook, T document) {
        Verdict<T> verdict = rulebook.check(document, TODAY);

        assertThat(document.toString()).doesNotContain(FinsamArbitraries.PERSONAL);
        assertThat(verdict.toString()).doesNotContain(FinsamArbitraries.PERSONAL);
        assertThat(verdict.explain().toString()).doesNotContain(FinsamArbitraries.PERSONAL);
        assertThat(verdict.receipt().toString()).doesNotContain(FinsamArbitraries.PERSONAL);
        assertThat(VerdictJson.writeExplained(verdict, Locale.ENGLISH)).doesNotContain(FinsamArbitraries.PERSONAL);
    }

    @Provide
    Arbitrary<Application> applications() {
        return FinsamArbitraries.complete(Application.class);
    }

    @Provide
    Arbitrary<FinalReport> reports() {
        return FinsamArbitraries.complete(FinalReport.class);
    }

    @Provide
    Arbitrary<Participation> participations() {
        return FinsamArbitraries.complete(Participation.class);
    }

    @Provide
    Arbitrary<EffortCase> cases() {
        return FinsamArbitraries.of(EffortCase.class);
    }
}
