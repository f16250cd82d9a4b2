package finsam.benchmarks.table;

import java.util.ArrayList;
import java.util.List;

/** A table about one topic, and the targets that belong to it. */
final class Section {
    private final String title;
    private final String note;
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    Section(String title, String note, String... heads) {
        this.title = title;
        this.note = note;
        this.heads = List.of(heads);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    void target(Target target) {
        targets.add(target);
    }

    List<Target> targets() {
        return targets;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("#### " + title + "\n\n" + note + "\n\n");
        text.append(line(heads));
        text.append("|---").append("|---:".repeat(heads.size() - 1)).append("|\n");
        rows.forEach(row -> text.append(line(row)));
        return text.append('\n').toString();
    }

    static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
