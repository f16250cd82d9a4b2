package finsam.examples.spark.register;

import finsam.examples.spark.verdict.CheckedLine;
import finsam.examples.spark.verdict.Judge;
import finsam.examples.spark.verdict.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * A register of text files with a document a line (NDJSON). Each task reads a part of a file through finsam's own reader of
 * lines: a line at a time, of bounded length, whatever its bytes are.
 */
public final class LinesRegister {
    private LinesRegister() {}

    /**
     * Returns the lines of a register, checked when they are asked for. Their numbers are those of the files: for that the
     * files are gone through once before, which costs little beside checking them.
     *
     * @param splitSize  how many bytes a task reads
     */
    public static Dataset<Row> checked(SparkSession spark, String register, long splitSize, Judge judge)
            throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Broadcast<SerializableConfiguration> hadoop = context.broadcast(new SerializableConfiguration(configuration));
        List<Split> splits = Splits.of(RegisterFile.of(register, configuration), splitSize);
        List<Long> lines = tasks(context, splits)
                .map(split -> Splits.count(split, hadoop.value().value()))
                .collect();
        JavaRDD<Row> rows = tasks(context, Splits.numbered(splits, lines))
                .flatMap(split -> rows(split, hadoop.value().value(), judge));
        return spark.createDataFrame(rows, CheckedLine.SCHEMA);
    }

    private static JavaRDD<Split> tasks(JavaSparkContext context, List<Split> splits) {
        return context.parallelize(splits, Math.max(1, splits.size()));
    }

    private static Iterator<Row> rows(Split split, Configuration hadoop, Judge judge) throws IOException {
        FSDataInputStream in = Splits.open(split, hadoop);
        TaskCompletionListener closing = task -> close(in);
        TaskContext.get().addTaskCompletionListener(closing);
        SplitStream part = new SplitStream(in, split);
        return judge.lines(
                        part,
                        split.association(),
                        line -> new Place(
                                split.association(),
                                split.name(),
                                split.linesBefore() + line.number(),
                                Optional.of(part.first() + line.offset())))
                .iterator();
    }

    private static void close(FSDataInputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
