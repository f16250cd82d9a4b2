package finsam.examples.office;

import finsam.examples.office.CellTable.Cell;
import java.util.Map;

/** The tables of a file in the making, with no more text than a file may hold. */
final class OfficeTables {
    private final OfficeLimits limits;
    private int characters;

    OfficeTables(OfficeLimits limits) {
        this.limits = limits;
    }

    void put(CellTable table, int row, int column, Cell cell) throws RefusedFile {
        characters += cell.text().length();
        if (characters > limits.text()) {
            throw new RefusedFile(OfficeFindings.SIZE.variant("text"), Map.of("limit", limits.text()));
        }
        table.put(row, column, cell);
    }
}
