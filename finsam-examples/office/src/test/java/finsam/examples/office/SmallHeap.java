package finsam.examples.office;

import finsam.core.application.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads files in a JVM of its own: each from a folder whose name ends with the code that is expected. */
final class SmallHeap {
    static final int MEGABYTES = 128;

    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        OfficeForm<Application> form = RealCases.applicationForm();
        List<Path> folders;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            folders = all.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            String code = folder.getFileName().toString().replaceFirst("^\\d+-", "");
            try (Stream<Path> files = Files.list(folder)) {
                Path file = files.findFirst().orElseThrow();
                OfficeFile sent = new OfficeFile(file.getFileName().toString(), Files.readAllBytes(file));
                tell(form.read(List.of(sent)).reading().findings().get(0).code(), code);
            }
        }
        OfficeReading<Application> largest = form.read(largest(form));
        tell(
                largest.reading().value().isPresent()
                        ? "read"
                        : largest.reading().findings().toString(),
                "read");
    }

    private static void tell(String code, String expected) {
        System.out.println((code.equals(expected) ? "as expected " : "not " + expected + " but ") + code);
    }

    /** Returns a workbook with nearly as many cells as one may have. */
    private static byte[] largest(OfficeForm<Application> form) throws IOException {
        return HostileFiles.changed(form.blank(OfficeFormat.EXCEL), "xl/worksheets/sheet1.xml", xml -> {
            StringBuilder rows = new StringBuilder();
            for (int i = 2_000; i < 32_000; i++) {
                rows.append("<row r=\"")
                        .append(i)
                        .append("\"><c r=\"A")
                        .append(i)
                        .append("\" t=\"n\"><v>1</v></c>");
                rows.append("<c r=\"B").append(i).append("\"><v>2</v></c></row>");
            }
            return xml.replaceFirst("</sheetData>", rows + "</sheetData>");
        });
    }
}
