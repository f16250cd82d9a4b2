package finsam.benchmarks;

import finsam.benchmarks.real.Documents;
import finsam.core.citation.FormRef;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.report.FinalReport;
import finsam.rules.Rulebook;
import finsam.rules.profile.Profile;
import finsam.rules.report.ReportAnswers;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A check by ever more rules that are all satisfied: what it allocates should not grow with them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SatisfiedBenchmark {
    @Param({"1", "10", "100"})
    int rules = 1;

    private final FinalReport report = Documents.read(Documents.report(true), FinalReport.class);
    private Rulebook<FinalReport> rulebook = Documents.reportRules();

    /** Makes the rulebook. */
    @Setup
    public void choose() {
        List<Rule<FinalReport>> all = IntStream.range(0, rules)
                .mapToObj(i -> Rule.<FinalReport>rule("satisfied-" + i, Severity.ERROR)
                        .cites(new FormRef("Slutrapport", "1"))
                        .reads(ReportAnswers.USED, ReportAnswers.APPROVED)
                        .holdsWhen(Sek::isAtMost))
                .toList();
        rulebook = new Rulebook<>(
                "satisfied",
                FinalReport.class,
                Profile.builder("satisfied", "1").build(),
                all);
    }

    /** Checks once. */
    @Benchmark
    public Object check() {
        return rulebook.check(report, Documents.REPORT_DAY);
    }
}
