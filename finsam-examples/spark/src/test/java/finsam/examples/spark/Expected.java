package finsam.examples.spark;

import finsam.core.finding.Bilingual;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.followup.CountRow;
import finsam.core.followup.CountTable;
import finsam.core.followup.Outcomes;
import finsam.core.followup.ParticipationTables;
import finsam.core.followup.SexCounts;
import finsam.core.participation.Participation;
import finsam.examples.spark.table.Table;
import finsam.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the job should write, computed by finsam without Spark. */
final class Expected {
    private final List<String> lines = new ArrayList<>();
    private final List<Participation> people = new ArrayList<>();
    private final SortedMap<String, Long> findings = new TreeMap<>();

    void add(
            String association,
            String file,
            long number,
            Verdict<? extends Document> verdict,
            List<Participation> with) {
        String status = verdict.isUnreadable() ? "UNREADABLE" : verdict.status().name();
        lines.add(file + ":" + number + " " + status + " "
                + verdict.findings().stream().map(Expected::text).toList());
        if (!verdict.isUnreadable()) {
            people.addAll(with);
            verdict.findings()
                    .forEach(finding -> findings.merge(
                            association + " " + finding.code() + " " + finding.severity(), 1L, Long::sum));
        }
    }

    private static String text(Finding finding) {
        return finding.code() + " " + finding.path() + " " + finding.severity();
    }

    List<String> lines() {
        return lines.stream().sorted().toList();
    }

    List<String> findings() {
        return findings.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    /** Returns the rows of a table in their order, those left out by their names. */
    Map<String, List<String>> tables() {
        return new TreeMap<>(Map.of(
                "closing-reasons", rows(ParticipationTables.closingReasons(people), 5),
                "time-in-support", rows(ParticipationTables.timeInSupport(people), 6),
                "ages", rows(ParticipationTables.ageBands(people), 4),
                "last-steps", rows(Outcomes.lastSteps(people), 2)));
    }

    SexCounts steppedForward() {
        return Outcomes.steppedForward(people).numerator();
    }

    /** Reasons beside those of the published table have no order of their own: they come by their codes. */
    private static List<String> rows(CountTable<? extends Bilingual> table, int ordered) {
        List<String> rows = new ArrayList<>(
                table.rows().stream().map(row -> text("", row)).limit(ordered).toList());
        table.rows().stream().skip(ordered).map(row -> text("", row)).sorted().forEach(rows::add);
        table.exclusions().stream().map(row -> text("left out ", row)).sorted().forEach(rows::add);
        return rows;
    }

    private static String text(String before, CountRow<? extends Bilingual> row) {
        SexCounts counts = row.counts();
        return before + Table.code(row.key()) + " " + row.key().swedish() + " " + counts.women() + " " + counts.men()
                + " " + counts.unspecified();
    }
}
