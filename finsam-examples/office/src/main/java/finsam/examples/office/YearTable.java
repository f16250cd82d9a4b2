package finsam.examples.office;

import finsam.examples.office.CellFinder.TableRows;
import finsam.examples.office.CellTable.Cell;
import finsam.examples.office.FieldLabels.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of a cost compilation (<i>kostnadssammanställning</i>): a row for each kind of cost, a column for each year. */
final class YearTable implements TableRows {
    private static final Pattern YEAR =
            Pattern.compile("(?i)(?:år )?[12][\\h]?\\d[\\h]?[\\dx_?][\\h]?[\\dx_?]|0|å{4}|\\[oläsligt]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\h*|20[2-9]x|20xx");
    private static final Set<String> SUMS = Set.of("summa", "totalt", "total", "totalsumma", "summa kostnader", "sum");
    private static final Map<String, String> ALSO =
            Map.of("kostnad", "kind", "kostnader", "kind", "totalt", "total", "totalsumma", "total");

    private final Label list;
    private final String above;
    private final FoundCells found;
    private final Map<String, Integer> columns;
    private final List<Integer> years;
    private String name = "";
    private int lines;
    private Runnable head = () -> {};

    private YearTable(Label list, String above, FoundCells found, Map<String, Integer> columns, List<Integer> years) {
        this.list = list;
        this.above = above;
        this.found = found;
        this.columns = columns;
        this.years = years;
    }

    /** Returns the table that a row starts, if it has the columns of one. */
    static Optional<TableRows> of(Label list, NavigableMap<Integer, Cell> cells, String above, FoundCells found) {
        Map<String, String> known = Headers.columns(lines(list).shape());
        Map<String, Integer> columns = new LinkedHashMap<>();
        boolean areYears = true;
        for (Map.Entry<Integer, Cell> cell : cells.entrySet()) {
            String text = Headers.plain(cell.getValue().text());
            String part = known.getOrDefault(text, ALSO.get(text));
            if (part != null && !part.equals("amounts")) {
                columns.put(part, cell.getKey());
            } else {
                areYears &= YEAR.matcher(text).matches();
            }
        }
        boolean isTable = columns.containsKey("kind") && (areYears || columns.size() > 1);
        return isTable
                ? Optional.of(new YearTable(list, above, found, columns, years(columns, cells.lastKey())))
                : Optional.empty();
    }

    private static Label lines(Label list) {
        return list.below("1").flatMap(table -> table.below("lines")).orElseThrow();
    }

    /** The years are between what is specified and the total, the columns without a name too. */
    private static List<Integer> years(Map<String, Integer> columns, int last) {
        int from = Math.max(columns.getOrDefault("kind", 0), columns.getOrDefault("specification", 0)) + 1;
        int to = columns.getOrDefault("total", last + 1);
        List<Integer> years = new ArrayList<>();
        for (int column = from; column < to; column++) {
            years.add(column);
        }
        return years;
    }

    @Override
    public void start(CellTable table, int row) {
        Matcher number =
                Pattern.compile(Pattern.quote(list.name()) + "\\[(\\d+)].*").matcher(above);
        name = list.name() + "["
                + found.nextTable(list.name(), number.matches() ? Integer.parseInt(number.group(1)) : 0) + "]";
        head = () -> put("/years", table, row);
        boolean isTouched = years.stream()
                .flatMap(year -> table.at(row, year).stream())
                .anyMatch(cell -> !PLACEHOLDER.matcher(cell.text()).matches());
        if (isTouched) {
            touch();
        }
    }

    /** A table of which nothing was filled in has no years either. */
    private void touch() {
        head.run();
        head = () -> {};
    }

    @Override
    public void take(CellTable table, int row) {
        Cell first = table.filled(row).firstEntry().getValue();
        if (SUMS.contains(Headers.plain(first.text()))) {
            if (table.filled(row).size() > 1) {
                touch();
            }
            put("/totals", table, row);
            put("/grandTotal", table, row, "total");
        } else {
            touch();
            lines++;
            String line = "/lines[" + lines + "]";
            columns.keySet().forEach(part -> put(line + "/" + part, table, row, part));
            put(line + "/amounts", table, row);
        }
    }

    private void put(String cells, CellTable table, int row) {
        for (int i = 0; i < years.size(); i++) {
            int index = i + 1;
            table.at(row, years.get(i)).ifPresent(cell -> put(cells + "[" + index + "]", cell));
        }
    }

    private void put(String part, CellTable table, int row, String column) {
        Optional.ofNullable(columns.get(column))
                .flatMap(at -> table.at(row, at))
                .ifPresent(cell -> put(part, cell));
    }

    private void put(String below, Cell cell) {
        Label label = list;
        for (String step : (name.substring(list.name().length()) + below).split("[\\[/]+", -1)) {
            if (!step.isEmpty()) {
                label = label.below(step.replace("]", "")).orElseThrow();
            }
        }
        found.put(label, cell);
    }
}
