package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.json.schema.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas: committed as they are made, labelled in two languages, and without a blank spot. */
class SchemaTest {
    private static final Path FILES = Path.of("src/main/resources/finsam/json/schema");
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void theCommittedSchemasAreThoseOfTheForms() throws IOException {
        Map<String, String> schemas = FinsamSchemas.all();
        if (Boolean.getBoolean("finsam.regenerate")) {
            Files.createDirectories(FILES);
            for (Map.Entry<String, String> schema : schemas.entrySet()) {
                Files.writeString(FILES.resolve(schema.getKey() + ".schema.json"), schema.getValue());
            }
        }
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".schema.json", ""), SchemaTest::text)))
                    .as("stale; regenerate with -Dfinsam.regenerate=true")
                    .isEqualTo(schemas);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSchemaIsTheSameEveryTime() {
        assertThat(FinsamSchemas.all()).isEqualTo(FinsamSchemas.all());
        assertThat(FinsamSchemas.of(Application.class))
                .isEqualTo(FinsamSchemas.all().get("application"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinsamSchemas.of(Document.class))
                .withMessageStartingWith("type:");
    }

    @Test
    void everyPropertyHasALabelInBothLanguagesAndEveryLabelAProperty() {
        Set<String> properties = new TreeSet<>();
        Set<String> untitled = new TreeSet<>();
        for (String schema : FinsamSchemas.all().values()) {
            JsonNode root = MAPPER.readTree(schema);
            properties(root, "Document", properties, untitled);
            root.get("$defs")
                    .properties()
                    .forEach(one -> properties(one.getValue(), one.getKey(), properties, untitled));
        }
        assertThat(untitled).as("properties without a label").isEmpty();

        Set<String> superfluous = new TreeSet<>(Labels.ALL.keys());
        superfluous.removeIf(key -> properties.contains(key) || properties.contains(key.substring(key.indexOf('.'))));
        assertThat(superfluous).as("labels without a property").isEmpty();
        assertThat(Labels.ALL.keys())
                .allSatisfy(key -> assertThat(Labels.ALL.of(key)).as(key).isPresent());
    }

    /** The root does not tell the name of its record: its properties count for any. */
    private static void properties(JsonNode schema, String record, Set<String> all, Set<String> untitled) {
        if (schema.has("properties")) {
            schema.get("properties").properties().forEach(property -> {
                String name = record.equals("Document") ? "." + property.getKey() : record + "." + property.getKey();
                all.add(name.replaceFirst("^([A-Za-z]+)[0-9]+\\.", "$1."));
                if (!property.getValue().has("title") || !property.getValue().has("x-title-en")) {
                    untitled.add(schema.path("title").asString("") + record + "." + property.getKey());
                }
            });
        }
    }

    @Test
    void everyPlaceSaysSomethingAboutItsValues() {
        for (Map.Entry<String, String> schema : FinsamSchemas.all().entrySet()) {
            Set<String> blank = new LinkedHashSet<>();
            blankSpots(MAPPER.readTree(schema.getValue()), "", blank);
            assertThat(blank).as(schema.getKey()).isEmpty();
        }
    }

    private static void blankSpots(JsonNode node, String path, Set<String> blank) {
        boolean place = path.matches(".*/(properties|\\$defs)/[^/]+|.*/items|.*/(anyOf|oneOf|allOf)/\\d+");
        if (place
                && Stream.of("type", "anyOf", "oneOf", "allOf", "$ref", "const").noneMatch(node::has)) {
            blank.add(path);
        }
        node.properties().forEach(one -> blankSpots(one.getValue(), path + "/" + one.getKey(), blank));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                blankSpots(node.get(i), path + "/" + i, blank);
            }
        }
    }
}
