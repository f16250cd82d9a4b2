package finsam.examples.spark.table;

import finsam.core.finding.Bilingual;
import finsam.core.finding.Vocabulary;
import finsam.core.followup.CountRow;
import finsam.core.followup.CountTable;
import finsam.core.followup.ExclusionReason;
import finsam.core.followup.Outcomes;
import finsam.core.followup.ParticipationTables;
import finsam.core.followup.SexCounts;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.Participation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The tables of the sources, each as finsam computes it from participations (<i>deltagarstatistik</i>).
 *
 * <p>A table of many participations is the sum, row by row, of the tables of each; so tasks hand on the rows of theirs.
 */
public enum Table {
    /** Why participations were closed. */
    CLOSING_REASONS,
    /** For how long people lived on public support before. */
    TIME_IN_SUPPORT,
    /** The ages at the start. */
    AGES,
    /** Which way the last step went. */
    LAST_STEPS,
    /** Who took at least one step forward. */
    STEPS_FORWARD;

    /** The rows of tables in Spark's own words; {@code excluded} tells of people whom the table leaves out. */
    public static final String SCHEMA = "table: STRING, excluded: BOOLEAN, place: INT, key: STRING, swedish: STRING,"
            + " english: STRING, women: BIGINT, men: BIGINT, unspecified: BIGINT";

    /** Returns its name in the output. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the table of some participations. */
    public CountTable<? extends Bilingual> of(Collection<Participation> participations) {
        return switch (this) {
            case CLOSING_REASONS -> ParticipationTables.closingReasons(participations);
            case TIME_IN_SUPPORT -> ParticipationTables.timeInSupport(participations);
            case AGES -> ParticipationTables.ageBands(participations);
            case LAST_STEPS -> Outcomes.lastSteps(participations);
            case STEPS_FORWARD -> StepForward.table(participations);
        };
    }

    /** Returns the rows of every table of some participations that count anybody. */
    public static Row[] counted(Collection<Participation> participations) {
        return rows(participations).filter(row -> !isEmpty(row)).toArray(Row[]::new);
    }

    /** Returns the rows that stand in every table, whether they occur or not. */
    public static List<Row> empty() {
        return rows(List.of()).toList();
    }

    private static Stream<Row> rows(Collection<Participation> participations) {
        return Stream.of(values()).flatMap(table -> table.rowsOf(table.of(participations)));
    }

    private Stream<Row> rowsOf(CountTable<? extends Bilingual> counts) {
        List<Row> rows = new ArrayList<>();
        for (CountRow<? extends Bilingual> row : counts.rows()) {
            rows.add(row(false, rows.size(), row.key(), row.counts()));
        }
        for (CountRow<ExclusionReason> row : counts.exclusions()) {
            rows.add(row(true, 0, row.key(), row.counts()));
        }
        return rows.stream();
    }

    private Row row(boolean excluded, int place, Bilingual key, SexCounts counts) {
        return RowFactory.create(
                text(),
                excluded,
                place,
                code(key),
                key.swedish(),
                key.english(),
                counts.women(),
                counts.men(),
                counts.unspecified());
    }

    /** Returns what tells a key from every other of its table. */
    public static String code(Bilingual key) {
        if (key instanceof ClosingReason reason) {
            return reason.scheme().code() + "/" + reason.code();
        }
        if (key instanceof Vocabulary word) {
            return word.code();
        }
        return key instanceof Enum<?> constant ? constant.name() : key.english();
    }

    private static boolean isEmpty(Row row) {
        return row.getLong(6) == 0 && row.getLong(7) == 0 && row.getLong(8) == 0;
    }
}
