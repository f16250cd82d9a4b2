package finsam.rules.scenario;

import finsam.rules.rule.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The fixed documents on which the behaviour of rules is compared from version to version: a file for each subject, a
 * document in each line. A file is made once, by {@link CorpusDraft}, and then never changes: what is to be added stands in
 * a new file beside it.
 */
final class Corpus {
    static final Path FOLDER = Path.of("src/test/resources/corpus");

    private Corpus() {}

    /** Returns the documents about a subject, as scenarios about no rule in particular. */
    static List<Scenario> of(Subject<?> subject) {
        Path file = file(subject);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Scenario> documents = new ArrayList<>();
        for (String line : lines(file)) {
            Map<String, Object> data = map(load(line));
            documents.add(document(subject, file, map(data.get("document")), map(data.get("parameters")), data));
        }
        return documents;
    }

    private static Scenario document(
            Subject<?> subject,
            Path file,
            Map<String, Object> document,
            Map<String, Object> parameters,
            Map<String, Object> data) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        parameters.forEach((name, values) ->
                texts.put(name, ((List<?>) values).stream().map(String::valueOf).toList()));
        return new Scenario(
                file.getFileName().toString(),
                subject,
                "",
                Outcome.NOT_APPLICABLE,
                "",
                document,
                subject.profile(),
                texts,
                LocalDate.parse(data.get("date").toString()),
                Map.of());
    }

    /** Makes the file of a subject that has none. */
    static void draft(Subject<?> subject) throws IOException {
        if (!Files.exists(file(subject))) {
            Files.createDirectories(FOLDER);
            Files.write(
                    file(subject),
                    new CorpusDraft(subject)
                            .documents().stream().map(Corpus::json).toList());
        }
    }

    private static Path file(Subject<?> subject) {
        return FOLDER.resolve(subject.name() + ".jsonl");
    }

    static Object load(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, out);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, one) -> {
                out.writeName(name.toString());
                write(one, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(one -> write(one, out));
            out.writeEndArray();
        } else if (value == null) {
            out.writeNull();
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(value.toString());
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
