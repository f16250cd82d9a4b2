package finsam.benchmarks.table;

import finsam.benchmarks.RealBenchmark;
import finsam.benchmarks.RealBenchmark.What;
import finsam.benchmarks.real.Documents;
import java.util.List;
import java.util.Map;

/** The real rulebooks against the same rules by hand. */
final class RealRules {
    private static final List<String> DOCUMENTS =
            List.of("clean-report", "real-report", "clean-application", "real-application");

    private RealRules() {}

    static Section measure(Runs runs) {
        Map<String, String[]> parameters = runs.settings().isQuick()
                ? Map.of("what", new String[] {What.HAND_WRITTEN.name(), What.CHECK.name()})
                : Map.of();
        List<Measured> all = runs.run(RealBenchmark.class, 1, parameters);
        Section section = new Section(
                "The real rulebooks",
                Documents.reportRules().rules().size() + " rules on the report, "
                        + Documents.applicationRules().rules().size()
                        + " on the application. Every rule has a hand-written twin, except that what the association has not"
                        + " adopted is not written.",
                "document, by",
                "time",
                "allocated",
                "× hand-written");
        for (String document : DOCUMENTS) {
            double hand = of(all, document, What.HAND_WRITTEN).nanos();
            all.stream()
                    .filter(one -> one.is(document))
                    .forEach(one -> section.row(
                            document + ", " + one.parameters().get("what"),
                            Numbers.time(one.nanos()),
                            Numbers.bytes(one.bytes()),
                            Numbers.ratio(one.nanos(), hand)));
            section.target(Target.atMost(
                    "real rules, " + document + ": finsam's time, as times of hand-written",
                    document.startsWith("clean") ? 1.5 : 3,
                    of(all, document, What.CHECK).nanos() / hand));
        }
        return section;
    }

    private static Measured of(List<Measured> all, String document, What what) {
        return all.stream()
                .filter(one -> one.is(document, what.name()))
                .findFirst()
                .orElseThrow();
    }
}
