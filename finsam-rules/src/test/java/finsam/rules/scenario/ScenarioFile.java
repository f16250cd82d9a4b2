package finsam.rules.scenario;

import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the scenarios of the folder {@code scenarios}. Its README tells how they are written. */
final class ScenarioFile {
    private static final Path FOLDER = Path.of("src/test/resources/scenarios");
    private static final List<Scenario> ALL = read();

    private final String name;
    private final Map<String, Object> content;

    private ScenarioFile(String name, Map<String, Object> content) {
        this.name = name;
        this.content = content;
    }

    static Stream<Scenario> all() {
        return ALL.stream();
    }

    private static List<Scenario> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return sorted.stream()
                    .map(ScenarioFile::read)
                    .flatMap(ScenarioFile::scenarios)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the document of a file as it is, with no answer changed. */
    static Scenario unchanged(String file) {
        return read(FOLDER.resolve(file)).scenario("", Map.of("satisfied", "as it is"));
    }

    private static ScenarioFile read(Path file) {
        try {
            Load load =
                    new Load(LoadSettings.builder().setLabel(file.toString()).build());
            return new ScenarioFile(file.getFileName().toString(), map(load.loadFromString(Files.readString(file))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Stream<Scenario> scenarios() {
        return map(content.get("rules")).entrySet().stream()
                .flatMap(rule -> ((List<?>) rule.getValue()).stream().map(one -> scenario(rule.getKey(), map(one))));
    }

    private Scenario scenario(String code, Map<String, Object> data) {
        Map.Entry<String, Object> outcome = data.entrySet().iterator().next();
        Map<String, Object> document = copy(map(content.getOrDefault("document", Map.of())));
        map(data.getOrDefault("given", Map.of()))
                .forEach((place, value) -> change(document, List.of(place.split("/")), value, false));
        texts(data.get("without")).forEach(place -> change(document, List.of(place.split("/")), null, true));
        texts(data.get("lost")).forEach(place -> {
            change(document, List.of(place.split("/")), null, true);
            list(document.computeIfAbsent("unread", key -> new ArrayList<>())).add("/" + place);
        });
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        map(content.getOrDefault("parameters", Map.of())).forEach((key, value) -> parameters.put(key, texts(value)));
        texts(data.get("unset")).forEach(parameters::remove);
        map(data.getOrDefault("parameters", Map.of())).forEach((key, value) -> parameters.put(key, texts(value)));
        Map<String, String> finding = new LinkedHashMap<>();
        map(data.getOrDefault("finding", Map.of())).forEach((key, value) -> finding.put(key, value.toString()));
        Subject<?> subject = Subject.named(content.get("subject").toString());
        return new Scenario(
                name,
                subject,
                code,
                Outcome.valueOf(outcome.getKey().toUpperCase(Locale.ROOT).replace('-', '_')),
                String.valueOf(outcome.getValue()),
                document,
                profile(data, subject),
                parameters,
                LocalDate.parse(data.getOrDefault("on", content.get("date")).toString()),
                finding);
    }

    private Profile profile(Map<String, Object> data, Subject<?> subject) {
        Object id = data.getOrDefault("profile", content.get("profile"));
        return id == null
                ? subject.profile()
                : KnownProfiles.named(id.toString())
                        .orElseThrow(() -> new IllegalArgumentException("no profile " + id));
    }

    /** Changes or removes the value at a place; what encloses it is made if it is not there. */
    private static void change(Object target, List<String> place, Object value, boolean remove) {
        String key = place.get(0);
        boolean last = place.size() == 1;
        if (target instanceof List<?>) {
            List<Object> list = list(target);
            int index = Integer.parseInt(key);
            if (!last) {
                change(list.get(index), place.subList(1, place.size()), value, remove);
            } else if (remove) {
                list.remove(index);
            } else if (index == list.size()) {
                list.add(copyOf(value));
            } else {
                list.set(index, copyOf(value));
            }
            return;
        }
        Map<String, Object> map = map(target);
        if (last && remove) {
            map.remove(key);
        } else if (last) {
            map.put(key, copyOf(value));
        } else if (!remove || map.containsKey(key)) {
            change(
                    map.computeIfAbsent(key, missing -> new LinkedHashMap<>()),
                    place.subList(1, place.size()),
                    value,
                    remove);
        }
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?>) {
            return copy(map(value));
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(ScenarioFile::copyOf).toList())
                : value;
    }

    private static Map<String, Object> copy(Map<String, Object> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, copyOf(value)));
        return copy;
    }

    private static List<String> texts(Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
