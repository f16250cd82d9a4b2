package finsam.examples.office;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Counts the XML of a file and looks for what a form has no need of, without keeping anything of it. */
final class PartScan extends DefaultHandler {
    private final OfficeLimits limits;
    private int nodes;
    private int depth;
    private int sheets;
    private boolean isField;
    private @Nullable OfficeFormat format;

    PartScan(OfficeLimits limits) {
        this.limits = limits;
    }

    /** Returns what the file is; null if it does not say. */
    @Nullable
    OfficeFormat format() {
        return format;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        nodes += 1 + attributes.getLength();
        depth++;
        sheets += local.equals("sheet") ? 1 : 0;
        limit(nodes, limits.nodes(), "nodes");
        limit(depth, limits.depth(), "depth");
        limit(sheets, limits.sheets(), "sheets");
        switch (local) {
            case "Relationship" -> relationship(attributes);
            case "Override", "Default" -> contentType(attributes.getValue("ContentType"));
            case "fldSimple" -> field(String.valueOf(attributes.getValue(uri, "instr")));
            case "instrText" -> isField = true;
            case "ddeLink", "oleLink" -> throw refused(OfficeFindings.EXTERNAL, Map.of("kind", local));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        depth--;
        isField = false;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (isField) {
            field(new String(text, start, length));
        }
    }

    private static void field(String instruction) throws SAXException {
        String word = instruction.strip().toUpperCase(Locale.ROOT);
        if (word.startsWith("DDE")
                || word.startsWith("INCLUDE")
                || word.startsWith("IMPORT")
                || word.startsWith("LINK")) {
            throw refused(OfficeFindings.EXTERNAL, Map.of("kind", word.replaceFirst("\\W.*", "")));
        }
    }

    /** A link that a person can follow is harmless; everything else outside of the file is fetched without asking. */
    private static void relationship(Attributes attributes) throws SAXException {
        String type = String.valueOf(attributes.getValue("Type"));
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String mode = String.valueOf(attributes.getValue("TargetMode"));
        if (mode.equalsIgnoreCase("External") && !kind.equals("hyperlink")) {
            throw refused(OfficeFindings.EXTERNAL, Map.of("kind", kind));
        }
        switch (kind) {
            case "externalLink", "externalLinkPath" -> throw refused(OfficeFindings.EXTERNAL, Map.of("kind", kind));
            case "vbaProject",
                    "oleObject",
                    "package",
                    "aFChunk",
                    "control",
                    "activeXControlBinary",
                    "xlMacrosheet",
                    "wordVbaData" -> throw refused(OfficeFindings.ACTIVE, Map.of("kind", kind));
            default -> {}
        }
    }

    private void contentType(@Nullable String type) throws SAXException {
        String lower = String.valueOf(type).toLowerCase(Locale.ROOT);
        if (lower.contains("macro") || lower.contains("vba")) {
            throw refused(OfficeFindings.ACTIVE, Map.of("kind", "macro"));
        }
        for (OfficeFormat known : OfficeFormat.values()) {
            if (lower.equals(known.mediaType() + ".main+xml")) {
                format = known;
            }
        }
    }

    private static void limit(int count, int limit, String what) throws SAXException {
        if (count > limit) {
            throw refused(OfficeFindings.SIZE.variant(what), Map.of("limit", limit));
        }
    }

    private static SAXException refused(finsam.core.finding.FindingType type, Map<String, ?> arguments) {
        return new SAXException(new RefusedFile(type, arguments));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
