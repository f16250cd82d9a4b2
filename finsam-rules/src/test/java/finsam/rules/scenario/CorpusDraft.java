package finsam.rules.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes the documents of a corpus, the same for the same scenarios: the real document, where there is one, and documents put
 * together at random from the answers of all scenarios about the subject, so that they lie at the limits of rules.
 */
final class CorpusDraft {
    private static final Map<String, String> REAL =
            Map.of("application", "rakna-med-mig.json", "final-report", "hudiksvall-slutrapport.json");
    private static final int DOCUMENTS = 40;

    private final Subject<?> subject;
    private final List<Scenario> scenarios;
    private final Random random;

    CorpusDraft(Subject<?> subject) {
        this.subject = subject;
        this.scenarios =
                ScenarioFile.all().filter(one -> one.subject() == subject).toList();
        this.random = new Random(20261122L + subject.name().hashCode());
    }

    List<Map<String, Object>> documents() {
        List<Map<String, Object>> documents = new ArrayList<>();
        real().ifPresent(document -> documents.add(line(document, pick(scenarios))));
        List<Object> seen =
                new ArrayList<>(scenarios.stream().map(Scenario::document).toList());
        while (documents.size() < DOCUMENTS) {
            Map<String, Object> line = line(Corpus.map(draw(seen)), pick(scenarios));
            if (canBeRead(line)) {
                documents.add(line);
            }
        }
        return documents;
    }

    private static Map<String, Object> line(Map<String, Object> document, Scenario circumstances) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("date", circumstances.date().toString());
        line.put("parameters", circumstances.parameters());
        line.put("document", document);
        return line;
    }

    private Optional<Map<String, Object>> real() {
        return Optional.ofNullable(REAL.get(subject.name())).map(name -> {
            try {
                Path file = Path.of("../finsam-examples/quickstart/documents", name);
                Map<String, Object> document = Corpus.map(Corpus.load(Files.readString(file)));
                document.keySet().removeAll(Set.of("documentType", "schemaVersion"));
                return Corpus.map(answered(document));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A blank field is no answer. */
    private static Object answered(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> answers = new LinkedHashMap<>(map);
            answers.values().removeIf(Objects::isNull);
            answers.replaceAll((name, answer) -> answered(answer));
            return answers;
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(CorpusDraft::answered).toList())
                : value;
    }

    /** Answers that no value can be made of together, such as a span that ends before it starts, are drawn again. */
    private boolean canBeRead(Map<String, Object> line) {
        Map<String, Object> own = new LinkedHashMap<>(Corpus.map(line.get("document")));
        try {
            subject.others().forEach(other -> {
                Object document = own.remove(other.name());
                if (document != null) {
                    Binding.bind(other.type(), document);
                }
            });
            Binding.bind(subject.type(), own);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Draws a value for a place, from the values that scenarios have there. */
    private Object draw(List<Object> seen) {
        Object one = pick(seen);
        if (one instanceof Map<?, ?> map && random.nextInt(10) < 6) {
            return answers(map, seen);
        }
        if (one instanceof List<?> list && random.nextInt(10) < 6) {
            List<Object> elements = new ArrayList<>();
            seen.stream().filter(List.class::isInstance).forEach(other -> elements.addAll((List<?>) other));
            return new ArrayList<>(list.stream().map(element -> draw(elements)).toList());
        }
        return one;
    }

    private Map<String, Object> answers(Map<?, ?> like, List<Object> seen) {
        Map<String, List<Object>> byName = new LinkedHashMap<>();
        for (Object other : seen) {
            if (other instanceof Map<?, ?> map
                    && String.valueOf(map.get("kind")).equals(String.valueOf(like.get("kind")))) {
                map.forEach((name, value) -> byName.computeIfAbsent(name.toString(), key -> new ArrayList<>())
                        .add(value));
            }
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(byName.keySet());
        names.forEach(name -> {
            if (name.equals("kind") || random.nextInt(10) < 9) {
                answers.put(name, draw(byName.get(name)));
            }
        });
        return answers;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
