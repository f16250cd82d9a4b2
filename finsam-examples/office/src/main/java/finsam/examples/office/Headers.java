package finsam.examples.office;

import finsam.examples.office.CellFinder.TableRows;
import finsam.examples.office.CellTable.Cell;
import finsam.examples.office.FieldLabels.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** The rows with the names of columns, which start the tables of a form. */
final class Headers {
    private static final int DEEPEST = 2;

    private final List<Label> lists = new ArrayList<>();

    Headers(FieldLabels labels) {
        labels.layout().fields().forEach(field -> lists(new Label(field.heading(), labels.shape(field), field)));
    }

    private void lists(Label label) {
        if (label.shape().isTable()) {
            lists.add(label);
        }
        label.shape().parts().keySet().forEach(part -> label.below(part).ifPresent(this::lists));
    }

    /** Returns the table that a row starts: of the field above, or else of the only list that has such columns. */
    Optional<TableRows> of(NavigableMap<Integer, Cell> cells, Optional<Label> current, FoundCells found) {
        if (cells.size() < 2) {
            return Optional.empty();
        }
        String above = current.map(Label::name).orElse("");
        String field = current.map(label -> label.field().heading()).orElse("");
        return only(lists.stream().filter(list -> list.name().equals(above)).toList(), cells, above, found)
                .or(() -> only(
                        lists.stream()
                                .filter(list -> list.field().heading().equals(field))
                                .toList(),
                        cells,
                        above,
                        found))
                .or(() -> only(lists, cells, above, found));
    }

    private static Optional<TableRows> only(
            List<Label> some, NavigableMap<Integer, Cell> cells, String above, FoundCells found) {
        List<TableRows> all = some.stream()
                .flatMap(list -> table(list, cells, above, found).stream())
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Optional<TableRows> table(
            Label list, NavigableMap<Integer, Cell> cells, String above, FoundCells found) {
        return list.shape().hasYearTables() ? YearTable.of(list, cells, above, found) : records(list, cells, found);
    }

    private static Optional<TableRows> records(Label list, NavigableMap<Integer, Cell> cells, FoundCells found) {
        Map<String, String> columns = columns(list.shape());
        Map<Integer, String> known = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            String path = columns.get(plain(cell.text()));
            if (path != null) {
                known.put(column, path);
            }
        });
        if (known.size() < 2 || known.size() < cells.size()) {
            return Optional.empty();
        }
        return Optional.of((table, row) -> {
            int index = found.nextRow(list.name());
            known.forEach((column, path) ->
                    table.at(row, column).ifPresent(cell -> found.put(below(list, index, path), cell)));
        });
    }

    private static Label below(Label list, int row, String path) {
        Label label = list.below(Integer.toString(row)).orElseThrow();
        for (String part : path.split("/", -1)) {
            label = label.below(part).orElseThrow();
        }
        return label;
    }

    /** Returns the columns of a list by what they are called: the answers of its records, and of the records in these. */
    static Map<String, String> columns(Shape list) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (list.element() != null) {
            columns(list.element(), "", "", columns, 0);
        }
        return columns;
    }

    private static void columns(Shape record, String path, String title, Map<String, String> columns, int depth) {
        record.parts().forEach((name, part) -> {
            for (String own : part.titles()) {
                String called = title.isEmpty() ? own : title + FieldLabels.BETWEEN + own;
                if (part.isAnswer() || part.isListOfAnswers()) {
                    columns.putIfAbsent(plain(called), path + name);
                } else if (depth < DEEPEST) {
                    part.parts().keySet().stream()
                            .findFirst()
                            .ifPresent(first -> columns.putIfAbsent(plain(called), path + name + "/" + first));
                    columns(part, path + name + "/", called, columns, depth + 1);
                }
            }
        });
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\h]+", " ")
                .replaceAll("^ | ?[.:*]* ?$", "")
                .toLowerCase(Locale.ROOT);
    }
}
