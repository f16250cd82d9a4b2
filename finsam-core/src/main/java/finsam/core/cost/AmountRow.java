package finsam.core.cost;

import finsam.core.money.Sek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of amounts (<i>rad med belopp</i>), one cell under each column of a table; a cell can be blank.
 *
 * <p>Cells past the last one are blank. Trailing blank cells make no difference.
 *
 * <pre>{@code
 * AmountRow row = AmountRow.of(List.of(Optional.of(Sek.of(2500)), Optional.empty(), Optional.of(Sek.of(2000))));
 * row.sum(); // 4500
 * row.toString(); // [2500, -, 2000]
 * row.get(3); // Optional.empty
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AmountRow {
    /** A row without amounts. */
    public static final AmountRow EMPTY = new AmountRow(new Sek[0]);

    private final @Nullable Sek[] cells;

    private AmountRow(@Nullable Sek[] cells) {
        this.cells = cells;
    }

    /**
     * Returns a row of amounts without a blank cell.
     *
     * @param amounts  the amounts, in the order of the columns, not null
     */
    public static AmountRow of(Sek... amounts) {
        return of(Arrays.stream(Objects.requireNonNull(amounts, "amounts"))
                .map(amount -> Optional.of(Objects.requireNonNull(amount, "amounts: none is null")))
                .toList());
    }

    /**
     * Returns a row.
     *
     * @param cells  the cells, in the order of the columns, empty where blank, not null
     */
    public static AmountRow of(List<Optional<Sek>> cells) {
        cells.forEach(cell -> Objects.requireNonNull(cell, "cells: a blank cell is empty, not null"));
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        @Nullable Sek[] trimmed = new Sek[size];
        for (int i = 0; i < size; i++) {
            trimmed[i] = cells.get(i).orElse(null);
        }
        return new AmountRow(trimmed);
    }

    /** Returns the number of cells up to the last one that is not blank. */
    public int size() {
        return cells.length;
    }

    /** Tells whether every cell is blank. */
    public boolean isEmpty() {
        return cells.length == 0;
    }

    /**
     * Returns the amount under a column, empty where the cell is blank.
     *
     * @param column  the column, counted from 0
     */
    public Optional<Sek> get(int column) {
        return column < cells.length ? Optional.ofNullable(cells[column]) : Optional.empty();
    }

    /**
     * Tells whether the cell under a column is blank.
     *
     * @param column  the column, counted from 0
     */
    public boolean isBlank(int column) {
        return column >= cells.length || cells[column] == null;
    }

    /**
     * Returns the amount under a column, nothing where the cell is blank.
     *
     * @param column  the column, counted from 0
     */
    public Sek orZero(int column) {
        Sek cell = column < cells.length ? cells[column] : null;
        return cell == null ? Sek.ZERO : cell;
    }

    /** Tells whether a cell has an amount that is not nothing. */
    public boolean hasAmount() {
        for (Sek cell : cells) {
            if (cell != null && !cell.isZero()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the cells up to the last one that is not blank. */
    public List<Optional<Sek>> cells() {
        List<Optional<Sek>> all = new ArrayList<>(cells.length);
        for (Sek cell : cells) {
            all.add(Optional.ofNullable(cell));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Returns the sum of the amounts; blank cells count as nothing.
     *
     * @throws ArithmeticException if it is too large
     */
    public Sek sum() {
        long ore = 0;
        for (Sek cell : cells) {
            ore = cell == null ? ore : Math.addExact(ore, cell.ore());
        }
        return new Sek(ore);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountRow that && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    /** Returns the amounts, a hyphen for a blank cell: {@code [2500, -, 2000]}. */
    @Override
    public String toString() {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "-" : cell.toString())
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
