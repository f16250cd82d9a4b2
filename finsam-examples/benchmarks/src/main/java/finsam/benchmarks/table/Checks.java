package finsam.benchmarks.table;

import finsam.benchmarks.CheckBenchmark;
import finsam.benchmarks.CheckBenchmark.Who;
import java.util.List;
import java.util.Map;

/** The same 24 checks by everybody. */
final class Checks {
    private Checks() {}

    static Section measure(Runs runs) {
        List<Measured> all = runs.run(CheckBenchmark.class, 1, Map.of());
        Section section = new Section(
                "The same 24 checks",
                "A draft of 26 answers, 12 lines of costs and 4 parties, read and checked by everybody.",
                "who, draft",
                "time",
                "allocated",
                "× hand-written",
                "× finsam");
        for (String draft : List.of("valid", "faulty")) {
            Measured hand = of(all, Who.HAND_WRITTEN, draft);
            Measured finsam = of(all, Who.FINSAM, draft);
            for (Who who : Who.values()) {
                Measured one = of(all, who, draft);
                section.row(
                        who + ", " + draft,
                        Numbers.time(one.nanos()),
                        Numbers.bytes(one.bytes()),
                        Numbers.ratio(one.nanos(), hand.nanos()),
                        Numbers.ratio(one.nanos(), finsam.nanos()));
            }
            section.target(Target.atMost(
                    "24 checks, " + draft + ": finsam's time, as times of hand-written",
                    draft.equals("valid") ? 1.3 : 3,
                    finsam.nanos() / hand.nanos()));
            Map.of(Who.YAVI, 2.5, Who.EASY_RULES, 2.5, Who.HIBERNATE_VALIDATOR, 5d, Who.DROOLS, 5d).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(peer -> section.target(Target.atLeast(
                            "24 checks, " + draft + ": time of " + peer.getKey() + ", as times of finsam",
                            peer.getValue(),
                            of(all, peer.getKey(), draft).nanos() / finsam.nanos())));
        }
        return section;
    }

    private static Measured of(List<Measured> all, Who who, String draft) {
        return all.stream().filter(one -> one.is(who.name(), draft)).findFirst().orElseThrow();
    }
}
