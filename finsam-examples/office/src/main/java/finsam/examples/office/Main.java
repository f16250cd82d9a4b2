package finsam.examples.office;

import finsam.core.time.FormDate;
import finsam.rules.Rulebooks;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;

/** The command {@code finsam-office}. */
@Command(
        name = "finsam-office",
        description = "Forms of Swedish coordination associations (samordningsförbund) as Word and Excel files.",
        subcommands = {Blank.class, Check.class, Fill.class},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class Main {
    /** There is no error. */
    static final int CLEAN = 0;

    /** The document has an error. */
    static final int ERRORS = 1;

    /** A file could not be read or written, or the command was called in a wrong way. */
    static final int UNREADABLE = 2;

    private Main() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param arguments  see {@code --help}
     */
    public static void main(String[] arguments) {
        // POI logs through Log4j, which would complain that it has nowhere to log to.
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exitCode = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::date)
                .execute(arguments);
    }

    private static LocalDate date(String text) {
        return FormDate.parse(text)
                .value()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a date; write yyyy-mm-dd"));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Tells the version of the library. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"finsam " + Rulebooks.libraryVersion()};
        }
    }
}
