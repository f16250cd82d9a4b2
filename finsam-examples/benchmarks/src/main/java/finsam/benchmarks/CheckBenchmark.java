package finsam.benchmarks;

import finsam.benchmarks.checks.BeanValidation;
import finsam.benchmarks.checks.Contender;
import finsam.benchmarks.checks.Draft;
import finsam.benchmarks.checks.Drafts;
import finsam.benchmarks.checks.Drools;
import finsam.benchmarks.checks.EasyRules;
import finsam.benchmarks.checks.Finsam;
import finsam.benchmarks.checks.HandWritten;
import finsam.benchmarks.checks.VavrCombine;
import finsam.benchmarks.checks.Yavi;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same 24 checks on the same draft, by everybody; the reading of the answers is counted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {
    /** Who checks. */
    public enum Who {
        HAND_WRITTEN,
        FINSAM,
        VAVR,
        HIBERNATE_VALIDATOR,
        YAVI,
        EASY_RULES,
        DROOLS;

        /** Returns who checks. */
        public Contender<?> contender() {
            return switch (this) {
                case HAND_WRITTEN -> new HandWritten();
                case FINSAM -> new Finsam();
                case VAVR -> new VavrCombine();
                case HIBERNATE_VALIDATOR -> new BeanValidation();
                case YAVI -> new Yavi();
                case EASY_RULES -> new EasyRules();
                case DROOLS -> new Drools();
            };
        }
    }

    @Param
    Who who = Who.FINSAM;

    @Param({"valid", "faulty"})
    String draft = "valid";

    private Draft document = Drafts.valid();
    private Contender<?> contender = new Finsam();

    /** Chooses. */
    @Setup
    public void choose() {
        document = draft.equals("valid") ? Drafts.valid() : Drafts.faulty();
        contender = who.contender();
    }

    /** Checks once. */
    @Benchmark
    public Object check() {
        return contender.check(document);
    }
}
