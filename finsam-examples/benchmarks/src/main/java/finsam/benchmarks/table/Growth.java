package finsam.benchmarks.table;

import finsam.benchmarks.GrowthBenchmark;
import finsam.benchmarks.growth.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How the time for a line grows with the number of lines. */
final class Growth {
    private Growth() {}

    static Section measure(Runs runs) {
        List<Integer> sizes = runs.settings().sizes();
        String[] words = sizes.stream().map(String::valueOf).toArray(String[]::new);
        List<Subject> subjects = Arrays.stream(Subject.values())
                .filter(subject -> !subject.isByHand() || !runs.settings().isQuick())
                .toList();
        String[] names = subjects.stream().map(Subject::name).toArray(String[]::new);
        List<Measured> all = runs.run(GrowthBenchmark.class, 1, Map.of("subject", names, "lines", words));
        List<String> heads = new ArrayList<>(List.of("time and allocation a line, of"));
        for (int size : sizes) {
            heads.add(size + " lines");
        }
        heads.add("largest growth");
        Section section = new Section(
                "Growth",
                "A check of a document with ever more lines, divided by their number; the growth is that of the time for a"
                        + " line over any smaller document's.",
                heads.toArray(String[]::new));
        for (Subject subject : subjects) {
            List<String> cells = new ArrayList<>(List.of(subject.name()));
            double least = Double.MAX_VALUE;
            double growth = 0;
            for (int lines : sizes) {
                Measured one = all.stream()
                        .filter(measured -> measured.is(subject.name(), String.valueOf(lines)))
                        .findFirst()
                        .orElseThrow();
                double nanos = one.nanos() / lines;
                growth = Math.max(growth, nanos / least);
                least = Math.min(least, nanos);
                cells.add(Numbers.time(nanos) + ", " + Numbers.bytes(one.bytes() / lines));
            }
            cells.add(Numbers.plain(growth) + " ×");
            section.row(cells.toArray(String[]::new));
            if (subject.isByHand()) {
                continue;
            }
            section.target(Target.atMost("growth, " + subject + ": time for a line", 1.5, growth));
        }
        return section;
    }
}
