package finsam.examples.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that nobody should have to open, each with the code of the one finding that tells of it. */
final class HostileFiles {
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final byte[] WORD = RealCases.applicationForm().blank(OfficeFormat.WORD);
    private static final byte[] EXCEL = RealCases.applicationForm().blank(OfficeFormat.EXCEL);

    private final Map<String, OfficeFile> files = new LinkedHashMap<>();

    private HostileFiles() {}

    /** Returns the files by what they are; each name ends with the code after a colon. */
    static Map<String, OfficeFile> all() throws IOException, GeneralSecurityException, InvalidFormatException {
        HostileFiles hostile = new HostileFiles();
        hostile.doubtful();
        hostile.bombs();
        hostile.outside();
        hostile.active();
        return hostile.files;
    }

    private void add(String what, String name, byte[] bytes) {
        files.put(what, new OfficeFile(name, bytes));
    }

    private void doubtful() throws IOException, GeneralSecurityException, InvalidFormatException {
        add("nothing:office-file-damaged", "a.docx", new byte[0]);
        add("one byte:office-file-format", "a.docx", new byte[] {'P'});
        add("the start of a zip:office-file-format", "a.docx", new byte[] {'P', 'K', 3, 4});
        add("half of a document:office-file-damaged", "a.docx", Arrays.copyOf(WORD, WORD.length / 2));
        add("text:office-file-format", "a.docx", "Hej".getBytes(StandardCharsets.UTF_8));
        add("a PDF:office-file-format", "a.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        add("some zip:office-file-format", "a.docx", zip(Map.of("a.txt", "a".getBytes(StandardCharsets.UTF_8))));
        add("OpenDocument:office-file-format", "a.docx", zip(Map.of("mimetype", new byte[3])));
        add("a workbook named as a document:office-file-extension", "a.docx", EXCEL);
        add("a document named as a program:office-file-extension", "a.docx.exe", WORD);
        add("encrypted:office-file-encrypted", "a.docx", encrypted());
        add("an old document:office-file-format", "a.doc", old());
        add(
                "a part that is no XML:office-file-damaged",
                "a.docx",
                changed(WORD, "word/document.xml", xml -> "<w:document"));
        add("a missing part:office-file-damaged", "a.docx", without(WORD, "word/document.xml"));
        add("two parts with one name:office-file-damaged", "a.docx", twice());
    }

    private void bombs() throws IOException {
        add("a zip bomb:office-file-size", "a.xlsx", with(EXCEL, "xl/media/image.png", new byte[100 << 20]));
        add("a bomb of XML:office-file-size", "a.docx", with(WORD, "word/extra.xml", spaces(20 << 20)));
        add("a large file:office-file-size", "a.docx", Arrays.copyOf(WORD, OfficeLimits.DEFAULTS.bytes() + 1));
        Map<String, byte[]> many = parts(WORD);
        for (int i = 0; i < 1000; i++) {
            many.put("word/media/" + i, new byte[1]);
        }
        add("many parts:office-file-size", "a.docx", zip(many));
        add(
                "10 000 sheets:office-file-size",
                "a.xlsx",
                changed(
                        EXCEL,
                        "xl/workbook.xml",
                        xml -> xml.replaceFirst(
                                "<sheets>", "<sheets>" + "<sheet name=\"a\" sheetId=\"9\"/>".repeat(10_000))));
        add(
                "a million cells:office-file-size",
                "a.xlsx",
                changed(
                        EXCEL,
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replaceFirst(
                                "<sheetData>", "<sheetData><row>" + "<c/>".repeat(1_000_000) + "</row>")));
        add("one text in many cells:office-file-size", "a.xlsx", shared());
        add(
                "deep tables:office-file-size",
                "a.docx",
                changed(
                        WORD,
                        "word/document.xml",
                        xml -> xml.replaceFirst(
                                "<w:body>",
                                "<w:body>" + "<w:tbl><w:tr><w:tc>".repeat(5_000)
                                        + "</w:tc></w:tr></w:tbl>".repeat(5_000))));
        String laughs = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        add(
                "entities:office-file-external",
                "a.docx",
                changed(WORD, "word/document.xml", xml -> xml.replaceFirst("\\?>", "?>" + laughs)));
    }

    private static byte[] shared() throws IOException {
        byte[] cells = changed(EXCEL, "xl/worksheets/sheet1.xml", xml -> {
            StringBuilder rows = new StringBuilder("<sheetData>");
            for (int i = 1; i < 5_000; i++) {
                rows.append("<row r=\"")
                        .append(i)
                        .append("\"><c r=\"A")
                        .append(i)
                        .append("\" t=\"s\"><v>0</v></c></row>");
            }
            return xml.replaceFirst("(?s)<sheetData>.*</sheetData>", rows + "</sheetData>");
        });
        return changed(
                cells,
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<t[^>]*>[^<]*</t>", "<t>" + "a".repeat(1_000_000) + "</t>"));
    }

    private void outside() throws IOException {
        add("a template elsewhere:office-file-external", "a.docx", external("attachedTemplate", "file:///srv/a.dotm"));
        add("a picture elsewhere:office-file-external", "a.docx", external("image", "http://example.org/a.png"));
        add(
                "another workbook:office-file-external",
                "a.xlsx",
                changed(
                        EXCEL,
                        "xl/_rels/workbook.xml.rels",
                        xml -> link(xml, "externalLink", "externalLinks/a.xml", "Internal")));
        add(
                "a field that fetches:office-file-external",
                "a.docx",
                changed(
                        WORD,
                        "word/document.xml",
                        xml -> xml.replaceFirst(
                                "<w:body>",
                                "<w:body><w:p><w:r><w:instrText> INCLUDETEXT \"file:///etc/passwd\"</w:instrText></w:r></w:p>")));
        add(
                "an entity elsewhere:office-file-external",
                "a.docx",
                changed(
                        WORD,
                        "word/document.xml",
                        xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE a SYSTEM \"file:///etc/passwd\">")));
    }

    private static byte[] external(String kind, String target) throws IOException {
        return with(
                WORD,
                "word/_rels/settings.xml.rels",
                link(
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>",
                                kind,
                                target,
                                "External")
                        .getBytes(StandardCharsets.UTF_8));
    }

    static String link(String xml, String kind, String target, String mode) {
        return xml.replaceFirst(
                "</Relationships>",
                "<Relationship Id=\"rX\" Type=\"" + REL + kind + "\" Target=\"" + target + "\" TargetMode=\"" + mode
                        + "\"/></Relationships>");
    }

    private void active() throws IOException {
        add("macros:office-file-active", "a.docx", with(WORD, "word/vbaProject.bin", new byte[9]));
        add(
                "a document for macros:office-file-active",
                "a.docx",
                changed(
                        WORD,
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml")));
        add(
                "an object:office-file-active",
                "a.docx",
                changed(
                        WORD,
                        "word/_rels/document.xml.rels",
                        xml -> link(xml, "oleObject", "embeddings/a.bin", "Internal")));
    }

    static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(file);
        String xml = new String(
                parts.getOrDefault(part, "<Relationships></Relationships>".getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
        String other = change.apply(xml);
        if (other.equals(xml)) {
            throw new AssertionError("nothing was changed in " + part);
        }
        parts.put(part, other.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static byte[] with(byte[] file, String part, byte[] bytes) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.put(part, bytes);
        return zip(parts);
    }

    private static byte[] without(byte[] file, String part) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.remove(part);
        return zip(parts);
    }

    private static byte[] spaces(int size) {
        byte[] xml = new byte[size];
        Arrays.fill(xml, (byte) ' ');
        System.arraycopy("<a>".getBytes(StandardCharsets.US_ASCII), 0, xml, 0, 3);
        return xml;
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Returns a file in which a part was given the name of another one of the same length. */
    private static byte[] twice() throws IOException {
        byte[] file = with(with(WORD, "word/evil_1.xml", new byte[3]), "word/evil_2.xml", new byte[3]);
        String bytes = new String(file, StandardCharsets.ISO_8859_1).replace("evil_2", "evil_1");
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] encrypted() throws IOException, GeneralSecurityException, InvalidFormatException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OPCPackage document = OPCPackage.open(new ByteArrayInputStream(WORD))) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("password");
            try (var out = encryptor.getDataStream(files)) {
                document.save(out);
            }
            return written(files);
        }
    }

    private static byte[] old() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            return written(files);
        }
    }

    private static byte[] written(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }
}
