package finsam.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import finsam.core.finding.Document;
import finsam.examples.spark.register.RegisterFile;
import finsam.examples.spark.verdict.CheckedLine;
import finsam.json.FinsamLines;
import finsam.json.FinsamLines.Line;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Judges every line again in plain Java, file by file, and tells whether the job said the same. */
@Command(
        name = "compare",
        description = "Judges the lines of a register again without Spark, and compares.",
        mixinStandardHelpOptions = true)
final class Compare implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REGISTER", description = "The register, of lines.")
    String register = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "What check wrote of it.")
    String output = "";

    @Mixin
    RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() throws IOException {
        long lines = 0;
        long different = 0;
        try (SparkSession spark = Sessions.start()) {
            Configuration hadoop = spark.sparkContext().hadoopConfiguration();
            Dataset<Row> said = said(spark);
            for (RegisterFile file : RegisterFile.of(register, hadoop)) {
                Iterator<Row> rows = said.where(col("file").equalTo(file.name()))
                        .orderBy("line")
                        .toLocalIterator();
                try (InputStream in = file.path().getFileSystem(hadoop).open(file.path())) {
                    Iterator<? extends Line<? extends Verdict<?>>> verdicts = verdicts(file, in);
                    while (verdicts.hasNext() || rows.hasNext()) {
                        lines++;
                        boolean equal = verdicts.hasNext()
                                && rows.hasNext()
                                && text(verdicts.next()).equals(text(rows.next()));
                        different += equal ? 0 : 1;
                    }
                }
            }
        }
        System.out.printf("%,d lines, %,d said otherwise%n", lines, different);
        return different == 0 ? 0 : 1;
    }

    private Dataset<Row> said(SparkSession spark) {
        Dataset<Row> bad = spark.read()
                .schema(
                        "file STRING, line BIGINT, findings ARRAY<STRUCT<code: STRING, path: STRING, severity: STRING>>")
                .json(output + "/bad-lines")
                .withColumn("status", lit(CheckedLine.UNREADABLE));
        return spark.read()
                .parquet(output + "/verdicts")
                .select("file", "line", "status", "findings")
                .unionByName(bad);
    }

    private Iterator<? extends Line<? extends Verdict<?>>> verdicts(RegisterFile file, InputStream in)
            throws IOException {
        Rulebook<? extends Document> rulebook =
                options.kind.rulebook(options.profiles().of(file.association()));
        return FinsamLines.of(in).verdicts(rulebook, options.date()).iterator();
    }

    private static String text(Line<? extends Verdict<?>> line) {
        Verdict<?> verdict = line.result();
        String status = verdict.isUnreadable()
                ? CheckedLine.UNREADABLE
                : verdict.status().name();
        return line.number()
                + status
                + verdict.findings().stream()
                        .map(finding -> finding.code() + finding.path() + finding.severity())
                        .toList();
    }

    private static String text(Row row) {
        return row.<Long>getAs("line")
                + row.<String>getAs("status")
                + row.<Row>getList(row.fieldIndex("findings")).stream()
                        .map(finding -> finding.getString(0) + finding.getString(1) + finding.getString(2))
                        .toList();
    }
}
