package finsam.benchmarks;

import finsam.benchmarks.growth.Subject;
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

/** A check of a document with ever more lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {
    @Param
    Subject subject = Subject.COST_LINES;

    @Param({"10", "100", "1000", "10000", "100000"})
    int lines = 10;

    private Supplier<?> work = Object::new;

    /** Makes the document. */
    @Setup
    public void choose() {
        work = subject.check(lines);
    }

    /** Checks it once. */
    @Benchmark
    public Object check() {
        return work.get();
    }
}
