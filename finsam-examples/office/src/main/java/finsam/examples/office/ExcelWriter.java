package finsam.examples.office;

import finsam.examples.office.FormBlock.Line;
import finsam.examples.office.FormBlock.Part;
import finsam.examples.office.FormBlock.Section;
import finsam.examples.office.FormBlock.Table;
import finsam.examples.office.FormBlock.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a form as an Excel workbook: the form, the costs, the salaries and the plan have a sheet each. */
final class ExcelWriter {
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle wrapped;
    private final CellStyle amount;
    private final CellStyle text;
    private final Map<Part, Sheet> sheets = new EnumMap<>(Part.class);

    private ExcelWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.head = style("@");
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.LIGHT_TURQUOISE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.wrapped = style("General");
        this.amount = style("#,##0.##");
        this.text = style("@");
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /**
     * Writes a form.
     *
     * @throws IllegalArgumentException if a text is longer than a cell can hold
     */
    static byte[] write(String title, List<Section> sections) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new ExcelWriter(workbook).form(title, sections);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void form(String title, List<Section> sections) {
        for (Section section : sections) {
            Sheet sheet = sheets.computeIfAbsent(section.kind(), kind -> sheet(kind, title));
            sheet.createRow(sheet.getLastRowNum() + 1);
            if (section.kind() == Part.FORM && !section.title().isEmpty()) {
                write(row(sheet), 0, Text.of(section.title()), head);
            }
            for (FormBlock block : section.blocks()) {
                if (block instanceof Line line) {
                    line(row(sheet), line);
                } else if (block instanceof Table table) {
                    table(sheet, table);
                }
            }
        }
    }

    private Sheet sheet(Part kind, String title) {
        Sheet sheet = workbook.createSheet(kind.sheet());
        sheet.setDefaultColumnWidth(18);
        sheet.setColumnWidth(0, 44 * CHARACTER);
        sheet.setColumnWidth(1, (kind == Part.FORM ? 60 : 30) * CHARACTER);
        write(sheet.createRow(0), 0, Text.of(title), head);
        return sheet;
    }

    private static Row row(Sheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private void line(Row row, Line line) {
        write(row, 0, Text.of(line.isRequired() ? line.label() + " *" : line.label()), head);
        write(row, 1, line.answer(), text);
    }

    private void table(Sheet sheet, Table table) {
        sheet.createRow(sheet.getLastRowNum() + 1);
        write(row(sheet), 0, Text.of(table.title()), head);
        cells(row(sheet), table.head(), head);
        table.rows().forEach(cells -> cells(row(sheet), cells, wrapped));
        sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private void cells(Row row, List<Text> cells, CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            write(row, i, cells.get(i), style);
        }
    }

    private void write(Row row, int column, Text answer, CellStyle style) {
        Cell cell = row.createCell(column);
        boolean isNumber = answer.kind() == Shape.Kind.AMOUNT || answer.kind() == Shape.Kind.COUNT;
        cell.setCellStyle(isNumber && style.equals(head) ? head : isNumber ? amount : style);
        if (isNumber && answer.value().matches("-?\\d{1,13}(?:\\.\\d{1,2})?")) {
            cell.setCellValue(Double.parseDouble(answer.value()));
            return;
        }
        String plain = XmlText.of(answer.value());
        if (plain.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
            throw new IllegalArgumentException(
                    "document: an answer is longer than a cell of Excel can hold; write Word");
        }
        if (!plain.isEmpty()) {
            cell.setCellValue(plain);
        }
    }
}
