package finsam.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.core.report.FinalReport;
import finsam.json.FinsamJson;
import finsam.json.ProblemJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Findings name the cell where the answer stands or would stand, and the copy that is sent back has them there. */
class AnnotatedTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final OfficeForm<Application> FORM = RealCases.applicationForm();

    @Test
    void findings_name_the_cell_of_a_workbook() throws IOException {
        byte[] file = changed(FORM.filled(OfficeFormat.EXCEL, RealCases.application()), "C8", "omkring 120 000");
        OfficeReading<Application> reading = FORM.read(file);

        Finding unreadable = only(reading.reading().findings(), "amount-readable");
        assertThat(unreadable.path()).hasToString("/costCompilation/tables/0/totals/0");
        assertThat(unreadable.arguments())
                .containsEntry(OfficeReading.CELL, new CellPlace.InExcel(0, "Kostnader", 7, 2));
        assertThat(((CellPlace) unreadable.arguments().get(OfficeReading.CELL)).swedish())
                .isEqualTo("Kostnader!C8");
        assertThat(ProblemJson.write(reading.reading().findings(), SWEDISH, 422, ProblemJson.BASE))
                .contains("\"cell\": \"Kostnader!C8\"");

        List<Finding> all = reading.located(reading.check(RealCases.DAY).findings());
        assertThat(all).allMatch(finding -> finding.arguments().containsKey(OfficeReading.CELL));
        try (XSSFWorkbook copy = workbook(reading.annotated(0, all, SWEDISH))) {
            XSSFSheet costs = copy.getSheet("Kostnader");
            assertThat(costs.getCellComment(new CellAddress("C8")).getString().getString())
                    .startsWith("fel: ")
                    .contains("amount-readable");
            assertThat(costs.getRow(7).getCell(2).getStringCellValue()).isEqualTo("omkring 120 000");
        }
    }

    @Test
    void findings_name_the_cell_of_a_document() throws IOException {
        OfficeForm<FinalReport> form = RealCases.reportForm();
        OfficeReading<FinalReport> reading = form.read(form.filled(OfficeFormat.WORD, RealCases.report()));
        List<Finding> all = reading.located(reading.check(RealCases.DAY).findings());

        CellPlace place =
                (CellPlace) only(all, "period-date-format").arguments().get(OfficeReading.CELL);
        assertThat(place.swedish()).isEqualTo("tabell 2, rad 2, cell 2");
        assertThat(place.english()).isEqualTo("table 2, row 2, cell 2");
        try (XWPFDocument copy = document(reading.annotated(0, all, Locale.ENGLISH))) {
            XWPFComment[] comments = copy.getComments();
            assertThat(comments).hasSizeGreaterThan(1);
            String cell = copy.getTables().get(1).getRow(1).getCell(1).getCTTc().xmlText();
            assertThat(cell).contains("commentRangeStart", "commentReference", "211001 - 220131");
            assertThat(comments[0].getText()).contains("period-date-format");
        }
    }

    @Test
    void the_copy_with_comments_is_the_document_that_was_sent() {
        for (OfficeFormat format : OfficeFormat.values()) {
            OfficeReading<Application> reading = FORM.read(FORM.filled(format, RealCases.application()));
            byte[] once = reading.annotated(0, reading.check(RealCases.DAY).findings(), SWEDISH);
            OfficeReading<Application> again = FORM.read(once);
            byte[] twice = again.annotated(0, again.check(RealCases.DAY).findings(), SWEDISH);

            assertThat(FORM.read(twice).reading().value().map(FinsamJson::write))
                    .contains(FinsamJson.write(RealCases.application()));
        }
    }

    @Test
    void each_file_gets_its_own_comments() throws IOException {
        byte[] word = FORM.filled(
                OfficeFormat.WORD,
                FORM.read(FORM.blank(OfficeFormat.WORD)).reading().orThrow());
        byte[] excel = FORM.blank(OfficeFormat.EXCEL);
        OfficeReading<Application> reading = FORM.read(word, changed(excel, "C7", "20244"));
        List<Finding> all = reading.located(reading.check(RealCases.DAY).findings());

        try (XWPFDocument copy = document(reading.annotated(0, all, SWEDISH));
                XSSFWorkbook sheets = workbook(reading.annotated(1, all, SWEDISH))) {
            assertThat(copy.getComments()).isNotEmpty();
            assertThat(sheets.getSheet("Kostnader").getCellComments()).isNotEmpty();
        }
    }

    private static Finding only(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not in " + findings));
    }

    /** Returns a workbook in which somebody typed something into a cell of the costs. */
    static byte[] changed(byte[] file, String cell, String text) throws IOException {
        try (XSSFWorkbook workbook = workbook(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellAddress address = new CellAddress(cell);
            workbook.getSheet("Kostnader")
                    .getRow(address.getRow())
                    .getCell(address.getColumn())
                    .setCellValue(text);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook workbook(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static XWPFDocument document(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
