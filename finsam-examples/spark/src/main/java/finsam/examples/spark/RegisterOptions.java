package finsam.examples.spark;

import finsam.core.finding.Reading;
import finsam.examples.spark.verdict.Judge;
import finsam.examples.spark.verdict.Kind;
import finsam.examples.spark.verdict.Profiles;
import finsam.json.FinsamJson;
import finsam.rules.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said about a register, whatever is done with it. */
final class RegisterOptions {
    @Option(names = "--kind", description = "What stands in a line: ${COMPLETION-CANDIDATES}; default PARTICIPATIONS.")
    Kind kind = Kind.PARTICIPATIONS;

    @Option(names = "--format", description = "How the register is stored: ${COMPLETION-CANDIDATES}; default NDJSON.")
    Job.Format format = Job.Format.NDJSON;

    @Option(names = "--on", paramLabel = "DATE", description = "The day as of which to judge; default today.")
    @Nullable
    LocalDate on;

    @Option(
            names = "--profile",
            paramLabel = "ASSOCIATION=FILE",
            description = "The profile of an association, as a JSON file; those of the sources are known.")
    Map<String, Path> files = new HashMap<>();

    /** Returns who judges. */
    Judge judge() throws IOException {
        return new Judge(kind, date(), profiles());
    }

    LocalDate date() {
        return on == null ? LocalDate.now(ZoneId.of("Europe/Stockholm")) : on;
    }

    /** Returns the profiles. They are read here, once, so that a wrong one is told before anything starts. */
    Profiles profiles() throws IOException {
        Map<String, String> own = new HashMap<>();
        for (Map.Entry<String, Path> entry : files.entrySet()) {
            Reading<Profile> profile = FinsamJson.readProfile(Files.readAllBytes(entry.getValue()));
            if (profile.value().isEmpty()) {
                throw new IOException(
                        entry.getValue() + ": " + profile.findings().get(0).message(Locale.ENGLISH));
            }
            own.put(entry.getKey(), Files.readString(entry.getValue()));
        }
        return new Profiles(own);
    }
}
