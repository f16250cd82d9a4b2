package finsam.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type shows how it is used, and every example stands in a test that compiles and runs it. */
class DocumentedExamplesTest {
    private static final Path MAIN = Path.of("src/main/java/finsam/core");
    private static final Path TEST = Path.of("src/test/java/finsam/core");
    private static final Pattern TYPE = Pattern.compile(
            "^public (?:(?:sealed|non-sealed|final|abstract) )*(class|interface|record|enum) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("^\\w[\\w.<>, ]* \\w+ =");

    /** What has no example, and why. */
    private static final Map<String, String> WITHOUT = Map.of(
            "finding.UnreadableException", "an exception: nobody makes one",
            "written.Letters", "not exported",
            "written.Spaces", "not exported");

    /** A public type of the sources, with the documentation that stands before it. */
    record Source(String type, String kind, String documentation) {
        @Override
        public String toString() {
            return type;
        }

        String packageName() {
            return type.substring(0, type.indexOf('.'));
        }

        List<String> examples() {
            return EXAMPLE.matcher(documentation)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    static List<Source> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> source(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Source> withExamples() {
        return sources().stream().filter(source -> !source.examples().isEmpty()).toList();
    }

    private static List<Source> source(Path file) {
        String text = read(file);
        List<Source> found = new ArrayList<>();
        Matcher type = TYPE.matcher(text);
        if (type.find()) {
            String name = file.getParent().getFileName() + "." + type.group(2);
            found.add(new Source(name, type.group(1), text.substring(0, type.start())));
        }
        return found;
    }

    @Test
    void everyTypeButAnEnumHasAnExample() {
        List<String> without = sources().stream()
                .filter(source -> !source.kind().equals("enum"))
                .filter(source -> source.examples().isEmpty())
                .map(Source::type)
                .toList();
        assertThat(without).containsExactlyInAnyOrderElementsOf(new TreeSet<>(WITHOUT.keySet()));
        assertThat(sources()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("withExamples")
    void everyStatementOfAnExampleIsRun(Source source) {
        String run = tight(read(TEST.resolve(source.packageName()).resolve("ExamplesTest.java")));
        for (String example : source.examples()) {
            assertThat(statements(example))
                    .isNotEmpty()
                    .allSatisfy(statement -> assertThat(run)
                            .as("%s: %s", source.type(), statement)
                            .contains(tight(DECLARATION.matcher(statement).replaceFirst(""))));
        }
    }

    /** Returns the statements without their comments, and without the semicolon, which an assertion displaces. */
    private static List<String> statements(String example) {
        StringBuilder code = new StringBuilder();
        example.lines()
                .map(line -> line.replaceFirst("^ \\* ?", "").replaceFirst("(?<=^|;)\\s*// .*$", ""))
                .forEach(line -> code.append(line).append('\n'));
        return Stream.of(code.toString().split(";\\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String tight(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
