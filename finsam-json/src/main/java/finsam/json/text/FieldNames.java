package finsam.json.text;

import finsam.json.form.Suggestion;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form's fields are called: number and label together, the number alone, or the label alone, whatever the case and
 * the spaces. A number that several fields share means the one that encloses all the others.
 */
final class FieldNames {
    private static final int LONGEST = 200;
    private static final int DEEPEST = 16;
    private static final Pattern STEP = Pattern.compile("\\[(?<row>\\d{1,9})]|/(?<part>[^/\\[\\]]+)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");
    private static final Pattern EDGE = Pattern.compile("^[\\s\\h]+|[\\s\\h.:]+$");

    private final List<Map<String, List<FormField>>> byName;
    private final Set<String> names = new LinkedHashSet<>();

    FieldNames(FormLayout layout) {
        this.byName = List.of(
                index(layout, FormField::heading), index(layout, FormField::number), index(layout, FormField::label));
        for (FormField field : layout.fields()) {
            names.addAll(List.of(field.number(), field.label(), field.heading()));
        }
        names.remove("");
    }

    private static Map<String, List<FormField>> index(FormLayout layout, Function<FormField, String> name) {
        Map<String, List<FormField>> fields = new LinkedHashMap<>();
        for (FormField field : layout.fields()) {
            if (!name.apply(field).isEmpty()) {
                fields.computeIfAbsent(plain(name.apply(field)), key -> new ArrayList<>())
                        .add(field);
            }
        }
        return fields;
    }

    private static String plain(String name) {
        return SPACE.matcher(EDGE.matcher(name).replaceAll("")).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Returns which fields a name can mean, and the way on from there; no field if it is unknown. */
    Named find(String name) {
        for (int end = name.length(); end > 0 && name.length() <= LONGEST; end--) {
            if (end == name.length() || name.charAt(end) == '[' || name.charAt(end) == '/') {
                Optional<List<String>> steps = steps(name.substring(end).stripTrailing());
                List<FormField> fields = fields(plain(name.substring(0, end)));
                if (steps.isPresent() && !fields.isEmpty()) {
                    return new Named(fields, steps.get());
                }
            }
        }
        return new Named(List.of(), List.of());
    }

    private List<FormField> fields(String name) {
        for (Map<String, List<FormField>> index : byName) {
            List<FormField> fields = index.get(name);
            if (fields != null) {
                return fields.stream()
                        .filter(field ->
                                fields.stream().allMatch(other -> field.path().covers(other.path())))
                        .findFirst()
                        .map(List::of)
                        .orElse(fields);
            }
        }
        return List.of();
    }

    private static Optional<List<String>> steps(String rest) {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(rest);
        int at = 0;
        while (step.find() && step.start() == at && steps.size() < DEEPEST) {
            String row = step.group("row");
            steps.add(row == null ? step.group("part").strip() : row);
            at = step.end();
        }
        return at == rest.length() ? Optional.of(steps) : Optional.empty();
    }

    /** Returns the name that was probably meant; of equally near ones the one that starts in the same way. */
    Optional<String> suggestion(String name) {
        String written = name.strip();
        List<String> nearest = names.stream()
                .sorted(Comparator.comparingInt(known -> -common(known, written)))
                .toList();
        return Suggestion.of(written, nearest);
    }

    private static int common(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    /**
     * What a name can mean.
     *
     * @param fields  the fields that it can mean
     * @param steps  the way from the field to the answer: rows, counted from 1, and parts
     */
    record Named(List<FormField> fields, List<String> steps) {}
}
