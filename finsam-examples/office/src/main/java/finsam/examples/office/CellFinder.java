package finsam.examples.office;

import finsam.examples.office.CellTable.Cell;
import finsam.examples.office.FieldLabels.Label;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the answers of a form by what stands beside them.
 *
 * <p>An answer stands right of its label, below it, or in the same cell after it. The rows of a list stand below a row with
 * the names of its columns, up to the next label.
 */
final class CellFinder {
    private static final Pattern NUMBER = Pattern.compile("[\\d\\h.,]*");

    private final FieldLabels labels;
    private final Headers headers;
    private final FoundCells found;
    private final Set<CellPlace> taken = new HashSet<>();
    private String number = "";
    private Optional<Label> current = Optional.empty();
    private @Nullable TableRows open;
    private int openAt;
    private boolean afterBlank;

    CellFinder(FieldLabels labels, FoundCells found) {
        this.labels = labels;
        this.headers = new Headers(labels);
        this.found = found;
    }

    /** Takes the answers of some tables, in the order of the file. */
    void read(List<CellTable> tables) {
        for (CellTable table : tables) {
            open = null;
            table.above().forEach(this::heading);
            int last = -1;
            for (int row : table.rows()) {
                afterBlank = row != last + 1 || afterBlank;
                last = row;
                row(table, row);
            }
        }
    }

    private void heading(String line) {
        Optional<Label> label = labels.find(line, number, Optional.empty());
        label.ifPresent(this::under);
        if (label.isEmpty()) {
            labels.section(line).ifPresent(this::section);
        }
    }

    private void under(Label label) {
        current = Optional.of(label);
        if (!label.field().number().isEmpty()) {
            number = label.field().number();
        }
    }

    private void section(String start) {
        number = start;
        current = Optional.empty();
    }

    private void row(CellTable table, int row) {
        NavigableMap<Integer, Cell> cells = table.filled(row);
        if (cells.isEmpty()) {
            afterBlank = true;
            return;
        }
        if (open != null && !isLabel(cells)) {
            open.take(table, row);
        } else {
            open = null;
            Optional<TableRows> start = headers.of(cells, current, found);
            if (start.isPresent()) {
                open = start.get();
                openAt = cells.firstKey();
                open.start(table, row);
            } else {
                cells.forEach((column, cell) -> cell(table, row, column, cell));
            }
        }
        afterBlank = false;
    }

    /** Tells whether a row below a table's head no longer belongs to the table. */
    private boolean isLabel(NavigableMap<Integer, Cell> cells) {
        String first = cells.firstEntry().getValue().text();
        Optional<Label> full = labels.full(first);
        return full.filter(label -> label.name().contains("/") || label.name().contains("["))
                        .isPresent()
                || (full.isPresent() && !full.get().field().number().isEmpty())
                || labels.isSection(first)
                || (afterBlank
                        && cells.firstKey() == openAt
                        && cells.size() <= 2
                        && labels.find(first, number, Optional.empty()).isPresent())
                || headers.of(cells, current, found).isPresent();
    }

    private void cell(CellTable table, int row, int column, Cell cell) {
        if (taken.contains(cell.place())) {
            return;
        }
        Optional<Label> label = label(cell.text());
        if (label.isPresent()) {
            under(label.get());
            found.label(label.get().name(), cell.place());
            answer(table, row, column, cell).ifPresent(answer -> take(label.get(), answer));
        } else if (!isLabelAndAnswer(cell)) {
            labels.section(cell.text()).ifPresent(this::section);
        }
    }

    private Optional<Label> label(String text) {
        return labels.find(text, number, current);
    }

    private boolean isLabelAndAnswer(Cell cell) {
        int end = endOfLabel(cell);
        Optional<Label> label = end < 0 ? Optional.empty() : label(cell.text().substring(0, end));
        if (label.isEmpty()) {
            return false;
        }
        under(label.get());
        found.label(label.get().name(), cell.place());
        String rest = cell.text().substring(end + 1).strip();
        take(label.get(), new Cell(rest, null, cell.place(), cell.span()));
        return true;
    }

    /** Returns where the label in a cell ends and its answer starts: at a line break or a colon; -1 if there is none. */
    private int endOfLabel(Cell cell) {
        return Stream.of("\n", ":")
                .map(between -> cell.text().indexOf(between))
                .filter(end -> end >= 0 && label(cell.text().substring(0, end)).isPresent())
                .findFirst()
                .orElse(-1);
    }

    private void take(Label label, Cell answer) {
        taken.add(answer.place());
        found.put(label, answer);
    }

    /**
     * Returns the cell of the answer: the one on the right, unless that is a label itself, or has no answer and the one below
     * has.
     */
    private Optional<Cell> answer(CellTable table, int row, int column, Cell label) {
        Optional<Cell> right = table.at(row, column + label.span()).filter(cell -> !taken.contains(cell.place()));
        Optional<Cell> below = table.at(row + 1, column)
                .filter(cell -> !taken.contains(cell.place()))
                .filter(cell -> !isLabel(cell))
                .filter(cell ->
                        headers.of(table.filled(row + 1), current, found).isEmpty());
        if (right.filter(this::isLabel).isPresent()) {
            boolean isWord = labels.full(label.text()).isPresent()
                    && right.flatMap(cell -> labels.full(cell.text())).isEmpty();
            return isWord && below.filter(cell -> table.has(row + 1, column)).isEmpty() ? right : below;
        }
        boolean isBelow = right.filter(cell -> !cell.text().isBlank()).isEmpty()
                && below.filter(cell -> !cell.text().isBlank()).isPresent();
        return isBelow || right.isEmpty() ? below : right;
    }

    /** Tells whether a cell is a label and not an answer, which a number by itself can be. */
    private boolean isLabel(Cell cell) {
        return !NUMBER.matcher(cell.text()).matches()
                && (label(cell.text()).isPresent() || labels.isSection(cell.text()) || endOfLabel(cell) >= 0);
    }

    /** The answers of a table's rows, which a row with the names of the columns starts. */
    interface TableRows {
        /** Takes what the row with the names of the columns says. */
        default void start(CellTable table, int row) {}

        /** Takes the answers of a row. */
        void take(CellTable table, int row);
    }
}
