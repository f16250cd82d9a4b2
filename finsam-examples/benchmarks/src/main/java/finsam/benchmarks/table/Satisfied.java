package finsam.benchmarks.table;

import finsam.benchmarks.SatisfiedBenchmark;
import java.util.List;
import java.util.Map;

/** What a check allocates, by the number of rules that are satisfied. */
final class Satisfied {
    private Satisfied() {}

    static Section measure(Runs runs) {
        List<Measured> all = runs.run(SatisfiedBenchmark.class, 1, Map.of());
        Section section = new Section(
                "Satisfied rules",
                "The same report, checked by ever more rules that find nothing.",
                "rules",
                "time",
                "time a rule",
                "allocated");
        for (Measured one : all) {
            int rules = Integer.parseInt(one.parameters().get("rules"));
            section.row(
                    Integer.toString(rules),
                    Numbers.time(one.nanos()),
                    Numbers.time(one.nanos() / rules),
                    Numbers.bytes(one.bytes()));
        }
        double most = all.get(all.size() - 1).bytes();
        section.target(new Target(
                "satisfied rules: what 100 allocate more than 1",
                8,
                true,
                most - all.get(0).bytes(),
                "B"));
        if (Runtime.version().feature() >= 25) {
            section.target(new Target("satisfied rules: allocated by a check of 100", 128, true, most, "B"));
        }
        return section;
    }
}
