package finsam.benchmarks.table;

import finsam.benchmarks.child.BatchMain;
import finsam.benchmarks.child.Child;
import java.util.List;

/** Very many documents in a small heap. */
final class Batch {
    private Batch() {}

    static Section measure(Runs runs) {
        int number = runs.settings().documents();
        Section section = new Section(
                "Batch",
                Numbers.plain(number)
                        + " reports of a line each, read and checked in a JVM with -Xmx64m; the lines are made"
                        + " while they are read.",
                "threads",
                "reports a second",
                "MB a second",
                "largest heap");
        for (int threads = 1; threads <= 2; threads++) {
            System.err.println("Batch, " + threads + " thread(s)");
            Child child =
                    Child.run(List.of("-Xmx64m"), BatchMain.class, Integer.toString(number), Integer.toString(threads));
            double perSecond = number * 1e9 / (double) child.number(0);
            section.row(
                    Integer.toString(threads),
                    Numbers.plain(perSecond),
                    Numbers.plain(perSecond * (double) child.number(2) / 1e6),
                    Numbers.bytes((double) child.number(1)));
        }
        return section;
    }
}
