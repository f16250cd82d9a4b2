package finsam.examples.spark;

import static org.apache.spark.sql.functions.col;

import finsam.examples.spark.register.LinesRegister;
import finsam.examples.spark.register.ParquetRegister;
import finsam.examples.spark.table.Tables;
import finsam.examples.spark.verdict.CheckedLine;
import finsam.examples.spark.verdict.Judge;
import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Checks a register once, and writes what came of it into four folders of the output: {@code verdicts} (Parquet),
 * {@code bad-lines} (NDJSON), {@code tables} and {@code findings} (CSV).
 */
final class Job {
    /** How a register is stored. */
    enum Format {
        /** A document a line. */
        NDJSON,
        /** A document a row. */
        PARQUET
    }

    /** How many bytes of text a task reads, unless told otherwise. */
    static final long SPLIT = 16L << 20;

    private static final int ROW_GROUP = 8 << 20;

    private final SparkSession spark;
    private final Judge judge;
    private final long splitSize;

    /**
     * Prepares a run.
     *
     * @param splitSize  how many bytes of text a task reads
     */
    Job(SparkSession spark, Judge judge, long splitSize) {
        this.spark = spark;
        this.judge = judge;
        this.splitSize = splitSize;
    }

    /** Runs the job. What is checked is kept on disk while it is counted and written, so that every line is checked once. */
    void run(String register, Format format, String output) throws IOException {
        Path folder = new Path(output);
        if (folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(folder)) {
            throw new IOException(output + " is there already");
        }
        Dataset<Row> checked = checked(register, format).persist(StorageLevel.DISK_ONLY());
        try {
            Dataset<Row> readable = checked.where(col("status").notEqual(CheckedLine.UNREADABLE));
            readable.drop("counts", "offset")
                    .write()
                    .option("parquet.block.size", ROW_GROUP)
                    .parquet(output + "/verdicts");
            checked.where(col("status").equalTo(CheckedLine.UNREADABLE))
                    .select("association", "file", "line", "offset", "findings")
                    .write()
                    .json(output + "/bad-lines");
            csv(Tables.counts(readable), output + "/tables");
            csv(Tables.findings(readable), output + "/findings");
        } finally {
            checked.unpersist();
        }
    }

    private Dataset<Row> checked(String register, Format format) throws IOException {
        return format == Format.PARQUET
                ? ParquetRegister.checked(spark, register, judge)
                : LinesRegister.checked(spark, register, splitSize, judge);
    }

    /** Rows in order, in one file: there are as many as there are words, not as there are lines. */
    private static void csv(Dataset<Row> rows, String folder) {
        rows.coalesce(1).write().option("header", true).csv(folder);
    }
}
