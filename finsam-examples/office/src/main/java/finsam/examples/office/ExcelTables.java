package finsam.examples.office;

import finsam.examples.office.CellTable.Cell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of an Excel workbook that a person sees. Nothing is computed: a formula says what it said when it was saved. */
final class ExcelTables {
    private final int file;
    private final OfficeTables all;
    private final List<CellPlace> notComputed = new ArrayList<>();

    private ExcelTables(int file, OfficeLimits limits) {
        this.file = file;
        this.all = new OfficeTables(limits);
    }

    /**
     * Returns the sheets of a workbook.
     *
     * @param notComputed  takes the cells with a formula that was never computed
     */
    static List<CellTable> of(byte[] bytes, int file, OfficeLimits limits, List<CellPlace> notComputed)
            throws RefusedFile, IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            ExcelTables read = new ExcelTables(file, limits);
            List<CellTable> tables = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    tables.add(read.sheet(workbook.getSheetAt(i)));
                }
            }
            notComputed.addAll(read.notComputed);
            return tables;
        }
    }

    private CellTable sheet(Sheet sheet) throws RefusedFile {
        String name = sheet.getSheetName();
        Map<Long, Integer> spans = new HashMap<>();
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            int span = merged.getLastColumn() - merged.getFirstColumn() + 1;
            spans.put(key(merged.getFirstRow(), merged.getFirstColumn()), span);
        }
        CellTable table = new CellTable((row, column) -> new CellPlace.InExcel(file, name, row, column));
        table.above(List.of(name));
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                int span = spans.getOrDefault(key(cell.getRowIndex(), cell.getColumnIndex()), 1);
                CellPlace place = new CellPlace.InExcel(file, name, cell.getRowIndex(), cell.getColumnIndex());
                all.put(table, cell.getRowIndex(), cell.getColumnIndex(), read((XSSFCell) cell, place, span));
            }
        }
        return table;
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }

    private Cell read(XSSFCell cell, CellPlace place, int span) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            if (!cell.getCTCell().isSetV()) {
                notComputed.add(place);
                return new Cell("", null, place, span);
            }
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case STRING -> new Cell(cell.getRichStringCellValue().getString(), null, place, span);
            case BOOLEAN -> new Cell(cell.getBooleanCellValue() ? "ja" : "nej", null, place, span);
            case ERROR -> new Cell(FormulaError.forInt(cell.getErrorCellValue()).getString(), null, place, span);
            case NUMERIC -> number(cell, place, span);
            default -> new Cell("", null, place, span);
        };
    }

    private static Cell number(XSSFCell cell, CellPlace place, int span) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell)) {
            String day = cell.getLocalDateTimeCellValue().toLocalDate().toString();
            return new Cell(day, null, place, span);
        }
        BigDecimal number = new BigDecimal(NumberToTextConverter.toText(value));
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        if (format.contains("%")) {
            String percent = number.movePointRight(2).stripTrailingZeros().toPlainString();
            return new Cell(percent + " %", null, place, span);
        }
        return new Cell(number.toPlainString(), number, place, span);
    }
}
