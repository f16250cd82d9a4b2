package finsam.benchmarks.table;

import finsam.benchmarks.RealBenchmark;
import java.util.Map;

/** What a second thread brings. */
final class Threads {
    private Threads() {}

    static Section measure(Runs runs) {
        Map<String, String[]> parameters =
                Map.of("what", new String[] {"CHECK"}, "document", new String[] {"clean-application"});
        Measured one = runs.run(RealBenchmark.class, 1, parameters).get(0);
        Measured two = runs.run(RealBenchmark.class, 2, parameters).get(0);
        Section section = new Section(
                "Threads",
                "The clean application, checked by one rulebook from one thread and from two.",
                "threads",
                "checks a second",
                "allocated a check");
        section.row("1", Numbers.plain(1e9 / one.nanos()), Numbers.bytes(one.bytes()));
        section.row("2", Numbers.plain(2e9 / two.nanos()), Numbers.bytes(two.bytes()));
        section.target(
                Target.atLeast("threads: checks a second of two, as times of one", 1.7, 2 * one.nanos() / two.nanos()));
        return section;
    }
}
