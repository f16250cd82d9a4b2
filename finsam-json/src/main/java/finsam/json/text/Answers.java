package finsam.json.text;

import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.ReadingFindings;
import finsam.core.finding.Severity;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import finsam.json.form.Codec;
import finsam.json.form.FormReader;
import finsam.json.text.FieldNames.Named;
import finsam.json.text.Node.Problem;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the texts of a form's cells where they belong in a document, in the order of the form. */
final class Answers {
    private final FieldNames names;
    private final Codec<?> document;
    private final ReadLimits limits;
    private final Node root = new Node();
    private final List<Finding> unknown = new ArrayList<>();
    private final Set<JsonPointer> unread = new LinkedHashSet<>();
    private final Map<FormField, List<Cell>> byField = new LinkedHashMap<>();

    Answers(FormLayout layout, Map<String, String> cells, Codec<?> document, ReadLimits limits) {
        this.names = new FieldNames(layout);
        this.document = document;
        this.limits = limits;
        layout.fields().forEach(field -> byField.put(field, new ArrayList<>()));
        Set<FormField> ambiguous = new LinkedHashSet<>();
        new TreeMap<>(cells).forEach((name, text) -> {
            Named named = names.find(name);
            if (named.fields().size() == 1) {
                cells(named.fields().get(0)).add(new Cell(name, named.steps(), CellText.clean(text)));
            } else {
                unknown.add(unknown(name, named.fields()));
                ambiguous.addAll(named.fields());
            }
        });
        ambiguous.stream().filter(field -> cells(field).isEmpty()).forEach(field -> unread.add(field.path()));
        byField.forEach((field, texts) ->
                texts.stream().filter(cell -> !cell.text().isEmpty()).forEach(cell -> put(field, cell)));
        byField.forEach((field, texts) ->
                texts.stream().filter(cell -> cell.text().isEmpty()).forEach(cell -> keepPlace(field, cell)));
    }

    /** A blank cell beside others of a row of amounts or years keeps its place. */
    private void keepPlace(FormField field, Cell cell) {
        Node node = root;
        Codec<?> codec = document;
        List<String> steps = cell.way(field);
        for (int i = 0; node != null && i < steps.size(); i++) {
            boolean isRow = isRow(codec, steps.get(i));
            int row = isRow ? row(steps.get(i), i < cell.given(field)) : -1;
            if (isRow && i == steps.size() - 1 && isPlaceKept(node, codec, row)) {
                node.rows.computeIfAbsent(row, none -> new Node());
            }
            node = isRow ? node.rows.get(row) : node.parts.get(steps.get(i));
            codec = isRow ? Shapes.row(codec) : Shapes.part(codec, steps.get(i));
        }
    }

    private boolean isPlaceKept(Node list, @Nullable Codec<?> codec, int row) {
        return row >= 0 && row < limits.listSize() && !list.rows.isEmpty() && Shapes.keepsPlaces(codec);
    }

    static boolean isRow(@Nullable Codec<?> codec, String step) {
        return Shapes.hasRows(codec) && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the index of a row: a cell counts rows from 1, the path of a field from 0. */
    private static int row(String step, boolean isGiven) {
        return Integer.parseInt(step) - (isGiven ? 0 : 1);
    }

    private List<Cell> cells(FormField field) {
        return byField.computeIfAbsent(field, none -> new ArrayList<>());
    }

    private Finding unknown(String name, List<FormField> fields) {
        Map<String, Object> arguments = FormReader.ordered("written", ReadingFindings.excerpt(name));
        FindingType type = JsonFindings.FIELD_UNKNOWN;
        Optional<String> suggestion = names.suggestion(name);
        if (!fields.isEmpty()) {
            type = type.variant("ambiguous");
            arguments.put("allowed", fields.stream().map(FormField::heading).toList());
        } else if (suggestion.isPresent()) {
            type = type.variant("suggestion");
            arguments.put("suggestion", suggestion.get());
        }
        return Finding.of(type, Severity.ERROR, JsonPointer.ROOT, arguments, List.of());
    }

    private void put(FormField field, Cell cell) {
        Node node = root;
        Codec<?> codec = document;
        List<String> steps = cell.way(field);
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (isRow(codec, step)) {
                int row = row(step, i < cell.given(field));
                if (row < 0 || row >= limits.listSize()) {
                    node.problems.add(new Problem(JsonFindings.FIELD_ROW, Map.of("limit", limits.listSize()), true));
                    return;
                }
                node = node.rows.computeIfAbsent(row, none -> new Node());
                codec = Shapes.row(codec);
            } else {
                node = node.parts.computeIfAbsent(step, none -> new Node());
                codec = Shapes.part(codec, step);
            }
        }
        if (CellText.isUnread(cell.text())) {
            node.lose();
        } else if (cell.text().length() > limits.stringLength()) {
            node.problems.add(new Problem(JsonFindings.STRING_TOO_LONG, Map.of("limit", limits.stringLength()), true));
        } else {
            node.take(cell.text());
        }
    }

    static List<String> segments(JsonPointer path) {
        return Stream.of(path.toString().split("/", -1))
                .skip(1)
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** Returns the cell of each place that has one. */
    SortedMap<JsonPointer, String> places() {
        SortedMap<JsonPointer, String> places = new TreeMap<>();
        Ranks ranks = new Ranks();
        byField.forEach((field, cells) -> cells.forEach(cell -> place(cell.way(field), cell.given(field), ranks)
                .ifPresent(place -> places.merge(
                        place, cell.name(), (first, second) -> cell.text().isEmpty() ? first : second))));
        return places;
    }

    /** Returns the place that a way leads to; none if it is in a row without answers. */
    private Optional<JsonPointer> place(List<String> steps, int given, Ranks ranks) {
        Node node = root;
        Codec<?> codec = document;
        JsonPointer place = JsonPointer.ROOT;
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (isRow(codec, step)) {
                int row = row(step, i < given);
                int index = node == null ? -1 : Shapes.keepsPlaces(codec) ? row : ranks.of(node, row);
                if (node == null || index < 0) {
                    return Optional.empty();
                }
                place = place.element(index);
                node = node.rows.get(row);
                codec = Shapes.row(codec);
            } else {
                place = place.property(step);
                node = node == null ? null : node.parts.get(step);
                codec = Shapes.part(codec, step);
            }
        }
        return Optional.of(place);
    }

    /** Returns the whole of them. */
    Node root() {
        return root;
    }

    /** Returns the findings about names that are not known. */
    List<Finding> unknown() {
        return unknown;
    }

    /** Returns the places whose texts have no clear place. */
    Set<JsonPointer> unread() {
        return unread;
    }

    /**
     * A cell of a field.
     *
     * @param name  what it is called
     * @param steps  the way from the field to the answer
     * @param text  what stands in it
     */
    private record Cell(String name, List<String> steps, String text) {
        List<String> way(FormField field) {
            return Stream.concat(segments(field.path()).stream(), steps.stream())
                    .toList();
        }

        int given(FormField field) {
            return segments(field.path()).size();
        }
    }

    /** The indexes of the rows of lists of which the empty rows do not count. */
    private static final class Ranks {
        private final Map<Node, Map<Integer, Integer>> known = new HashMap<>();

        int of(Node list, int row) {
            Map<Integer, Integer> ranks = known.computeIfAbsent(list, none -> {
                Map<Integer, Integer> all = new HashMap<>();
                list.rows.keySet().forEach(index -> all.put(index, all.size()));
                return all;
            });
            return ranks.getOrDefault(row, -1);
        }
    }
}
