package finsam.examples.office;

import finsam.core.finding.JsonPointer;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands beside the cells of a form, and the names of the cells that {@code FormText} knows.
 *
 * <p>The name {@code 4.1 Arbetsgrupp[2]/role} is labelled {@code 4.1 Arbetsgrupp [2] – Roll}.
 */
final class FieldLabels {
    /** What stands between a label and that of a part of it. */
    static final String BETWEEN = " – ";

    /** The heading above the answers that the association's own form does not ask for. */
    static final String OTHERS = "Uppgifter utan fält i blanketten";

    private static final Pattern SECTION =
            Pattern.compile("(?i)avsnitt [\\d.]+|bilag(?:a|or)|\\d{1,2}\\.\\d{1,2}\\h+\\p{Lu}\\P{Cntrl}{1,80}");
    private static final int DEEPEST = 6;
    private static final Pattern STEP = Pattern.compile("\\[(\\d{1,9})]|/([^/\\[\\]]+)");
    private static final Pattern ROW = Pattern.compile(" ?\\[(\\d{1,5})]");
    private static final Pattern EDGE = Pattern.compile("^[\\s\\h]+|[\\s\\h.:*]+$");
    private static final Pattern DASH = Pattern.compile(" [-–—] ");
    private static final Pattern NUMBER_END = Pattern.compile("^([\\d.]*\\d)\\. ");
    private static final int LONGEST = 250;

