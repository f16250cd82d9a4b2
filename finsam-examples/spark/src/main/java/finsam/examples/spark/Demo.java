package finsam.examples.spark;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a register and checks it. */
@Command(
        name = "demo",
        description = "Generates a register in FOLDER/register and checks it into FOLDER/result.",
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "A folder that is not there yet.")
    String folder = "";

    @Option(names = "--lines", description = "How many lines; default 10000.")
    long lines = 10_000;

    @Override
    public Integer call() {
        int generated = Main.run("generate", folder + "/register", "--lines", String.valueOf(lines));
        return generated != 0
                ? generated
                : Main.run("check", folder + "/register", folder + "/result", "--on", "2025-01-31");
    }
}
