package finsam.quickstart;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.Severity;
import finsam.json.FinsamJson;
import finsam.json.FinsamLines;
import finsam.json.ReadLimits;
import finsam.rules.Verdict;
import finsam.rules.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents, tells what is wrong with them and what is left open. */
@Command(
        name = "validate",
        description = "Checks documents in JSON; each tells by its documentType what it is.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no document has an error",
            "1:a document has an error",
            "2:a document could not be read, or the command was called in a wrong way"
        })
final class Validate implements Callable<Integer> {
    private Optional<Profile> own = Optional.empty();

    enum Language {
        SV,
        EN;

        Locale locale() {
            return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
        }
    }

    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    boolean help;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "The documents, as JSON files.")
    List<Path> files = List.of();

    @Option(
            names = "--lines",
            paramLabel = "FILE|-",
            description =
                    "Many documents instead, one a line, in a file or from standard input (-). Prints a line for each,"
                            + " and a summary on standard error.")
    @Nullable
    Path lines;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work on --lines, 1 to 256; default 1. The order stays.")
    int threads = 1;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show the progress of --lines on standard error; default if that is a terminal.")
    @Nullable
    Boolean progress;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day as of which to judge, yyyy-mm-dd; default today.")
    @Nullable
    LocalDate on;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "The association's own profile, as a JSON file; default Samordningsförbund Gävleborg.")
    @Nullable
    Path profile;

    @Option(names = "--lang", paramLabel = "sv|en", description = "The language of the messages; default sv.")
    Language language = Language.SV;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print; default text.")
    Format format = Format.TEXT;

    @Option(names = "--explain", description = "Tell of every rule how it came out and why.")
    boolean explain;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (files.isEmpty() == (lines == null) || threads < 1 || threads > 256) {
            throw new ParameterException(
                    command.commandLine(), "Give either FILEs or --lines; --threads from 1 to 256.");
        }
        PrintWriter out = command.commandLine().getOut();
        ColorScheme colors = command.commandLine().getColorScheme();
        LocalDate date = on == null ? LocalDate.now(ZoneId.of("Europe/Stockholm")) : on;
        Optional<Checked> unusable = useProfile();
        if (lines != null && unusable.isEmpty()) {
            return checkLines(lines, date, out, command.commandLine().getErr());
        }
        List<Checked> all = unusable.isPresent()
                ? List.of(unusable.get())
                : files.stream().map(file -> check(file, date)).toList();
        if (format == Format.JSON) {
            new JsonOutput(out, language.locale(), explain).print(all);
        } else {
            new TextOutput(out, colors.ansi(), language.locale(), explain).print(all);
        }
        return all.stream().mapToInt(Validate::exitCode).max().orElse(Main.UNREADABLE);
    }

    private int checkLines(Path file, LocalDate date, PrintWriter out, PrintWriter err) {
        boolean shown = progress == null ? Progress.isTerminal() : progress;
        Tally tally = new Tally(language.locale(), shown ? new Progress(err) : null);
        LinesOutput output = new LinesOutput(out, err, tally, format, language.locale(), explain);
        try (InputStream in = file.toString().equals("-") ? System.in : Files.newInputStream(file)) {
            output.start();
            FinsamLines.of(in)
                    .threads(threads)
                    .each(reading -> output.written(checked(file, reading, date)), output::print);
            return tally.exitCode();
        } catch (NoSuchFileException e) {
            err.println(problem("file-exists", file).message(language.locale()));
        } catch (IOException e) {
            err.println(problem("file-readable", file).message(language.locale()));
        } catch (LinesOutput.Closed e) {
            return tally.exitCode();
        } finally {
            output.end();
        }
        return Main.UNREADABLE;
    }

    /** Takes the profile that was asked for, if any; returns what is wrong with it if it is none. */
    private Optional<Checked> useProfile() {
        if (profile == null) {
            return Optional.empty();
        }
        Reading<Profile> reading = read(profile, FinsamJson::readProfile);
        if (reading.value().isEmpty()) {
            return Optional.of(new Checked(profile, reading.findings(), Optional.empty()));
        }
        own = reading.value();
        return Optional.empty();
    }

    private Checked check(Path file, LocalDate date) {
        return checked(file, read(file, FinsamJson::read), date);
    }

    private Checked checked(Path file, Reading<? extends Document> reading, LocalDate date) {
        Optional<Verdict<?>> verdict =
                reading.value().map(document -> RulebookTable.judge(document, reading, own, date));
        return new Checked(file, verdict.map(Verdict::findings).orElse(reading.findings()), verdict);
    }

    private static <T> Reading<T> read(Path file, Function<byte[], Reading<T>> reader) {
        try (InputStream stream = Files.newInputStream(file)) {
            return reader.apply(stream.readNBytes(ReadLimits.DEFAULTS.bytes() + 1));
        } catch (NoSuchFileException e) {
            return Reading.failed(List.of(problem("file-exists", file)));
        } catch (IOException e) {
            return Reading.failed(List.of(problem("file-readable", file)));
        }
    }

    private static Finding problem(String code, Path file) {
        return Finding.of(
                QuickstartMessages.type(code),
                Severity.ERROR,
                JsonPointer.ROOT,
                Map.of("file", file.toString()),
                List.of());
    }

    /** A document of which a part was lost while it was read counts as unreadable, whatever its rules say. */
    static int exitCode(Checked checked) {
        boolean whole =
                checked.verdict().filter(verdict -> !verdict.isUnreadable()).isPresent();
        boolean errors = checked.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return !whole ? Main.UNREADABLE : errors ? Main.ERRORS : Main.CLEAN;
    }

    /**
     * A file and what was found in it.
     *
     * @param file  the file
     * @param findings  all findings, of reading and of rules, in the order of the form
     * @param verdict  the verdict, if the document was recognised
     */
    record Checked(Path file, List<Finding> findings, Optional<Verdict<?>> verdict) {}
}
