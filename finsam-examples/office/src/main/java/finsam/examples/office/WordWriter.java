package finsam.examples.office;

import finsam.examples.office.FormBlock.Line;
import finsam.examples.office.FormBlock.Section;
import finsam.examples.office.FormBlock.Table;
import finsam.examples.office.FormBlock.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a form as a Word document: a table of labels and answers, and one for each list. */
final class WordWriter {
    private static final String SHADE = "E7EEF4";
    private static final int LABEL_PERCENT = 34;
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(?:\\.\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+(?:\\.|$))(?<!\\.\\d{1,2})");

    private final XWPFDocument document;

    private WordWriter(XWPFDocument document) {
        this.document = document;
    }

    static byte[] write(String title, List<Section> sections) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new WordWriter(document).form(title, sections);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void form(String title, List<Section> sections) {
        CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(BigInteger.valueOf(16838));
        page.setH(BigInteger.valueOf(11906));
        paragraph(title, 16);
        for (Section section : sections) {
            paragraph(section.title(), 12);
            XWPFTable lines = null;
            for (FormBlock block : section.blocks()) {
                if (block instanceof Line line) {
                    lines = lines == null ? table(2) : lines;
                    line(lines, line);
                } else if (block instanceof Table table) {
                    lines = null;
                    table(table);
                }
            }
        }
    }

    private void paragraph(String text, int size) {
        if (!text.isEmpty()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBefore(240);
            paragraph.setKeepNext(true);
            XWPFRun run = paragraph.createRun();
            run.setBold(true);
            run.setFontSize(size);
            run.setText(text);
        }
    }

    private XWPFTable table(int columns) {
        document.createParagraph();
        XWPFTable table = document.createTable(1, columns);
        table.setWidth("100%");
        table.removeRow(0);
        return table;
    }

    private static void line(XWPFTable table, Line line) {
        XWPFTableRow row = table.createRow();
        XWPFTableCell label = cell(row, 0);
        label.setColor(SHADE);
        label.setWidth(LABEL_PERCENT + "%");
        write(label, line.isRequired() ? line.label() + " *" : line.label(), true);
        XWPFTableCell answer = cell(row, 1);
        answer.setWidth((100 - LABEL_PERCENT) + "%");
        write(answer, text(line.answer()), false);
    }

    private void table(Table block) {
        paragraph(block.title(), 10);
        XWPFTable table = table(block.head().size());
        row(table, block.head(), true);
        block.rows().forEach(cells -> row(table, cells, false));
    }

    private static void row(XWPFTable table, List<Text> cells, boolean isHead) {
        XWPFTableRow row = table.createRow();
        row.setRepeatHeader(isHead);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = cell(row, i);
            if (isHead) {
                cell.setColor(SHADE);
            }
            write(cell, text(cells.get(i)), isHead);
        }
    }

    /** An amount has spaces between its thousands, as people write it. */
    private static String text(Text answer) {
        return answer.kind() == Shape.Kind.AMOUNT
                        && AMOUNT.matcher(answer.value()).matches()
                ? THOUSANDS.matcher(answer.value()).replaceAll(" ").replace('.', ',')
                : answer.value();
    }

    private static XWPFTableCell cell(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.getCell(column);
        return cell == null ? row.addNewTableCell() : cell;
    }

    private static void write(XWPFTableCell cell, String text, boolean isBold) {
        XWPFRun run = cell.getParagraphArray(0).createRun();
        run.setBold(isBold);
        run.setFontSize(10);
        String[] lines = XmlText.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            String[] parts = lines[i].split("\t", -1);
            for (int j = 0; j < parts.length; j++) {
                if (j > 0) {
                    run.addTab();
                }
                run.setText(parts[j], run.getCTR().sizeOfTArray());
            }
        }
    }
}
