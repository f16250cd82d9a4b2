package finsam.benchmarks.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks, round by round, and gathers what they measure. */
final class Runs {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Settings settings;

    Runs(Settings settings) {
        this.settings = settings;
    }

    Settings settings() {
        return settings;
    }

    /** Runs a benchmark with every combination of its parameters; those that are given have only the values given. */
    List<Measured> run(Class<?> benchmark, int threads, Map<String, String[]> parameters) {
        Map<Map<String, String>, Samples> samples = new LinkedHashMap<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            System.err.println(benchmark.getSimpleName() + ", " + threads + " thread(s), round " + round + " of "
                    + settings.rounds());
            for (RunResult result : once(benchmark, threads, parameters)) {
                samples.computeIfAbsent(parameters(result.getParams()), key -> new Samples())
                        .add(result.getBenchmarkResults());
            }
        }
        List<Measured> measured = new ArrayList<>();
        samples.forEach((key, all) -> measured.add(new Measured(key, lowerQuartile(all.nanos), median(all.bytes))));
        return measured;
    }

    private Collection<RunResult> once(Class<?> benchmark, int threads, Map<String, String[]> parameters) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\b" + benchmark.getSimpleName() + "\\b")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .threads(threads)
                .warmupIterations(settings.warmups())
                .warmupTime(TimeValue.milliseconds(settings.millis()))
                .measurementIterations(settings.iterations())
                .measurementTime(TimeValue.milliseconds(settings.millis()))
                .jvmArgs("-Xms1g", "-Xmx1g", "-Dorg.jboss.logging.provider=slf4j")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        parameters.forEach(options::param);
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(BenchmarkParams params) {
        Map<String, String> values = new LinkedHashMap<>();
        params.getParamsKeys().forEach(key -> values.put(key, params.getParam(key)));
        return values;
    }

    /** Returns the time that a quarter of the iterations stays below: what disturbs a machine only ever makes it slower. */
    static double lowerQuartile(List<Double> values) {
        return values.stream()
                .sorted()
                .skip((values.size() - 1) / 4)
                .findFirst()
                .orElse(Double.NaN);
    }

    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static final class Samples {
        private final List<Double> nanos = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();

        void add(Collection<BenchmarkResult> forks) {
            for (BenchmarkResult fork : forks) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    nanos.add(iteration.getPrimaryResult().getScore());
                    iteration.getSecondaryResults().forEach((name, result) -> {
                        if (name.endsWith(ALLOCATED)) {
                            bytes.add(result.getScore());
                        }
                    });
                }
            }
        }
    }
}
