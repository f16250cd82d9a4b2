package finsam.benchmarks.real;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.effort.GoalBuilder;
import finsam.core.effort.TargetGroupsBuilder;
import finsam.core.finding.Document;
import finsam.core.report.FinalReport;
import finsam.json.FinsamJson;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The real documents, and a clean one of the same kind and about the same size for each. */
public final class Documents {
    /** The day as of which reports are judged. */
    public static final LocalDate REPORT_DAY = LocalDate.of(2022, 2, 15);

    /** The day as of which applications are judged. */
    public static final LocalDate APPLICATION_DAY = LocalDate.of(2024, 5, 6);

    private Documents() {}

    /** Returns the rules for reports. */
    public static Rulebook<FinalReport> reportRules() {
        return Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);
    }

    /** Returns the rules for applications. */
    public static Rulebook<Application> applicationRules() {
        return Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    }

    /** Returns the JSON of a report: the real one, or one without findings. */
    public static byte[] report(boolean clean) {
        return bytes(clean ? "clean-report.json" : "hudiksvall-slutrapport.json");
    }

    /** Returns the JSON of an application: the real one, or one without findings. */
    public static byte[] application(boolean clean) {
        return bytes(clean ? "clean-application.json" : "rakna-med-mig.json");
    }

    /** Reads a document that can be read. */
    public static <T extends Document> T read(byte[] json, Class<T> type) {
        return FinsamJson.read(json, type).value().orElseThrow();
    }

    /** Returns an application that asks for what a report tells of, so that the report can be compared with one. */
    public static Application appliedFor(FinalReport report) {
        ApplicationBuilder application = new ApplicationBuilder()
                .effortName(report.effortName())
                .period(report.period())
                .targetGroup(new TargetGroupsBuilder()
                        .direct(report.targetGroupCriteria())
                        .build());
        report.goalOutcomes()
                .forEach(outcome -> application.addGoals(
                        new GoalBuilder().text(outcome.goal()).build()));
        return application.build();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
