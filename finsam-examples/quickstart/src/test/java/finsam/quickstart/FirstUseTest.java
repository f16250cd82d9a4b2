package finsam.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.json.FinsamJson;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.OpenQuestion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The first use in the README, compiled and run. */
class FirstUseTest {
    @Test
    void the_first_use_finds_what_is_wrong() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        firstUse(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "ERROR /costCompilation/tables/0/years/1 SEK 407,467 stands under the year \"0\", which is no year.",
                        "OPEN /signature/nameInPrint The one who signs is entitled to represent the applicant.")
                .endsWith("ERRORS" + System.lineSeparator());
    }

    @Test
    void the_readme_shows_the_code_that_runs() throws IOException {
        assertThat(Files.readString(Path.of("../../README.md")))
                .contains(
                        "```java\n" + snippet(Path.of("src/test/java/finsam/quickstart/FirstUseTest.java")) + "\n```");
    }

    private static String snippet(Path source) throws IOException {
        return Files.readAllLines(source).stream()
                .dropWhile(line -> !line.strip().equals("// first use"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end"))
                .map(line -> line.replaceFirst("^ {8}", ""))
                .collect(Collectors.joining("\n"));
    }

    private static void firstUse(PrintStream out) throws IOException {
        // first use
        Rulebook<Application> rulebook = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
        byte[] json = Files.readAllBytes(Path.of("documents/rakna-med-mig.json"));

        Verdict<Application> verdict = FinsamJson.check(json, rulebook, LocalDate.of(2024, 5, 6));

        for (Finding finding : verdict.findings()) {
            out.println(finding.severity() + " " + finding.path() + " " + finding.message(Locale.ENGLISH));
        }
        for (OpenQuestion question : verdict.open()) {
            out.println("OPEN " + question.path() + " " + question.message(Locale.ENGLISH));
        }
        out.println(verdict.status()); // ERRORS, OPEN or CLEAN
        // end
    }
}
