package finsam.consumers.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Starts the module in a machine of its own: {@code java -p … -m …}. */
class MainTest {
    private static final Pattern MODULES = Pattern.compile(
            ".*(finsam-(core|rules|json)|jackson-core|vavr|jakarta\\.validation|hibernate-validator|jboss-logging|classmate|module-path).*");

    @Test
    void it_works_as_modules() throws IOException, InterruptedException {
        assertThat(run("finsam.consumers.modules/finsam.consumers.modules.Main"))
                .contains(
                        "100 000 kr",
                        "application-required-fields 1 Insatsens namn: svar saknas.",
                        "application-required-fields VIOLATED",
                        "\"documentType\": \"APPLICATION\"",
                        "\"rulebook\": ",
                        "application.period.end: Insatstiden slutar 2024-12-31 men börjar 2025-01-01.",
                        "application.workingMethod: Texten är för lång: högst 200 000 tecken kan hanteras.",
                        "amount: Texten är inget belopp i kronor. Skriv till exempel 100 000 kr.",
                        "paidFor: Aktivitetsersättning är inte möjlig i den åldern",
                        "[finsam.consumers.modules, finsam.core, finsam.rules, finsam.json]");
    }

    private static String run(String main) throws IOException, InterruptedException {
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> MODULES.matcher(entry).matches() && !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + System.getProperty("finsam.language"),
                        "-p",
                        path,
                        "-m",
                        main)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
