package finsam.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.rules.Rulebooks;
import finsam.rules.scenario.Behaviour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    /** How many entries each group of the domain's list has. */
    private static final Map<String, Integer> GROUPS = new TreeMap<>(Map.ofEntries(
            Map.entry("A", 32),
            Map.entry("B", 24),
            Map.entry("C", 12),
            Map.entry("D", 40),
            Map.entry("E", 21),
            Map.entry("F", 28),
            Map.entry("G", 22),
            Map.entry("H", 9),
            Map.entry("I", 11),
            Map.entry("J", 25),
            Map.entry("K", 21),
            Map.entry("L", 10)));

    private static final Path CORPUS = Path.of("src/catalogue/behaviour.tsv");
    private static final Path SCENARIOS = Path.of("src/catalogue/behaviour-scenarios.tsv");

    @Test
    void the_catalogue_for_people_is_fresh() throws IOException {
        isFresh(Path.of("RULES.md"), Catalogue.markdown());
    }

    @Test
    void the_catalogue_for_machines_is_fresh() throws IOException {
        isFresh(Path.of("rules.json"), Catalogue.json());
    }

    @Test
    void what_was_released_behaves_as_it_did_on_the_corpus() throws IOException {
        if (Boolean.getBoolean("finsam.regenerate")) {
            Behaviour.draftCorpora();
        }
        List<Behaviour> today = Behaviour.onCorpus();
        Set<String> retired = Retired.all().stream().map(Retired::code).collect(Collectors.toSet());
        BehaviourRecord recorded = BehaviourRecord.of(CORPUS);
        BehaviourRecord updated = recorded.updated(today, Rulebooks.libraryVersion());

        assertThat(recorded.moved(today)).isEmpty();
        assertThat(recorded.lost(today, retired)).isEmpty();
        assertThat(today)
                .extracting(Behaviour::code)
                .containsAll(Entry.all().stream().map(Entry::code).toList());
        isFresh(CORPUS, updated.text());
        isFresh(Path.of("VERSIONS.md"), VersionTable.markdown(updated, Retired.all()));
    }

    @Test
    void what_was_released_behaves_as_it_did_in_scenarios() throws IOException {
        List<Behaviour> today = Behaviour.onScenarios();
        BehaviourRecord recorded = BehaviourRecord.of(SCENARIOS);

        assertThat(recorded.moved(today)).isEmpty();
        isFresh(
                SCENARIOS,
                recorded.updated(today, Rulebooks.libraryVersion()).only(today).text());
    }

    private static void isFresh(Path file, String content) throws IOException {
        if (Boolean.getBoolean("finsam.regenerate")) {
            Files.writeString(file, content);
        }
        assertThat(Files.readString(file))
                .as("stale; regenerate with -Dfinsam.regenerate=true")
                .isEqualTo(content);
    }

    @Test
    void a_rule_is_declared_and_has_scenarios_where_the_catalogue_says() {
        assertThat(Entry.all()).allSatisfy(entry -> {
            assertThat(entry.source()).as(entry.code()).isPresent();
            assertThat(entry.scenarios()).as(entry.code()).isPresent();
        });
    }

    @Test
    void an_entry_of_the_domains_list_says_what_became_of_it() {
        Set<String> codes = Entry.all().stream().map(Entry::code).collect(Collectors.toSet());
        assertThat(SourceIds.all()).allSatisfy(id -> {
            assertThat(known()).contains(id.id());
            assertThat(id.fate()).as(id.id()).isIn(SourceIds.FATES);
            if (id.fate().equals("implemented")) {
                assertThat(codes).as(id.id()).contains(id.where());
            } else {
                assertThat(id.where() + id.remark()).as(id.id()).isNotBlank();
            }
        });
    }

    @Test
    void an_entry_has_one_fate() {
        Map<String, Set<String>> fates = SourceIds.all().stream()
                .collect(Collectors.groupingBy(
                        SourceIds::id, TreeMap::new, Collectors.mapping(SourceIds::fate, Collectors.toSet())));
        assertThat(fates).allSatisfy((id, all) -> assertThat(all).as(id).hasSize(1));
    }

    @Test
    void every_rule_stands_in_the_table_under_the_entry_that_it_names() {
        Map<String, List<String>> byId = SourceIds.all().stream()
                .collect(Collectors.groupingBy(
                        SourceIds::id, Collectors.mapping(SourceIds::where, Collectors.toList())));
        assertThat(Entry.all())
                .filteredOn(entry -> !entry.rule().sourceId().startsWith("L2"))
                .allSatisfy(entry -> assertThat(byId.getOrDefault(entry.rule().sourceId(), List.of()))
                        .as(entry.rule().sourceId())
                        .contains(entry.code()));
    }

    private static Set<String> known() {
        return GROUPS.entrySet().stream()
                .flatMap(group -> IntStream.rangeClosed(1, group.getValue())
                        .mapToObj(number -> "%s%02d".formatted(group.getKey(), number)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_entry_of_the_domains_list_is_accounted_for() {
        assertThat(known()).hasSize(255);
        assertThat(SourceIds.all().stream().map(SourceIds::id).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(known());
    }
}
