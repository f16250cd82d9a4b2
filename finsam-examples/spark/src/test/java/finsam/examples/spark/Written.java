package finsam.examples.spark;

import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What the job wrote. */
record Written(SparkSession spark, String output) {
    private static final String BAD = "association STRING, file STRING, line BIGINT, offset BIGINT,"
            + " findings ARRAY<STRUCT<code: STRING, path: STRING, severity: STRING>>";

    List<Row> verdicts() {
        return spark.read().parquet(output + "/verdicts").collectAsList();
    }

    List<Row> badLines() {
        return spark.read().schema(BAD).json(output + "/bad-lines").collectAsList();
    }

    List<String> lines() {
        Dataset<Row> bad = spark.read()
                .schema(BAD)
                .json(output + "/bad-lines")
                .withColumn("status", lit("UNREADABLE"))
                .withColumn("id", lit(null).cast("string"))
                .drop("offset");
        return spark.read().parquet(output + "/verdicts").unionByName(bad).collectAsList().stream()
                .map(row ->
                        row.getAs("file") + ":" + row.getAs("line") + " " + row.getAs("status") + " " + findings(row))
                .sorted()
                .toList();
    }

    private static List<String> findings(Row row) {
        return row.<Row>getList(row.fieldIndex("findings")).stream()
                .map(finding -> finding.getString(0) + " " + finding.getString(1) + " " + finding.getString(2))
                .toList();
    }

    List<String> findingsPerAssociation() {
        return csv("/findings").stream()
                .map(row -> row.getAs("association") + " " + row.getAs("code") + " " + row.getAs("severity") + " "
                        + row.getAs("findings"))
                .toList();
    }

    Map<String, List<String>> tables() {
        return csv("/tables").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getAs("table"),
                        TreeMap::new,
                        Collectors.mapping(Written::row, Collectors.toList())));
    }

    private static String row(Row row) {
        String before = row.getAs("excluded").equals("true") ? "left out " : "";
        return before + row.getAs("key") + " " + row.getAs("swedish") + " " + row.getAs("women") + " "
                + row.getAs("men") + " " + row.getAs("unspecified");
    }

    private List<Row> csv(String folder) {
        return spark.read().option("header", true).csv(output + folder).collectAsList();
    }
}
