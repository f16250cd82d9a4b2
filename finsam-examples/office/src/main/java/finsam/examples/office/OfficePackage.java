package finsam.examples.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/**
 * An office file that was looked through: within its limits, of a known format, without macros, and pointing to nothing outside.
 *
 * <p>Its parts are packed again, so that what is loaded afterwards is what was looked at, and not what a second reading of a
 * doubtful archive would find in it.
 */
final class OfficePackage {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final OfficeFormat format;
    private final byte[] bytes;

    private OfficePackage(OfficeFormat format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes;
    }

    OfficeFormat format() {
        return format;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Looks a file through. */
    static OfficePackage of(OfficeFile file, OfficeLimits limits) throws RefusedFile {
        byte[] bytes = file.bytes();
        if (bytes.length > limits.bytes()) {
            throw new RefusedFile(OfficeFindings.SIZE, Map.of("limit", limits.bytes()));
        }
        archive(bytes);
        try {
            Map<String, byte[]> parts = unpack(bytes, limits);
            OfficeFormat format = scan(parts, limits);
            extension(file.name(), format);
            return new OfficePackage(format, pack(parts));
        } catch (IOException | IllegalArgumentException | ParserConfigurationException e) {
            throw new RefusedFile(OfficeFindings.DAMAGED, Map.of());
        } catch (SAXException e) {
            if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
                throw new RefusedFile(OfficeFindings.EXTERNAL, Map.of("kind", "DOCTYPE"));
            }
            if (e.getException() instanceof RefusedFile refused) {
                throw refused;
            }
            throw new RefusedFile(OfficeFindings.DAMAGED, Map.of());
        }
    }

    private static void archive(byte[] bytes) throws RefusedFile {
        if (bytes.length == 0) {
            throw new RefusedFile(OfficeFindings.DAMAGED.variant("empty"), Map.of());
        }
        if (starts(bytes, OLE)) {
            throw contains(bytes, ENCRYPTED)
                    ? new RefusedFile(OfficeFindings.ENCRYPTED, Map.of())
                    : new RefusedFile(OfficeFindings.FORMAT.variant("old"), Map.of());
        }
        if (!starts(bytes, ZIP)) {
            throw new RefusedFile(
                    starts(bytes, PDF) ? OfficeFindings.FORMAT.variant("pdf") : OfficeFindings.FORMAT, Map.of());
        }
    }

    private static boolean starts(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, byte[]> unpack(byte[] bytes, OfficeLimits limits) throws IOException, RefusedFile {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = limits.unpacked();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new RefusedFile(OfficeFindings.SIZE.variant("unpacked"), Map.of("limit", limits.unpacked()));
                }
                if (entry.getName().equals("mimetype")) {
                    throw new RefusedFile(OfficeFindings.FORMAT.variant("opendocument"), Map.of());
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), part) != null) {
                    throw new RefusedFile(OfficeFindings.DAMAGED, Map.of());
                }
                if (parts.size() > limits.parts()) {
                    throw new RefusedFile(OfficeFindings.SIZE.variant("parts"), Map.of("limit", limits.parts()));
                }
            }
        }
        return parts;
    }

    private static OfficeFormat scan(Map<String, byte[]> parts, OfficeLimits limits)
            throws RefusedFile, SAXException, IOException, ParserConfigurationException {
        if (!parts.containsKey("[Content_Types].xml")) {
            throw new RefusedFile(OfficeFindings.FORMAT, Map.of());
        }
        PartScan scan = new PartScan(limits);
        int xml = 0;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            if (name.endsWith(".bin") && (name.contains("vba") || name.contains("embeddings"))) {
                throw new RefusedFile(OfficeFindings.ACTIVE, Map.of("kind", "bin"));
            }
            if (isXml(part.getValue())) {
                xml += part.getValue().length;
                if (xml > limits.xml()) {
                    throw new RefusedFile(OfficeFindings.SIZE.variant("xml"), Map.of("limit", limits.xml()));
                }
                parser().parse(new ByteArrayInputStream(part.getValue()), scan);
            }
        }
        OfficeFormat format = scan.format();
        if (format == null) {
            throw new RefusedFile(OfficeFindings.FORMAT, Map.of());
        }
        return format;
    }

    /** Tells by its start whether a part is XML, whatever its name is; a picture is none. */
    private static boolean isXml(byte[] part) {
        String start = new String(part, 0, Math.min(part.length, 64), StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\s\\xEF\\xBB\\xBF\\xFE\\xFF]", "");
        return start.startsWith("<");
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser();
    }

    private static void extension(String name, OfficeFormat format) throws RefusedFile {
        if (!name.isEmpty() && !name.toLowerCase(Locale.ROOT).endsWith("." + format.extension())) {
            throw new RefusedFile(OfficeFindings.EXTENSION, Map.of("expected", "." + format.extension()));
        }
    }

    private static byte[] pack(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // What compresses well is no bomb within the limits, but POI would take it for one.
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
