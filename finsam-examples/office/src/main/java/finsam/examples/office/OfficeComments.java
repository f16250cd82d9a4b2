package finsam.examples.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes comments beside the cells of a file. Everything else stays as it was sent. */
final class OfficeComments {
    private static final String AUTHOR = "finsam";
    private static final int LINES_OF_ROOM = 8;
    private static final int INDENT = 100 * Units.EMU_PER_PIXEL;

    private OfficeComments() {}

    /**
     * Returns a copy of a Word document with comments.
     *
     * @param comments  the comments by their cells
     */
    static byte[] inWord(byte[] bytes, Map<CellPlace.InWord, String> comments) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFComments all =
                    document.getDocComments() == null ? document.createComments() : document.getDocComments();
            long id = all.getComments().stream()
                    .mapToLong(comment -> Long.parseLong(comment.getId()))
                    .max()
                    .orElse(-1);
            for (Map.Entry<CellPlace.InWord, String> comment : comments.entrySet()) {
                id++;
                XWPFComment written = all.createComment(BigInteger.valueOf(id));
                written.setAuthor(AUTHOR);
                written.setInitials("f");
                for (String line : comment.getValue().split("\n", -1)) {
                    written.createParagraph().createRun().setText(XmlText.of(line));
                }
                Element cell = WordTables.cell(document, comment.getKey());
                anchor(WordXml.below(cell, "p").get(0), Long.toString(id));
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /** Puts the marks of a comment around what a paragraph says. */
    private static void anchor(Element paragraph, String id) {
        Document document = paragraph.getOwnerDocument();
        Node first = WordXml.children(paragraph).stream()
                .filter(child -> !child.getLocalName().equals("pPr"))
                .findFirst()
                .orElse(null);
        paragraph.insertBefore(mark(document, "commentRangeStart", id), first);
        paragraph.appendChild(mark(document, "commentRangeEnd", id));
        Element run = document.createElementNS(WordXml.NAMESPACE, "w:r");
        run.appendChild(mark(document, "commentReference", id));
        paragraph.appendChild(run);
    }

    private static Element mark(Document document, String name, String id) {
        Element mark = document.createElementNS(WordXml.NAMESPACE, "w:" + name);
        mark.setAttributeNS(WordXml.NAMESPACE, "w:id", id);
        return mark;
    }

    /**
     * Returns a copy of an Excel workbook with comments.
     *
     * @param comments  the comments by their cells
     */
    static byte[] inExcel(byte[] bytes, Map<CellPlace.InExcel, String> comments) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            comments.forEach((place, text) -> comment(workbook.getSheet(place.sheet()), place, text));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void comment(XSSFSheet sheet, CellPlace.InExcel place, String text) {
        Row row = sheet.getRow(place.row()) == null ? sheet.createRow(place.row()) : sheet.getRow(place.row());
        Cell cell = row.getCell(place.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        String before = cell.getCellComment() == null
                ? ""
                : cell.getCellComment().getString().getString() + "\n";
        cell.removeCellComment();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        // The first cell of the anchor is the one that POI takes the comment for.
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                INDENT, 0, 0, 0, place.column(), place.row(), place.column() + 3, place.row() + LINES_OF_ROOM);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setString(new XSSFRichTextString(XmlText.of(before + text)));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }
}
