package finsam.examples.office;

import finsam.core.finding.Bilingual;
import org.apache.poi.ss.util.CellReference;

/** Where a cell stands in a file, as people find it: {@code Kostnader!C12}, or {@code tabell 2, rad 4, cell 1}. */
public sealed interface CellPlace extends Bilingual {
    /** Returns the file, counted from 0 in the order in which the files were given. */
    int file();

    /**
     * A cell of a table in a Word document; everything is counted from 1, tables within tables after the one around them.
     *
     * @param file  the file
     * @param table  the table
     * @param row  its row
     * @param cell  the cell in the row
     */
    record InWord(int file, int table, int row, int cell) implements CellPlace {
        @Override
        public String swedish() {
            return "tabell " + table + ", rad " + row + ", cell " + cell;
        }

        @Override
        public String english() {
            return "table " + table + ", row " + row + ", cell " + cell;
        }

        @Override
        public String toString() {
            return swedish();
        }
    }

    /**
     * A cell of an Excel workbook.
     *
     * @param file  the file
     * @param sheet  the sheet's name
     * @param row  the row, counted from 0
     * @param column  the column, counted from 0
     */
    record InExcel(int file, String sheet, int row, int column) implements CellPlace {
        @Override
        public String swedish() {
            return new CellReference(sheet, row, column, false, false).formatAsString();
        }

        @Override
        public String english() {
            return swedish();
        }

        @Override
        public String toString() {
            return swedish();
        }
    }
}
