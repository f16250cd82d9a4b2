package finsam.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an artifact brings at run time, as Maven resolves it, is what its README says, neither more nor less. */
class RuntimeDependenciesTest {
    private static final Pattern RESOLVED =
            Pattern.compile("([\\w.-]+:[\\w.-]+):jar:[^:]+:(?:compile|runtime)(?! \\(optional)");
    private static final Pattern STATED = Pattern.compile("`([\\w.-]+:[\\w.-]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"finsam-core", "finsam-rules", "finsam-json"})
    void the_readme_names_what_an_artifact_brings(String module) throws IOException {
        Path folder = Path.of("..").resolve(module);
        List<String> resolved = names(RESOLVED, Files.readString(folder.resolve("target/runtime-dependencies.txt")));
        String stated = Files.readAllLines(folder.resolve("README.md")).stream()
                .filter(line -> line.startsWith("Runtime dependencies: "))
                .findFirst()
                .orElseThrow();

        assertThat(resolved).isNotEmpty();
        assertThat(names(STATED, stated)).containsExactlyInAnyOrderElementsOf(resolved);
    }

    private static List<String> names(Pattern pattern, String text) {
        Stream<MatchResult> results = pattern.matcher(text).results();
        return results.map(result -> result.group(1)).toList();
    }
}
