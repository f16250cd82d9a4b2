package finsam.benchmarks.table;

import finsam.benchmarks.JsonBenchmark;
import finsam.benchmarks.JsonBenchmark.What;
import finsam.benchmarks.plain.Schemas;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reading, checking and writing JSON against plain databind. */
final class Json {
    private Json() {}

    static Section measure(Runs runs) {
        Set<What> what = runs.settings().isQuick()
                ? EnumSet.of(What.JACKSON_READ, What.FINSAM_READ, What.FINSAM_READ_AND_CHECK)
                : EnumSet.allOf(What.class);
        if (!Schemas.areThere()) {
            what.remove(What.SCHEMA_VALIDATION);
        }
        String[] names = what.stream().map(Enum::name).toArray(String[]::new);
        List<Measured> all = runs.run(JsonBenchmark.class, 1, Map.of("what", names));
        Section section = new Section(
                "JSON",
                "The clean documents, the report checked beside its application. Jackson binds plain records without any check;"
                        + " finsam reads valid scalars and finds every mistake. Ratios to Jackson's reading, for writing to its writing.",
                "document, what",
                "time",
                "allocated",
                "× Jackson");
        for (String document : List.of("report", "application")) {
            double read = of(all, document, What.JACKSON_READ);
            for (What one : what) {
                double base = one.name().endsWith("WRITE") ? of(all, document, What.JACKSON_WRITE) : read;
                all.stream()
                        .filter(measured -> measured.is(document, one.name()))
                        .forEach(measured -> section.row(
                                document + ", " + one,
                                Numbers.time(measured.nanos()),
                                Numbers.bytes(measured.bytes()),
                                Numbers.ratio(measured.nanos(), base)));
            }
            section.target(Target.atMost(
                    "JSON, " + document + ": reading, as times of Jackson databind",
                    1.1,
                    of(all, document, What.FINSAM_READ) / read));
            section.target(Target.atMost(
                    "JSON, " + document + ": reading and checking, as times of Jackson databind",
                    1.3,
                    of(all, document, What.FINSAM_READ_AND_CHECK) / read));
        }
        return section;
    }

    private static double of(List<Measured> all, String document, What what) {
        return all.stream()
                .filter(one -> one.is(document, what.name()))
                .findFirst()
                .orElseThrow()
                .nanos();
    }
}
