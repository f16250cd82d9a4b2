package finsam.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The places where the sources disagree: each has its scenarios, or the table of the README says why it has none. */
class ConflictsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\| (.+) \\|$");
    private static final Pattern LINK = Pattern.compile("\\((\\S+\\.yaml)\\)");
    private static final Pattern TITLE = Pattern.compile("conflict (\\d+): .+");

    private static List<MatchResult> rows() {
        try {
            return ROW.matcher(Files.readString(Path.of("src/test/resources/scenarios/README.md")))
                    .results()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int number(MatchResult row) {
        return Integer.parseInt(row.group(1));
    }

    private static Set<String> linked(MatchResult row) {
        return LINK.matcher(row.group(3)).results().map(link -> link.group(1)).collect(Collectors.toSet());
    }

    @Test
    void each_of_the_thirty_has_its_row() {
        assertThat(rows())
                .extracting(ConflictsTest::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void a_row_names_the_files_whose_scenarios_name_it() {
        Map<Integer, Set<String>> told = new TreeMap<>();
        ScenarioFile.all().forEach(scenario -> {
            var title = TITLE.matcher(scenario.why());
            if (title.matches()) {
                told.computeIfAbsent(Integer.valueOf(title.group(1)), key -> new TreeSet<>())
                        .add(scenario.file());
            }
        });

        assertThat(told).hasSizeGreaterThan(20);
        assertThat(rows())
                .allSatisfy(row -> assertThat(linked(row))
                        .as(row.group())
                        .isEqualTo(told.getOrDefault(number(row), new TreeSet<>())));
    }

    @Test
    void a_row_without_scenarios_says_why() {
        assertThat(rows())
                .filteredOn(row -> linked(row).isEmpty())
                .extracting(row -> row.group(3))
                .allMatch(why -> why.startsWith("not checkable: "));
    }
}
