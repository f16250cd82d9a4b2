package finsam.benchmarks.table;

import java.util.ArrayList;
import java.util.List;

/** Everything that one run of the command found. */
final class Report {
    private final Settings settings;
    private final List<Section> sections = new ArrayList<>();

    Report(Settings settings) {
        this.settings = settings;
    }

    void add(Section section) {
        sections.add(section);
    }

    private List<Target> targets() {
        return sections.stream().flatMap(section -> section.targets().stream()).toList();
    }

    String markdown() {
        StringBuilder text = new StringBuilder("JDK " + System.getProperty("java.vm.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + "; " + settings.rounds() + " round(s) of " + settings.iterations()
                + " × " + settings.millis() + " ms after " + settings.warmups()
                + " to warm up, each contender of a round in a JVM of its own; lower quartiles of times.\n\n");
        text.append("| target | wanted | measured | |\n|---|---:|---:|---|\n");
        targets()
                .forEach(target -> text.append(Section.line(
                        List.of(target.what(), target.want(), target.got(), target.isMet() ? "met" : "**missed**"))));
        text.append('\n');
        sections.forEach(section -> text.append(section.markdown()));
        return text.toString();
    }

    /** Returns a line for each target. */
    String lines() {
        StringBuilder text = new StringBuilder();
        targets().forEach(target -> text.append(target.line()).append('\n'));
        return text.toString();
    }
}
