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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
                cells(named.fields().get(0)).add(new Cell(named.steps(), CellText.clean(text)));
            } else {
                unknown.add(unknown(name, named.fields()));
                ambiguous.addAll(named.fields());
            }
        });
        ambiguous.stream().filter(field -> cells(field).isEmpty()).forEach(field -> unread.add(field.path()));
        byField.forEach((field, texts) ->
                texts.stream().filter(cell -> !cell.text().isEmpty()).forEach(cell -> put(field, cell)));
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
        int way = segments(field.path()).size();
        List<String> steps = Stream.concat(segments(field.path()).stream(), cell.steps().stream())
                .toList();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (Shapes.hasRows(codec) && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
                int row = Integer.parseInt(step) - (i < way ? 0 : 1);
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
        if (cell.text().length() > limits.stringLength()) {
            node.problems.add(new Problem(JsonFindings.STRING_TOO_LONG, Map.of("limit", limits.stringLength()), true));
        } else {
            node.take(cell.text());
        }
    }

    private static List<String> segments(JsonPointer path) {
        return Stream.of(path.toString().split("/", -1))
                .skip(1)
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList();
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
     * @param steps  the way from the field to the answer
     * @param text  what stands in it
     */
    private record Cell(List<String> steps, String text) {}
}
