package finsam.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Rule;
import finsam.rules.scenario.Subject;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule is declared and then forgotten. */
class EveryRuleIsInARulebookTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Set<String> CODES =
            Entry.all().stream().map(Entry::code).collect(Collectors.toSet());
    private static final Pattern DECLARED = Pattern.compile("\\brule\\(\\s*\"([a-z0-9-]+)\"");

    @Test
    void every_constant_is_in_a_rulebook() {
        Set<String> forgotten = new TreeSet<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                for (Rule<?> rule : rules(field)) {
                    if (!CODES.contains(rule.code())) {
                        forgotten.add(type.getSimpleName() + "." + field.getName() + ": " + rule.code());
                    }
                }
            }
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void every_declaration_is_in_a_rulebook() {
        assertThat(files().flatMap(file ->
                        DECLARED.matcher(withoutJavadoc(file)).results().map((MatchResult match) -> match.group(1))))
                .hasSizeGreaterThan(200)
                .isSubsetOf(CODES);
    }

    @Test
    void every_rulebook_has_scenarios() {
        Set<?> told = Subject.ALL.stream().map(Subject::type).collect(Collectors.toSet());
        assertThat(Arrays.stream(Rulebooks.class.getMethods())
                        .filter(method -> method.getReturnType() == Rulebook.class)
                        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Profile.class}))
                        .map(method -> ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]))
                .hasSizeGreaterThan(10)
                .allSatisfy(type ->
                        assertThat(told.contains(type)).as(type.getTypeName()).isTrue());
    }

    private static List<Rule<?>> rules(Field field) {
        if (!Modifier.isStatic(field.getModifiers())) {
            return List.of();
        }
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            Collection<?> values =
                    value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            return values.stream()
                    .filter(Rule.class::isInstance)
                    .<Rule<?>>map(one -> (Rule<?>) one)
                    .toList();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<? extends Class<?>> classes() {
        return files().map(file -> SOURCES.relativize(file).toString())
                .filter(name -> !name.endsWith("-info.java"))
                .map(name -> name.replace(".java", "").replace('/', '.').replace('\\', '.'))
                .map(EveryRuleIsInARulebookTest::named)
                .toList();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String withoutJavadoc(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^\\s*\\*.*$", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
