package finsam.examples.spark;

import static org.apache.spark.sql.functions.desc;

import finsam.examples.spark.verdict.CheckedLine;
import java.io.PrintStream;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Shows what the job wrote, as much as fits a screen. */
final class Report {
    private static final int ROWS = 80;
    private static final int FINDINGS = 10;

    private final SparkSession spark;
    private final String output;

    Report(SparkSession spark, String output) {
        this.spark = spark;
        this.output = output;
    }

    void print(PrintStream out) {
        spark.read().parquet(output + "/verdicts").groupBy("status").count().orderBy("status").collectAsList().stream()
                .forEach(row -> out.printf("%-10s %,10d%n", row.getString(0), row.getLong(1)));
        long bad = spark.read().text(output + "/bad-lines").count();
        out.printf("%-10s %,10d  (in %s/bad-lines)%n", CheckedLine.UNREADABLE, bad, output);
        tables(csv("/tables").limit(ROWS).collectAsList(), out);
        out.printf("%nThe most frequent findings%n");
        csv("/findings").orderBy(desc("findings"), desc("code")).limit(FINDINGS).collectAsList().stream()
                .forEach(row -> out.printf(
                        "%-16s %-40s %-8s %,10d%n",
                        row.getAs("association"), row.getAs("code"), row.getAs("severity"), number(row, "findings")));
    }

    private Dataset<Row> csv(String folder) {
        return spark.read().option("header", true).option("inferSchema", true).csv(output + folder);
    }

    private static void tables(List<Row> rows, PrintStream out) {
        String table = "";
        for (Row row : rows) {
            if (!table.equals(row.getAs("table"))) {
                table = row.getAs("table");
                out.printf("%n%-42s %10s %10s %12s%n", table, "women", "men", "unspecified");
            }
            out.printf(
                    "%-42s %,10d %,10d %,12d%n",
                    (row.<Boolean>getAs("excluded") ? "  left out: " : "  ") + row.getAs("english"),
                    number(row, "women"),
                    number(row, "men"),
                    number(row, "unspecified"));
        }
    }

    private static long number(Row row, String column) {
        return row.<Number>getAs(column).longValue();
    }
}
