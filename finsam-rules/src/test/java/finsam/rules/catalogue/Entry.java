package finsam.rules.catalogue;

import finsam.core.citation.Citation;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.ParameterType;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import finsam.rules.scenario.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule as the catalogue tells it.
 *
 * @param rule  the rule, as the first of its subjects has it
 * @param subjects  the names of all its subjects
 */
record Entry(Rule<?> rule, List<String> subjects) {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    /** Returns every rule of every rulebook, once, in the order of the rulebooks. */
    static List<Entry> all() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Subject<?> subject : Subject.ALL) {
            add(subject, entries);
        }
        return List.copyOf(entries.values());
    }

    private static <T> void add(Subject<T> subject, Map<String, Entry> entries) {
        for (Rule<T> rule : subject.rulebook().apply(subject.profile()).rules()) {
            entries.computeIfAbsent(rule.code(), code -> new Entry(rule, new ArrayList<>()))
                    .subjects
                    .add(subject.name());
        }
    }

    String code() {
        return rule.code();
    }

    String statement(String language) {
        return rule.type().variant("rule").template(Locale.forLanguageTag(language));
    }

    List<String> citations() {
        return rule.citations().stream().map(Citation::text).toList();
    }

    List<String> inputs() {
        return rule.inputs().stream()
                .filter(input -> input.parameter().isEmpty())
                .map(Input::name)
                .distinct()
                .toList();
    }

    List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>();
        for (Input<?, ?> input : rule.inputs()) {
            Optional<? extends Parameter<?>> parameter = input.parameter();
            parameter.filter(one -> !parameters.contains(one)).ifPresent(parameters::add);
        }
        return parameters;
    }

    /** Returns the value of a parameter that holds where no profile sets it. */
    Optional<String> defaultOf(Parameter<?> parameter) {
        return rule.inputs().stream()
                .filter(input -> input.parameter().filter(parameter::equals).isPresent())
                .flatMap(input -> input.otherwise().stream())
                .map(value -> String.join(" ", ParameterType.texts(value)))
                .map(text -> text.isEmpty() ? "none" : text)
                .findFirst();
    }

    /** Returns the file in which the rule is declared, as a link has it. */
    Optional<String> sourcePlace() {
        return source().map(Entry::slashes);
    }

    /** Returns the files with the rule's scenarios, as a link has them. */
    List<String> scenarioPlaces() {
        return filesWith(SCENARIOS, ".yaml", "\n  " + code() + ":").stream()
                .map(Entry::slashes)
                .toList();
    }

    private static String slashes(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Returns the file in which the rule is declared. */
    Optional<Path> source() {
        return firstFileWith(SOURCES, ".java", "\"" + code() + "\"");
    }

    /** Returns the file with the rule's scenarios. */
    Optional<Path> scenarios() {
        return firstFileWith(SCENARIOS, ".yaml", "\n  " + code() + ":");
    }

    private static Optional<Path> firstFileWith(Path folder, String ending, String text) {
        return filesWith(folder, ending, text).stream().findFirst();
    }

    private static List<Path> filesWith(Path folder, String ending, String text) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .filter(file -> content(file).contains(text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
