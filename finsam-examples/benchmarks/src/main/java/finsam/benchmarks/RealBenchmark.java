package finsam.benchmarks;

import finsam.benchmarks.real.ApplicationTwin;
import finsam.benchmarks.real.Documents;
import finsam.benchmarks.real.ReportTwin;
import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.report.FinalReport;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The real rulebooks on the real documents and on clean ones, by hand and by finsam. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RealBenchmark {
    /** What is done. */
    public enum What {
        HAND_WRITTEN,
        CHECK,
        EXPLAIN
    }

    @Param
    What what = What.CHECK;

    @Param({"clean-report", "real-report", "clean-application", "real-application"})
    String document = "clean-report";

    private Supplier<?> work = Object::new;

    /** Chooses. */
    @Setup
    public void choose() {
        boolean clean = document.startsWith("clean");
        if (document.endsWith("report")) {
            FinalReport report = Documents.read(Documents.report(clean), FinalReport.class);
            if (clean) {
                Application applied = Documents.appliedFor(report);
                work = what == What.HAND_WRITTEN
                        ? () -> ReportTwin.check(report, applied)
                        : finsam(Documents.reportRules(), report, Documents.REPORT_DAY, applied);
            } else {
                work = what == What.HAND_WRITTEN
                        ? () -> ReportTwin.check(report, null)
                        : finsam(Documents.reportRules(), report, Documents.REPORT_DAY);
            }
        } else {
            Application application = Documents.read(Documents.application(clean), Application.class);
            work = what == What.HAND_WRITTEN
                    ? () -> ApplicationTwin.check(application)
                    : finsam(Documents.applicationRules(), application, Documents.APPLICATION_DAY);
        }
    }

    private <T extends Document> Supplier<?> finsam(
            Rulebook<T> rulebook, T subject, LocalDate day, Document... others) {
        Verdict<T> verdict = rulebook.check(subject, day, others);
        return what == What.CHECK ? () -> rulebook.check(subject, day, others) : verdict::explain;
    }

    /** Does it once. */
    @Benchmark
    public Object run() {
        return work.get();
    }
}
