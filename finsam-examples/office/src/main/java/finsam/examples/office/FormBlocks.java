package finsam.examples.office;

import finsam.examples.office.FieldLabels.Label;
import finsam.examples.office.FormBlock.Line;
import finsam.examples.office.FormBlock.Part;
import finsam.examples.office.FormBlock.Section;
import finsam.examples.office.FormBlock.Text;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands where in a form that is written, blank or filled in. */
final class FormBlocks {
    private static final Pattern UNSAFE = Pattern.compile(
            "(?s).*[,;\\t\\r\\n☐□☒☑✓✔✗✘\\[\\]].*|[\\s\\h].*|.*[\\s\\h]|\\d{1,2}[.)].*|[-–—•·*▪●_.…].*|");

    private final FormLayout own;
    private final FieldLabels labels;
    private final Map<String, String> cells;
    private final boolean isBlank;
    private final Set<String> used = new LinkedHashSet<>();

    private FormBlocks(FormLayout own, FieldLabels labels, Map<String, String> cells) {
        this.own = own;
        this.labels = labels;
        this.cells = cells;
        this.isBlank = cells.isEmpty();
    }

    /**
     * Returns the sections of a form.
     *
     * @param own  the association's own form
     * @param labels  what is written beside the cells
     * @param cells  the texts by the names of the cells; none for a blank form
     */
    static List<Section> of(FormLayout own, FieldLabels labels, Map<String, String> cells) {
        FormBlocks form = new FormBlocks(own, labels, cells);
        Map<String, Section> sections = new LinkedHashMap<>();
        for (FormField field : labels.layout().fields()) {
            List<FormBlock> blocks = new ArrayList<>();
            form.field(field, blocks);
            if (!blocks.isEmpty()) {
                Part part = Part.of(labels.shape(field));
                String title = form.title(field);
                sections.computeIfAbsent(part + title, none -> new Section(part, title, new ArrayList<>()))
                        .blocks()
                        .addAll(blocks);
            }
        }
        return List.copyOf(sections.values());
    }

    private String title(FormField field) {
        if (!own.fields().contains(field)) {
            return FieldLabels.OTHERS;
        }
        String first = field.number().replaceFirst("[.].*", "");
        return first.isEmpty() ? "" : first.matches("\\d+") ? "Avsnitt " + first : first;
    }

    private void field(FormField field, List<FormBlock> blocks) {
        Label label = new Label(field.heading(), labels.shape(field), field);
        boolean isOwn = own.fields().contains(field);
        if (isOwn || has(label.name())) {
            write(label, blocks, isOwn && field.required());
        }
        cells.forEach((name, text) -> {
            if (!used.contains(name) && labels.of(name).field().equals(field)) {
                line(labels.of(name), false, blocks);
            }
        });
    }

    private boolean has(String name) {
        return cells.keySet().stream().anyMatch(cell -> cell.startsWith(name));
    }

    private void write(Label label, List<FormBlock> blocks, boolean isRequired) {
        Shape shape = label.shape();
        if (cells.containsKey(label.name()) && !shape.isAnswer()) {
            line(label, isRequired, blocks);
        } else if (shape.isAnswer()) {
            line(label, isRequired, blocks);
        } else if (shape.hasYearTables()) {
            new CostTables(label, cells, used, labels).write(blocks);
        } else if (shape.isTable()) {
            new RecordTable(label, this, labels).write(blocks);
        } else if (shape.isListOfAnswers()) {
            list(label).ifPresent(text -> blocks.add(new Line(labels.text(label.name()), isRequired, Text.of(text))));
        } else {
            shape.parts().keySet().forEach(part -> part(label.below(part).orElseThrow(), label, blocks));
        }
    }

    /** A part of a record, unless it has a field of its own. A blank form asks for no records within a record that may be blank. */
    private void part(Label part, Label record, List<FormBlock> blocks) {
        boolean hasField =
                labels.layout().fields().stream().anyMatch(field -> field.path().equals(labels.place(part.name())));
        boolean isAsked = part.shape().isAnswer()
                || part.shape().isListOfAnswers()
                || (labels.place(record.name()).equals(record.field().path()) && !isGroup(record));
        if (!hasField && (isBlank ? isAsked : isAsked || has(part.name()))) {
            write(part, blocks, false);
        }
    }

    /** Tells whether a record is of one of several kinds, of which most parts are seldom asked for. */
    private static boolean isGroup(Label record) {
        return record.shape().parts().containsKey("kind")
                && record.shape().parts().size() > 8;
    }

    private void line(Label label, boolean isRequired, List<FormBlock> blocks) {
        blocks.add(new Line(
                labels.text(label.name()),
                isRequired,
                new Text(answer(label), label.shape().kind())));
    }

    /** Returns what is written for an answer: words in Swedish. */
    String answer(Label label) {
        used.add(label.name());
        return word(label.shape(), cells.getOrDefault(label.name(), ""));
    }

    private static String word(Shape shape, String text) {
        return shape.terms().getOrDefault(text, text);
    }

    /** Returns the answers of a list for one cell, a line each; none if they would not be read again as the same ones. */
    Optional<String> list(Label label) {
        Shape element = label.shape().element();
        List<String> names = new ArrayList<>();
        for (int i = 1; cells.containsKey(label.name() + "[" + i + "]"); i++) {
            names.add(label.name() + "[" + i + "]");
        }
        List<String> texts = names.stream()
                .map(name -> element == null ? "" : word(element, cells.getOrDefault(name, "")))
                .toList();
        if (texts.stream().anyMatch(text -> UNSAFE.matcher(text).matches())) {
            return Optional.empty();
        }
        used.addAll(names);
        return Optional.of(texts.stream().collect(Collectors.joining("\n")));
    }

    /** Returns how many rows a list has; some blank ones in a blank form. */
    int rows(Label list) {
        int rows = 0;
        for (String name : cells.keySet()) {
            if (name.startsWith(list.name() + "[")) {
                int end = name.indexOf(']', list.name().length());
                rows = Math.max(
                        rows, Integer.parseInt(name.substring(list.name().length() + 1, end)));
            }
        }
        return isBlank ? 5 : rows;
    }
}
