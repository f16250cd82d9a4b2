package finsam.examples.office;

import finsam.examples.office.CellTable.Cell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The tables of a Word document in the order in which they start, each with the text above it. */
final class WordTables {
    private static final int LONGEST_HEADING = 300;

    private final List<Element> tables = new ArrayList<>();
    private final List<List<String>> above = new ArrayList<>();
    private List<String> heading = new ArrayList<>();

    private WordTables(XWPFDocument document) {
        blocks(document.getDocument().getBody().getDomNode());
    }

    /** Returns the tables of a document. */
    static List<CellTable> of(byte[] bytes, int file, OfficeLimits limits) throws RefusedFile, IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            WordTables found = new WordTables(document);
            OfficeTables all = new OfficeTables(limits);
            List<CellTable> read = new ArrayList<>();
            for (int i = 0; i < found.tables.size(); i++) {
                read.add(found.read(i, file, all));
            }
            return read;
        }
    }

    /** Returns the cell at a place. */
    static Element cell(XWPFDocument document, CellPlace.InWord place) {
        Element table = new WordTables(document).tables.get(place.table() - 1);
        Element row = WordXml.below(table, "tr").get(place.row() - 1);
        return WordXml.below(row, "tc").get(place.cell() - 1);
    }

    private void blocks(Node parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "tbl" -> table(child);
                case "p" -> paragraph(child);
                default -> blocks(child);
            }
        }
    }

    private void paragraph(Element paragraph) {
        String text = WordXml.text(paragraph);
        if (!text.isBlank() && text.length() < LONGEST_HEADING) {
            heading.add(text);
        }
    }

    private void table(Element table) {
        tables.add(table);
        above.add(heading);
        heading = new ArrayList<>();
        for (Element row : WordXml.below(table, "tr")) {
            for (Element cell : WordXml.below(row, "tc")) {
                WordXml.below(cell, "tbl").forEach(this::table);
            }
        }
    }

    private CellTable read(int index, int file, OfficeTables all) throws RefusedFile {
        CellTable table = new CellTable(null);
        table.above(above.get(index));
        List<Element> rows = WordXml.below(tables.get(index), "tr");
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            int count = 0;
            for (Element cell : WordXml.below(rows.get(row), "tc")) {
                CellPlace place = new CellPlace.InWord(file, index + 1, row + 1, ++count);
                int span = WordXml.span(cell);
                if (!WordXml.isMergedUp(cell)) {
                    all.put(table, row, column, new Cell(WordXml.cellText(cell), null, place, span));
                }
                column += span;
            }
        }
        return table;
    }
}
