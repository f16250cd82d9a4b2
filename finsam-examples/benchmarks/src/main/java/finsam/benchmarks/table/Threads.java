package finsam.benchmarks.table;

import finsam.benchmarks.RealBenchmark;
import java.util.Map;

/** What a second thread brings. */
final class Threads {
    private Threads() {}

    static Section measure(Runs runs) {
        Section section = new Section(
                "Threads",
                "The clean application, checked from one thread and from two: by one rulebook, and by the code written by hand,"
                        + " which shares nothing either.",
                "by",
                "threads",
                "checks a second",
                "allocated a check",
                "× one thread");
        if (!runs.settings().isQuick()) {
            measure("HAND_WRITTEN", runs, section);
        }
        section.target(Target.atLeast(
                "threads: checks a second of two, as times of one", 1.7, measure("CHECK", runs, section)));
        return section;
    }

    private static double measure(String what, Runs runs, Section section) {
        Map<String, String[]> parameters =
                Map.of("what", new String[] {what}, "document", new String[] {"clean-application"});
        Measured one = runs.run(RealBenchmark.class, 1, parameters).get(0);
        Measured two = runs.run(RealBenchmark.class, 2, parameters).get(0);
        double gain = 2 * one.nanos() / two.nanos();
        section.row(what, "1", Numbers.plain(1e9 / one.nanos()), Numbers.bytes(one.bytes()), "1.00 ×");
        section.row(
                what, "2", Numbers.plain(2e9 / two.nanos()), Numbers.bytes(two.bytes()), Numbers.plain(gain) + " ×");
        return gain;
    }
}
