package finsam.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.benchmarks.real.ApplicationTwin;
import finsam.benchmarks.real.Documents;
import finsam.benchmarks.real.Notes;
import finsam.benchmarks.real.ReportTwin;
import finsam.core.application.Application;
import finsam.core.finding.Severity;
import finsam.core.report.FinalReport;
import finsam.rules.Status;
import finsam.rules.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written by hand finds the same as finsam, and leaves the same open. */
class TwinTest {
    private static final FinalReport CLEAN_REPORT = Documents.read(Documents.report(true), FinalReport.class);

    /** What the association has not adopted, and what is yet left open where a document does not tell whom it is for. */
    private static final Set<String> NOT_ADOPTED = Set.of(
            "effort-target-within-call-target", "effort-target-without-excluded-groups", "effort-target-not-narrowed");

    private record Found(String code, Severity severity, String path) {}

    @Test
    void theCleanDocumentsAreClean() {
        Verdict<FinalReport> report =
                Documents.reportRules().check(CLEAN_REPORT, Documents.REPORT_DAY, Documents.appliedFor(CLEAN_REPORT));
        Verdict<Application> application = Documents.applicationRules()
                .check(Documents.read(Documents.application(true), Application.class), Documents.APPLICATION_DAY);

        assertThat(report.status()).isEqualTo(Status.CLEAN);
        assertThat(report.findings()).isEmpty();
        assertThat(report.open()).isEmpty();
        assertThat(application.findings()).isEmpty();
        assertThat(application.open())
                .extracting(question -> question.code())
                .containsExactlyInAnyOrder(
                        "sustainability-not-person-dependent", "signed-by-authorised-representative");
    }

    @Test
    void theTwinOfTheReportFindsTheSame() {
        FinalReport real = Documents.read(Documents.report(false), FinalReport.class);

        isSame(Documents.reportRules().check(real, Documents.REPORT_DAY), ReportTwin.check(real, null));
        isSame(
                Documents.reportRules().check(real, Documents.REPORT_DAY, Documents.appliedFor(CLEAN_REPORT)),
                ReportTwin.check(real, Documents.appliedFor(CLEAN_REPORT)));
        isSame(
                Documents.reportRules().check(CLEAN_REPORT, Documents.REPORT_DAY, Documents.appliedFor(CLEAN_REPORT)),
                ReportTwin.check(CLEAN_REPORT, Documents.appliedFor(CLEAN_REPORT)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTwinOfTheApplicationFindsTheSame(boolean clean) {
        Application application = Documents.read(Documents.application(clean), Application.class);

        isSame(
                Documents.applicationRules().check(application, Documents.APPLICATION_DAY),
                ApplicationTwin.check(application));
    }

    @Test
    void theTwinsFindTheSameInDocumentsThatSayNothing() {
        FinalReport report = Documents.read("{}".getBytes(StandardCharsets.UTF_8), FinalReport.class);
        Application application = Documents.read("{}".getBytes(StandardCharsets.UTF_8), Application.class);

        isSame(Documents.reportRules().check(report, Documents.REPORT_DAY), ReportTwin.check(report, null));
        isSame(
                Documents.applicationRules().check(application, Documents.APPLICATION_DAY),
                ApplicationTwin.check(application));
    }

    private static void isSame(Verdict<?> verdict, Notes notes) {
        List<Found> found = verdict.findings().stream()
                .map(finding -> new Found(
                        finding.code(), finding.severity(), finding.path().toString()))
                .toList();
        assertThat(notes.problems())
                .extracting(problem -> new Found(problem.code(), problem.severity(), problem.path()))
                .containsExactlyInAnyOrderElementsOf(found);
        List<Notes.Open> open = verdict.open().stream()
                .filter(question -> !NOT_ADOPTED.contains(question.code()))
                .map(question -> new Notes.Open(question.code(), question.path().toString()))
                .toList();
        assertThat(notes.open()).containsExactlyInAnyOrderElementsOf(open);
    }
}