    private final FormLayout layout;
    private final Shape document;
    private final Map<String, Label> full = new HashMap<>();
    private final Map<String, List<FormField>> bare = new LinkedHashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    FieldLabels(FormLayout layout, Shape document) {
        this.layout = layout;
        this.document = document;
        for (FormField field : layout.fields()) {
            Label label = new Label(field.heading(), shape(field), field);
            add(List.of(field.heading()), label, 0);
            Stream.of(field.number(), field.label())
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> bare.computeIfAbsent(plain(name), none -> new ArrayList<>())
                            .add(field));
            numbers.put(plain(field.number()), field.number());
        }
    }

    FormLayout layout() {
        return layout;
    }

    /** Returns what a field asks for. */
    Shape shape(FormField field) {
        Shape shape = document;
        for (String step : segments(field.path())) {
            shape = shape.at(step)
                    .orElseThrow(() -> new IllegalArgumentException("layout: no answer at " + field.path()));
        }
        return shape;
    }

    static List<String> segments(JsonPointer path) {
        return Stream.of(path.toString().split("/", -1)).skip(1).toList();
    }

    private void add(List<String> texts, Label label, int depth) {
        texts.forEach(text -> full.putIfAbsent(plain(text), label));
        Shape element = label.shape().element();
        if (depth > DEEPEST) {
            return;
        }
        if (element != null) {
            add(
                    texts.stream().map(text -> text + " []").toList(),
                    new Label(label.name() + "[]", element, label.field()),
                    depth + 1);
        }
        label.shape().parts().forEach((name, part) -> {
            List<String> below = texts.stream()
                    .flatMap(text -> part.titles().stream().map(title -> text + BETWEEN + title))
                    .toList();
            add(
                    below.subList(0, Math.min(below.size(), 4)),
                    new Label(label.name() + "/" + name, part, label.field()),
                    depth + 1);
        });
    }

    private static String plain(String text) {
        String line = EDGE.matcher(text.replaceAll("[\\s\\h]+", " ")).replaceAll("");
        String dashed = DASH.matcher(line).replaceAll(BETWEEN);
        return NUMBER_END.matcher(dashed).replaceFirst("$1 ").toLowerCase(Locale.ROOT);
    }

    /** Returns the label that a text is by itself: number and label, and the way to a part. */
    Optional<Label> full(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> rows = ROW.matcher(text).results().map(row -> row.group(1)).toList();
        Label label = full.get(plain(ROW.matcher(text).replaceAll(" []")));
        if (label == null) {
            return years(text);
        }
        String name = label.name();
        for (String row : rows) {
            name = name.replaceFirst("\\[]", "[" + row + "]");
        }
        return Optional.of(new Label(name, label.shape(), label.field()));
    }

    /** Returns the label of an amount of a year. */
    private Optional<Label> years(String text) {
        int between = text.lastIndexOf(BETWEEN);
        return Optional.ofNullable(between < 0 ? null : full.get(plain(text.substring(0, between))))
                .filter(label -> label.shape().kind() == Shape.Kind.YEARS)
                .flatMap(label -> label.below(plain(text.substring(between + BETWEEN.length()))));
    }

    /**
     * Returns the label that a text is where it stands.
     *
     * @param number  the number of the section
     * @param current  the field above
     */
    Optional<Label> find(String text, String number, Optional<Label> current) {
        return full(text)
                .or(() -> number.isEmpty() ? Optional.empty() : full(number + " " + text))
                .or(() -> current.flatMap(above -> part(above, text)))
                .or(() -> bare(text));
    }

    private Optional<Label> part(Label above, String text) {
        String word = plain(text);
        return above.shape().parts().entrySet().stream()
                .filter(part -> part.getValue().titles().stream()
                        .anyMatch(title -> plain(title).equals(word)))
                .findFirst()
                .flatMap(part -> above.below(part.getKey()));
    }

    private Optional<Label> bare(String text) {
        List<FormField> fields = text.length() > LONGEST ? List.of() : bare.getOrDefault(plain(text), List.of());
        return fields.stream()
                .filter(field -> fields.stream().allMatch(other -> field.path().covers(other.path())))
                .findFirst()
                .map(field -> new Label(field.heading(), shape(field), field));
    }

    /** Returns the number of the section that a heading starts. */
    Optional<String> section(String text) {
        String line = plain(text.length() > LONGEST ? "" : text);
        int space = line.indexOf(' ');
        String first = (space < 0 ? line : line.substring(0, space)).replaceFirst("[.:]$", "");
        return Optional.ofNullable(numbers.get(first)).filter(number -> !number.isEmpty());
    }

    /** Tells whether a text is the heading of a section, as these are written here and as most forms have them. */
    boolean isSection(String text) {
        return text.equals(OTHERS) || SECTION.matcher(text).matches();
    }

    /** Returns the label of a cell's name. */
    Label of(String name) {
        FormField field = layout.fields().stream()
                .filter(candidate -> name.startsWith(candidate.heading())
                        && name.substring(candidate.heading().length()).matches("(?s)|[\\[/].*"))
                .max(Comparator.comparingInt(candidate -> candidate.heading().length()))
                .orElseThrow(() -> new IllegalArgumentException("name: of no field"));
        Label label = new Label(field.heading(), shape(field), field);
        Matcher step = STEP.matcher(name.substring(field.heading().length()));
        while (step.find()) {
            String part = step.group(1) == null ? step.group(2) : step.group(1);
            label = label.below(part).orElseThrow(() -> new IllegalArgumentException("name: no such part"));
        }
        return label;
    }

    /** Returns the text that labels a cell. */
    String text(String name) {
        FormField field = of(name).field();
        StringBuilder text = new StringBuilder(field.heading());
        Shape shape = shape(field);
        Matcher step = STEP.matcher(name.substring(field.heading().length()));
        while (step.find()) {
            String part = step.group(1) == null ? step.group(2) : step.group(1);
            shape = shape.at(part).orElseThrow();
            text.append(step.group(1) == null ? BETWEEN + shape.title() : " [" + part + "]");
        }
        return text.toString();
    }

    /** Returns the place of a cell as its name tells it. */
    JsonPointer place(String name) {
        Label label = of(name);
        JsonPointer place = label.field().path();
        Matcher step = STEP.matcher(name.substring(label.field().heading().length()));
        while (step.find()) {
            place = step.group(1) == null
                    ? place.property(step.group(2))
                    : place.element(Math.max(0, Integer.parseInt(step.group(1)) - 1));
        }
        return place;
    }

    /**
     * A label of a form.
     *
     * @param name  the name of its cell
     * @param shape  what it asks for
     * @param field  the field that it belongs to
     */
    record Label(String name, Shape shape, FormField field) {
        /** Returns the label of a part, or of a row. */
        Optional<Label> below(String step) {
            boolean isRow = shape.element() != null;
            return shape.at(step)
                    .map(part -> new Label(isRow ? name + "[" + step + "]" : name + "/" + step, part, field));
        }
    }
}
