package finsam.examples.spark;

import finsam.examples.spark.generate.LinesWriter;
import finsam.examples.spark.generate.ParquetWriter;
import finsam.examples.spark.generate.Register;
import finsam.examples.spark.verdict.Kind;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a register of invented people. */
@Command(
        name = "generate",
        description = "Writes a register of invented people, of any size.",
        mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {
    @Parameters(paramLabel = "REGISTER", description = "A folder that is not there yet.")
    String register = "";

    @Option(names = "--lines", description = "How many lines; default 10000.")
    long lines = 10_000;

    @Option(names = "--seed", description = "Where chance starts; default 1.")
    long seed = 1;

    @Option(names = "--lines-per-file", description = "How many lines a file has at most; default 50000.")
    int linesPerFile = 50_000;

    @Option(names = "--kind", description = "What stands in a line: ${COMPLETION-CANDIDATES}; default PARTICIPATIONS.")
    Kind kind = Kind.PARTICIPATIONS;

    @Option(names = "--format", description = "How it is stored: ${COMPLETION-CANDIDATES}; default NDJSON.")
    Job.Format format = Job.Format.NDJSON;

    @Override
    public Integer call() throws IOException {
        Register generated = new Register(kind, seed);
        if (format == Job.Format.PARQUET) {
            try (SparkSession spark = Sessions.start()) {
                ParquetWriter.write(spark, generated, lines, register);
            }
        } else {
            try (LinesWriter writer = new LinesWriter(register, linesPerFile, new Configuration())) {
                writer.write(generated, lines);
            }
        }
        return 0;
    }
}
