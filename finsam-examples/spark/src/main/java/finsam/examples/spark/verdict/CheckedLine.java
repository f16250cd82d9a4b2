package finsam.examples.spark.verdict;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.participation.Participation;
import finsam.examples.spark.table.Table;
import finsam.rules.Verdict;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What is known of a line once it is checked, as a row: nothing of what a person answered, only where something is wrong. */
public final class CheckedLine {
    /** The status of a line of which a part was lost while it was read, beside those of a verdict. */
    public static final String UNREADABLE = "UNREADABLE";

    /** The columns. {@code offset} is where the line starts in its file, in bytes; of a row of Parquet there is none. */
    public static final StructType SCHEMA =
            StructType.fromDDL("association STRING, file STRING, line BIGINT, offset BIGINT, id STRING, status STRING,"
                    + " findings ARRAY<STRUCT<code: STRING, path: STRING, severity: STRING>>,"
                    + " counts ARRAY<STRUCT<" + Table.SCHEMA + ">>");

    private CheckedLine() {}

    /** Returns the row of a verdict. */
    static <T extends Document> Row of(Verdict<T> verdict, Subject<T> subject, Place place) {
        Optional<T> document = verdict.document().filter(any -> !verdict.isUnreadable());
        return RowFactory.create(
                place.association(),
                place.file(),
                place.line(),
                place.offset().orElse(null),
                document.flatMap(subject::id).orElse(null),
                verdict.isUnreadable() ? UNREADABLE : verdict.status().name(),
                verdict.findings().stream().map(CheckedLine::finding).toArray(Row[]::new),
                Table.counted(document.map(subject::participations).orElse(List.<Participation>of())));
    }

    private static Row finding(Finding finding) {
        return RowFactory.create(
                finding.code(), finding.path().toString(), finding.severity().name());
    }
}
