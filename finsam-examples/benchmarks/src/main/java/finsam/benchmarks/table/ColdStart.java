package finsam.benchmarks.table;

import finsam.benchmarks.child.Child;
import finsam.benchmarks.child.EmptyMain;
import finsam.benchmarks.child.FinsamMain;
import finsam.benchmarks.child.JacksonMain;
import finsam.benchmarks.real.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first verdict of a JVM that has just started. */
final class ColdStart {
    private static final int MOST_MILLIS = 250;

    private ColdStart() {}

    static Section measure(Runs runs) {
        Map<Class<?>, List<Child>> children = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("application", ".json");
            Files.write(file, Documents.application(true));
            for (int i = 0; i < runs.settings().starts(); i++) {
                for (Class<?> program : List.of(EmptyMain.class, JacksonMain.class, FinsamMain.class)) {
                    children.computeIfAbsent(program, key -> new ArrayList<>())
                            .add(Child.run(List.of(), program, file.toString()));
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return section(children, runs.settings().starts());
    }

    private static Section section(Map<Class<?>, List<Child>> children, int starts) {
        Section section = new Section(
                "Cold start",
                "A JVM that does nothing, one that binds the clean application with Jackson, one that reads and checks it"
                        + " with finsam: medians of " + starts + " starts in turn.",
                "program",
                "from main to the result",
                "whole process",
                "whole, more than the empty one");
        double empty = wall(children, EmptyMain.class);
        children.forEach((program, runs) -> section.row(
                program.getSimpleName(),
                Numbers.time(inside(children, program)),
                Numbers.time(wall(children, program)),
                Numbers.time(wall(children, program) - empty)));
        double millis = inside(children, FinsamMain.class) / 1e6;
        double times = inside(children, FinsamMain.class) / inside(children, JacksonMain.class);
        section.target(
                millis <= MOST_MILLIS
                        ? new Target("cold: first verdict after main", MOST_MILLIS, true, millis, "ms")
                        : Target.atMost(
                                "cold: first verdict after main, not within " + MOST_MILLIS
                                        + " ms, as times of Jackson's first document",
                                3,
                                times));
        return section;
    }

    private static double inside(Map<Class<?>, List<Child>> children, Class<?> program) {
        return median(children, program, true);
    }

    private static double wall(Map<Class<?>, List<Child>> children, Class<?> program) {
        return median(children, program, false);
    }

    private static double median(Map<Class<?>, List<Child>> children, Class<?> program, boolean inside) {
        return Runs.median(children.getOrDefault(program, List.of()).stream()
                .map(child -> (double) (inside ? child.number(0) : child.wall()))
                .toList());
    }
}
