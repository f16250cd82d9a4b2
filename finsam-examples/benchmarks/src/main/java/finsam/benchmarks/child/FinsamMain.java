package finsam.benchmarks.child;

import finsam.core.application.Application;
import finsam.json.FinsamJson;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads and checks an application, and tells how many nanoseconds after its start it had the verdict. */
public final class FinsamMain {
    private FinsamMain() {}

    /** Checks the file that is named. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        byte[] json = Files.readAllBytes(Path.of(args[0]));
        Rulebook<Application> rulebook = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
        Verdict<Application> verdict = FinsamJson.check(json, rulebook, LocalDate.of(2024, 5, 6));
        long end = System.nanoTime();
        if (verdict.open().size() != 2) {
            throw new IllegalStateException("another verdict than expected: " + verdict);
        }
        System.out.println(end - start);
    }
}
