package finsam.examples.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cells of a table in a Word document, or of an Excel sheet, whatever they are for. */
final class CellTable {
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final @Nullable Blanks blanks;
    private List<String> above = List.of();

    /**
     * Makes a table without cells.
     *
     * @param blanks  makes the cell where none was written; null if every cell was
     */
    CellTable(@Nullable Blanks blanks) {
        this.blanks = blanks;
    }

    /** Takes what stands in the text above the table. */
    void above(List<String> lines) {
        above = List.copyOf(lines);
    }

    List<String> above() {
        return above;
    }

    void put(int row, int column, Cell cell) {
        rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, cell);
    }

    List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /** Returns the cells of a row that say something, by their columns. */
    NavigableMap<Integer, Cell> filled(int row) {
        NavigableMap<Integer, Cell> filled = new TreeMap<>();
        rows.getOrDefault(row, new TreeMap<>()).forEach((column, cell) -> {
            if (!cell.text().isBlank()) {
                filled.put(column, cell);
            }
        });
        return filled;
    }

    /** Returns a cell, blank if nothing was written there. */
    Optional<Cell> at(int row, int column) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        Cell cell = cells == null ? null : cells.get(column);
        return cell == null && blanks != null
                ? Optional.of(new Cell("", null, blanks.at(row, column), 1))
                : Optional.ofNullable(cell);
    }

    /** Tells whether something was written in a cell, or could be: it is there. */
    boolean has(int row, int column) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        Cell cell = cells == null ? null : cells.get(column);
        return cell != null && (blanks == null || !cell.text().isBlank());
    }

    /**
     * A cell.
     *
     * @param text  what stands in it
     * @param number  the number in it, if that is no date
     * @param place  where it stands
     * @param span  over how many columns
     */
    record Cell(String text, @Nullable BigDecimal number, CellPlace place, int span) {}

    /** Where a cell would stand. */
    interface Blanks {
        CellPlace at(int row, int column);
    }
}
