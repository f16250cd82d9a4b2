package finsam.examples.office;

import finsam.examples.office.FieldLabels.Label;
import finsam.examples.office.FormBlock.Line;
import finsam.examples.office.FormBlock.Text;
import finsam.examples.office.Shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The tables of a cost compilation, each with a row for each kind of cost and a column for each year. */
final class CostTables {
    private static final int YEARS_OF_BLANK = 4;
    private static final int LINES_OF_BLANK = 8;

    private final Label list;
    private final Map<String, String> cells;
    private final Set<String> used;
    private final FieldLabels labels;

    CostTables(Label list, Map<String, String> cells, Set<String> used, FieldLabels labels) {
        this.list = list;
        this.cells = cells;
        this.used = used;
        this.labels = labels;
    }

    void write(List<FormBlock> blocks) {
        int tables = cells.isEmpty() ? 2 : highest(list.name());
        for (int i = 1; i <= tables; i++) {
            String name = list.name() + "[" + i + "]";
            if (cells.isEmpty() || cells.keySet().stream().anyMatch(cell -> cell.startsWith(name + "/"))) {
                table(name, blocks);
            }
        }
    }

    private void table(String name, List<FormBlock> blocks) {
        for (String part : List.of("role", "financier")) {
            blocks.add(new Line(labels.text(name + "/" + part), false, text(name + "/" + part)));
        }
        int years = cells.isEmpty() ? YEARS_OF_BLANK : columns(name);
        int lines = cells.isEmpty() ? LINES_OF_BLANK : highest(name + "/lines");
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            String line = name + "/lines[" + i + "]/";
            rows.add(row(text(line + "kind"), text(line + "specification"), line + "amounts", years, line + "total"));
        }
        rows.add(row(Text.of("Summa"), Text.of(""), name + "/totals", years, name + "/grandTotal"));
        blocks.add(new FormBlock.Table(labels.text(name), head(name, years), rows));
    }

    private List<Text> head(String name, int years) {
        String line = name + "/lines[1]/";
        Text kind = Text.of(labels.of(line + "kind").shape().title());
        Text specification = Text.of(labels.of(line + "specification").shape().title());
        List<Text> head = row(kind, specification, name + "/years", years, line + "total");
        head.set(head.size() - 1, Text.of("Totalt"));
        for (int i = 2; cells.isEmpty() && i < head.size() - 1; i++) {
            head.set(i, Text.of("202x"));
        }
        return head;
    }

    private List<Text> row(Text first, Text second, String amounts, int years, String total) {
        List<Text> row = new ArrayList<>(List.of(first, second));
        for (int i = 1; i <= years; i++) {
            row.add(text(amounts + "[" + i + "]"));
        }
        row.add(text(total));
        return row;
    }

    private Text text(String name) {
        used.add(name);
        Shape shape = labels.of(name).shape();
        String text = cells.getOrDefault(name, "");
        return new Text(shape.terms().getOrDefault(text, text), shape.kind() == Kind.AMOUNT ? Kind.AMOUNT : Kind.TEXT);
    }

    /** Returns how many columns a table needs for its years and for all its amounts. */
    private int columns(String table) {
        Pattern cell = Pattern.compile(Pattern.quote(table) + "/(?:years|totals|lines\\[\\d+]/amounts)\\[(\\d+)]");
        return cells.keySet().stream()
                .map(cell::matcher)
                .filter(match -> match.matches())
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max()
                .orElse(1);
    }

    private int highest(String rows) {
        Pattern row = Pattern.compile(Pattern.quote(rows) + "\\[(\\d+)].*", Pattern.DOTALL);
        return cells.keySet().stream()
                .map(row::matcher)
                .filter(match -> match.matches())
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max()
                .orElse(0);
    }
}
