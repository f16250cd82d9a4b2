package finsam.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code finsam}. */
@Command(
        name = "finsam",
        description = "Checks documents of Swedish coordination associations (samordningsförbund).",
        subcommands = Validate.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class Main {
    /** No document has an error. */
    static final int CLEAN = 0;

    /** At least one document has an error. */
    static final int ERRORS = 1;

    /** At least one document could not be read, or the command was called in a wrong way. */
    static final int UNREADABLE = 2;

    private Main() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param arguments  see {@code --help}
     */
    public static void main(String[] arguments) {
        // Always UTF-8: the forms are Swedish, and a terminal in the C locale would lose å, ä and ö.
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exitCode = run(out, err, CommandLine.Help.Ansi.AUTO, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    static int run(PrintWriter out, PrintWriter err, CommandLine.Help.Ansi ansi, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
