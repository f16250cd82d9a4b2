package finsam.benchmarks;

import finsam.benchmarks.plain.Plain;
import finsam.benchmarks.plain.PlainApplication;
import finsam.benchmarks.plain.PlainReport;
import finsam.benchmarks.plain.Schemas;
import finsam.benchmarks.real.Documents;
import finsam.core.finding.Document;
import finsam.core.report.FinalReport;
import finsam.json.FinsamJson;
import finsam.rules.Rulebook;
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

/** Reading, checking and writing the clean documents, by Jackson into plain records and by finsam. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {
    /** What is done. */
    public enum What {
        JACKSON_READ,
        FINSAM_READ,
        FINSAM_READ_AND_CHECK,
        SCHEMA_VALIDATION,
        JACKSON_WRITE,
        FINSAM_WRITE
    }

    @Param
    What what = What.JACKSON_READ;

    @Param({"report", "application"})
    String document = "report";

    private Supplier<?> work = Object::new;

    /** Chooses. */
    @Setup
    public void choose() {
        work = document.equals("report")
                ? work(
                        Documents.report(true),
                        PlainReport.class,
                        Documents.reportRules(),
                        Documents.REPORT_DAY,
                        "final-report",
                        Documents.appliedFor(Documents.read(Documents.report(true), FinalReport.class)))
                : work(
                        Documents.application(true),
                        PlainApplication.class,
                        Documents.applicationRules(),
                        Documents.APPLICATION_DAY,
                        "application");
    }

    private <T extends Document> Supplier<?> work(
            byte[] json, Class<?> plain, Rulebook<T> rulebook, LocalDate day, String schema, Document... others) {
        Class<T> type = rulebook.subject();
        var reader = Plain.reader(plain);
        Object plainDocument = reader.readValue(json);
        T read = Documents.read(json, type);
        return switch (what) {
            case JACKSON_READ -> () -> reader.readValue(json);
            case FINSAM_READ -> () -> FinsamJson.read(json, type);
            case FINSAM_READ_AND_CHECK -> () -> FinsamJson.check(json, rulebook, day, others);
            case SCHEMA_VALIDATION -> Schemas.validation(schema, json);
            case JACKSON_WRITE -> () -> Plain.WRITER.writeValueAsString(plainDocument);
            case FINSAM_WRITE -> () -> FinsamJson.write(read);
        };
    }

    /** Does it once. */
    @Benchmark
    public Object run() {
        return work.get();
    }
}
