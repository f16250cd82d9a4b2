package finsam.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of laws names tests that are there, and every test of this package but those about the table. */
class LawsTest {
    private static final Pattern COUNTED = Pattern.compile("Statistics\\s*\\.label\\(");
    private static final Pattern ENOUGH = Pattern.compile("\\)\\s*\\.coverage\\(");

    @Test
    void each_law_has_its_test() throws IOException {
        List<String> named = Pattern.compile("`(\\w+Test)`")
                .matcher(Files.readString(Path.of("src/test/README.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !name.equals("LawsTest"))
                .distinct()
                .toList();
        Map<String, String> sources = sources();

        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(sources.get(name)).as(name).containsAnyOf("@Property", "@Test"));
        assertThat(sources.entrySet().stream()
                        .filter(source -> source.getValue().contains("\n    @Property"))
                        .map(Map.Entry::getKey)
                        .filter(name -> !named.contains(name)))
                .as("tests with properties and no law")
                .isSubsetOf("SeedTest", "InvoiceAttestationTest", "CompensationLevelTest", "OurIntakeTest");
    }

    @Test
    void what_is_counted_has_to_be_enough() throws IOException {
        assertThat(sources().entrySet())
                .filteredOn(source -> count(COUNTED, source.getValue()) > 0)
                .hasSizeGreaterThan(5)
                .allSatisfy(source -> assertThat(count(ENOUGH, source.getValue()))
                        .as(source.getKey())
                        .isEqualTo(count(COUNTED, source.getValue())));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Stream.of("finsam-core", "finsam-rules", "finsam-json")
                .map(module -> Path.of("..", module, "src", "test", "java"))
                .flatMap(LawsTest::walk)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            LawsTest::read,
                            String::concat));
        }
    }

    private static Stream<Path> walk(Path root) {
        try {
            return Files.walk(root);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
