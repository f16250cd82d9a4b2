package finsam.examples.office;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import finsam.json.FinsamJson;
import finsam.json.ReadLimits;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands are told: which form, and in which language to speak. */
final class FormOptions {
    /** Which document the form is for. */
    enum Kind {
        APPLICATION,
        REPORT
    }

    enum Language {
        SV,
        EN;

        Locale locale() {
            return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
        }
    }

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(names = "--form", paramLabel = "application|report", description = "Which form; default application.")
    Kind kind = Kind.APPLICATION;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "The association's own profile, as a JSON file; default Samordningsförbund Gävleborg.")
    @Nullable
    Path profile;

    @Option(names = "--lang", paramLabel = "sv|en", description = "The language of the messages; default sv.")
    Language language = Language.SV;

    /** Returns the form; none, after saying why, if there is no such profile. */
    Optional<? extends OfficeForm<? extends Document>> form() {
        Optional<Profile> known = Optional.of(
                kind == Kind.REPORT
                        ? KnownProfiles.GAVLEBORG_FINAL_REPORT_2022
                        : KnownProfiles.GAVLEBORG_APPLICATION_2024);
        return (profile == null ? known : own(profile)).map(this::form);
    }

    private OfficeForm<? extends Document> form(Profile used) {
        return kind == Kind.REPORT ? OfficeForm.finalReports(used) : OfficeForm.applications(used);
    }

    private Optional<Profile> own(Path file) {
        return read(file).flatMap(bytes -> {
            Reading<Profile> reading = FinsamJson.readProfile(bytes);
            print(reading.findings());
            return reading.value();
        });
    }

    void print(List<Finding> findings) {
        for (Finding finding : findings) {
            Object cell = finding.arguments().get(OfficeReading.CELL);
            String place = cell instanceof CellPlace known
                    ? known.in(language.locale())
                    : finding.path().toString();
            out().println(finding.severity().in(language.locale()) + " " + place + " "
                    + finding.message(language.locale()));
        }
    }

    PrintWriter out() {
        return Objects.requireNonNull(command).commandLine().getOut();
    }

    /** Says something of the bundle on standard error. */
    void tell(String key, Path file) {
        Objects.requireNonNull(command)
                .commandLine()
                .getErr()
                .println(OfficeFindings.text(key, language.locale(), Map.of("file", file)));
    }

    /** Returns the bytes of a file, and no more than one more than may be; none, after saying why, if it cannot be read. */
    Optional<byte[]> read(Path file) {
        if (!Files.exists(file)) {
            tell("file-exists", file);
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            int most = Math.max(ReadLimits.DEFAULTS.bytes(), OfficeLimits.DEFAULTS.bytes());
            return Optional.of(in.readNBytes(most + 1));
        } catch (IOException e) {
            tell("file-readable", file);
            return Optional.empty();
        }
    }

    /** Writes a file and returns the exit code. */
    int write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
            tell("written", file);
            return Main.CLEAN;
        } catch (IOException e) {
            tell("file-writable", file);
            return Main.UNREADABLE;
        }
    }

    /** Returns the format that a file's name asks for. */
    static OfficeFormat format(Path file) {
        boolean isExcel = file.toString().toLowerCase(Locale.ROOT).endsWith("." + OfficeFormat.EXCEL.extension());
        return isExcel ? OfficeFormat.EXCEL : OfficeFormat.WORD;
    }
}
