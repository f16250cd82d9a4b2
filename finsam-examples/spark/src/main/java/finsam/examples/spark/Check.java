package finsam.examples.spark;

import finsam.examples.spark.verdict.Judge;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a register. */
@Command(
        name = "check",
        description = "Writes verdicts, tables, findings per association, and bad lines.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "REGISTER",
            description = "The register: a file or a folder, also of a cluster.")
    String register = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "A folder that is not there yet.")
    String output = "";

    @Mixin
    RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Judge judge = options.judge();
        try (SparkSession spark = Sessions.start()) {
            new Job(spark, judge, Job.SPLIT).run(register, options.format, output);
            new Report(spark, output).print(System.out);
        }
        System.out.printf("%nChecked in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        return 0;
    }
}
