package finsam.examples.spark;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A register of participations or cases on Apache Spark: verdicts, tables and bad lines. */
@Command(
        name = "finsam-spark",
        description = "Checks a register of participations or cases with finsam on Apache Spark.",
        subcommands = {Demo.class, Generate.class, Check.class, Compare.class},
        mixinStandardHelpOptions = true)
public final class Main {
    private Main() {}

    /** Runs a command, and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        int code = run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failed)
                .execute(arguments);
    }

    /** What is wrong with files and folders is told in a line; anything else is a fault, with its trace. */
    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof IOException) {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
