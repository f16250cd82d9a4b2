package finsam.json.form;

import finsam.core.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The findings of a reading, each with the offset of the character where it was made. */
final class FindingLog {
    private final JsonText text;
    private final List<Entry> entries = new ArrayList<>();

    FindingLog(JsonText text) {
        this.text = text;
    }

    void add(int offset, Finding finding) {
        entries.add(new Entry(offset, finding));
    }

    int size() {
        return entries.size();
    }

    /** Returns the findings in the order of the text, with their lines and columns. */
    List<Finding> findings() {
        Positions positions = new Positions(text);
        return entries.stream()
                .sorted(Comparator.comparingInt(Entry::offset))
                .map(entry -> entry.finding().at(positions.of(entry.offset())))
                .toList();
    }

    private record Entry(int offset, Finding finding) {}
}
