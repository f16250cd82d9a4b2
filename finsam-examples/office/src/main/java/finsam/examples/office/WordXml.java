package finsam.examples.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of WordprocessingML that hold text, wherever Word, LibreOffice and POI put them. */
final class WordXml {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What is no text of the document: what was deleted, fields' instructions, pictures, and what older programs see. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "drawing",
            "pict",
            "object",
            "Fallback",
            "tblPr",
            "trPr",
            "tcPr",
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "tbl");

    /** The boxes of the symbol fonts, by their character without the private range. */
    private static final Map<String, String> SYMBOLS =
            Map.of("FE", "☒", "FD", "☒", "FC", "☒", "52", "☒", "A8", "☐", "6F", "☐", "71", "☐", "A3", "☐");

    private WordXml() {}

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Returns the nearest elements with a name, also those within content controls. */
    static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            } else if (Set.of("sdt", "sdtContent", "customXml", "ins", "smartTag")
                    .contains(child.getLocalName())) {
                found.addAll(below(child, name));
            }
        }
        return found;
    }

    /** Returns over how many columns a cell stands. */
    static int span(Element cell) {
        String span = property(cell, "gridSpan", "1");
        return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
    }

    /** Tells whether a cell only continues the one above. */
    static boolean isMergedUp(Element cell) {
        return property(cell, "vMerge", "restart").isEmpty()
                || property(cell, "vMerge", "restart").equals("continue");
    }

    private static String property(Element cell, String name, String otherwise) {
        return below(cell, "tcPr").stream()
                .flatMap(properties -> below(properties, name).stream())
                .findFirst()
                .map(property -> property.getAttributeNS(NAMESPACE, "val"))
                .orElse(otherwise);
    }

    /** Returns the text of a cell, a line for each paragraph; tables within it have cells of their own. */
    static String cellText(Element cell) {
        return below(cell, "p").stream().map(WordXml::text).collect(Collectors.joining("\n"));
    }

    /** Returns the text of a paragraph. */
    static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        text(paragraph, text);
        return text.toString();
    }

    private static void text(Element element, StringBuilder text) {
        for (Element child : children(element)) {
            String name = child.getLocalName();
            switch (name) {
                case "t" -> text.append(string(child));
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> text.append(symbol(child));
                case "fldChar" -> text.append(box(child));
                default -> {
                    if (!SKIPPED.contains(name)) {
                        text(child, text);
                    }
                }
            }
        }
    }

    private static String string(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    private static String symbol(Element symbol) {
        String code = symbol.getAttributeNS(NAMESPACE, "char");
        return SYMBOLS.getOrDefault(
                code.length() > 2 ? code.substring(code.length() - 2).toUpperCase(java.util.Locale.ROOT) : code, "");
    }

    /** Returns the box of an old form field. */
    private static String box(Element field) {
        for (Element data : below(field, "ffData")) {
            for (Element box : below(data, "checkBox")) {
                List<Element> states = below(box, "checked");
                Element state = states.isEmpty()
                        ? below(box, "default").stream().findFirst().orElse(null)
                        : states.get(0);
                boolean isTicked =
                        state != null && !Set.of("0", "false", "off").contains(state.getAttributeNS(NAMESPACE, "val"));
                return isTicked ? "☒" : "☐";
            }
        }
        return "";
    }
}
