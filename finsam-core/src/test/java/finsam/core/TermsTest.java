package finsam.core;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of terms names what there is, and everything that carries a term of the field. */
class TermsTest {
    private static final Path FILE = Path.of("TERMS.md");
    private static final Pattern REFERENCE = Pattern.compile("`([^`]*)`");
    private static final Pattern FORM = Pattern.compile(
            "(?<type>[a-z]+\\.[A-Z]\\w*)" + "(?:#(?<member>[a-z]\\w*)|\\.(?<constant>[A-Z][A-Z0-9_]*))?");

    /** How many rows each section has; a row that falls out is seen. */
    private static final Map<String, Integer> ROWS = rows();

    /** What carries no term of the field, and why. */
    private static final Map<String, String> NO_TERM =
            Map.of("finding.Severity", "how much a finding weighs: no word of the field");

    private static Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("System, law and organisation", 54);
        rows.put("Documents and processes", 35);
        rows.put("People and target groups", 21);
        rows.put("Rehabilitation and work", 47);
        rows.put("Benefits", 9);
        rows.put("Follow-up", 12);
        rows.put("Values: parties and their roles", 11);
        rows.put("Values: levels and kinds of effort", 7);
        rows.put("Values: characteristics of target groups", 21);
        rows.put("Values: methods", 12);
        rows.put("Values: participants and statistics", 18);
        rows.put("Values: money and plans", 12);
        rows.put("Values: associations, phases and places", 11);
        rows.put("Beyond the sources: the act", 12);
        rows.put("Beyond the sources: what the model adds", 18);
        return rows;
    }

    /** A row of one of the tables. */
    record Row(String section, String swedish, String english, String carriedBy, String whyNot) {}

    static List<Row> table() {
        List<Row> rows = new ArrayList<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith("| ") && !line.startsWith("| Swedish |")) {
                String[] cells = line.split("\\|", -1);
                assertThat(cells).as(line).hasSize(6);
                rows.add(new Row(section, cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip()));
            }
        }
        return rows;
    }

    static List<String> references() {
        return table().stream()
                .flatMap(row -> REFERENCE.matcher(row.carriedBy()).results().map(found -> found.group(1)))
                .distinct()
                .toList();
    }

    @Test
    void everySectionHasItsRows() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        table().forEach(row -> counted.merge(row.section(), 1, Integer::sum));
        assertThat(counted).isEqualTo(ROWS);
    }

    @Test
    void everyRowTellsByWhatOrWhyNot() {
        assertThat(table()).allSatisfy(row -> {
            assertThat(row.swedish()).as(row.toString()).isNotBlank().doesNotContain("`");
            assertThat(row.english()).as(row.toString()).isNotBlank().doesNotContain("`");
            assertThat(row.whyNot()).as(row.toString()).doesNotContain("`");
            assertThat(row.carriedBy() + row.whyNot()).as(row.toString()).isNotBlank();
            assertThat(REFERENCE.matcher(row.carriedBy()).replaceAll("").replace(",", ""))
                    .as(row.toString())
                    .isBlank();
        });
    }

    @Test
    void noTermStandsTwiceInASection() {
        assertThat(table())
                .extracting(row -> row.section() + ": " + row.swedish())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("references")
    void whatARowNamesExists(String reference) {
        Matcher form = FORM.matcher(reference);
        assertThat(form.matches()).as("form of %s", reference).isTrue();
        Class<?> type = type(form.group("type"));
        assertThat(CoreClasses.all()).contains(type);
        String member = form.group("member");
        if (member != null) {
            assertThat(Arrays.stream(type.getMethods())
                            .filter(method -> method.getDeclaringClass() != Object.class)
                            .map(Method::getName))
                    .contains(member);
        }
        String constant = form.group("constant");
        if (constant != null) {
            assertThat(Arrays.stream(type.getFields())
                            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                            .map(Field::getName))
                    .contains(constant);
        }
    }

    @Test
    void whatCarriesTermsIsNamed() {
        Set<String> named = references().stream()
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(form -> form.group("type"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = carriers().collect(Collectors.toCollection(TreeSet::new));
        expected.removeAll(NO_TERM.keySet());
        assertThat(named).containsAll(expected);
        assertThat(carriers()).as("exceptions that are none").containsAll(NO_TERM.keySet());
    }

    private static Stream<String> carriers() {
        List<Class<?>> records = CoreClasses.builtInterfaces();
        return CoreClasses.all().stream()
                .filter(type -> type.isEnum()
                        || (type.isRecord() && Vocabulary.class.isAssignableFrom(type))
                        || records.contains(type))
                .map(type -> type.getName().substring("finsam.core.".length()));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("finsam.core." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no type " + name, e);
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
