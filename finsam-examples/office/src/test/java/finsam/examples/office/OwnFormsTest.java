package finsam.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.application.AttachmentKind;
import finsam.core.cost.CostTable;
import finsam.core.cost.SalaryLine;
import finsam.core.finding.Finding;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.party.EmailAddress;
import finsam.core.plan.PlanYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Forms that an association has made itself are read by what stands in them. */
class OwnFormsTest {
    private static final OfficeForm<Application> FORM = RealCases.applicationForm();

    @Test
    void labels_stand_above_beside_or_in_the_cells_of_the_answers() throws IOException {
        Application application = FORM.read(word(
                        new String[][] {
                            {"1. Uppgifter om insatsen"},
                            {"Insatsens namn:", "Planerad insatstid", "Ansökta medel *"},
                            {"Räkna med mig!", "2024-09-01 – 2026-08-31", "3 222 836 Kr"},
                        },
                        new String[][] {
                            {"2.1", "Organisationens namn", "Hudiksvalls kommun"},
                            {"", "Kontaktperson", ""},
                            {"2.1 Telefonnummer\n070-1740605", "E-postadress: kontakt@example.org"},
                        },
                        new String[][] {
                            {"3.1 Bakgrund och syfte"},
                            {"Omkring 60 unga.\n\nIngen part har hela ansvaret."},
                            {"3.3 Antal", "3"},
                            {"6.1 Bilagor", "☒ Löneberäkning ☐ Övrigt\n☒ Kostnadssammanställning"},
                        },
                        new String[][] {
                            {"7.1 Underskrift"}, {"Ort", "Hudiksvall", "Datum", "2024-05-06"},
                        }))
                .reading()
                .orThrow();

        assertThat(application.effortName().orElseThrow()).hasToString("Räkna med mig!");
        assertThat(application.period().flatMap(period -> period.end())).contains(LocalDate.of(2026, 8, 31));
        assertThat(application.requestedAmount()).contains(Sek.of(3_222_836));
        assertThat(application.owner().orElseThrow().organisation()).contains("Hudiksvalls kommun");
        assertThat(application.owner().orElseThrow().contactPerson()).isEmpty();
        assertThat(application.owner().orElseThrow().phone()).contains("070-1740605");
        assertThat(application.owner().orElseThrow().email()).contains(EmailAddress.of("kontakt@example.org"));
        assertThat(application.backgroundAndPurpose()).contains("Omkring 60 unga.\n\nIngen part har hela ansvaret.");
        assertThat(application.targetGroup().flatMap(groups -> groups.count())).contains(3);
        assertThat(application.attachments())
                .containsExactlyInAnyOrder(AttachmentKind.SALARY_CALCULATION, AttachmentKind.COST_COMPILATION);
        assertThat(application.signature().orElseThrow().place()).contains("Hudiksvall");
        assertThat(application.signature().orElseThrow().date()).contains(LocalDate.of(2024, 5, 6));
    }

    @Test
    void a_table_below_a_heading_has_the_rows_of_a_list() throws IOException {
        Application application = FORM.read(word(new String[][] {
                    {"4.1 Arbetsgrupp"},
                    {"Namn", "Roll", "Omfattning"},
                    {"Kontaktperson Tre", "coach", "75 %"},
                    {"", "", ""},
                    {"", "Insatsledare", "50 %"},
                    {"4.1 Styrgrupp", "Chefer"},
                }))
                .reading()
                .orThrow();

        assertThat(application.organisation().orElseThrow().workingGroup())
                .extracting(member -> member.role().orElse(""))
                .containsExactly("coach", "Insatsledare");
        assertThat(application.organisation().orElseThrow().steeringGroup()).contains("Chefer");
    }

    @Test
    void sheets_with_formulas_dates_and_percentages() throws IOException {
        OfficeReading<Application> reading = FORM.read(attachments(true));
        Application application = reading.reading().value().orElseThrow();

        CostTable table = application.costCompilation().orElseThrow().tables().get(0);
        assertThat(table.years()).extracting(Object::toString).containsExactly("2024", "2025");
        assertThat(table.lines()).hasSize(2);
        assertThat(table.lines().get(0).amounts().get(1)).contains(Sek.of(250_000));
        assertThat(table.totals().get(0))
                .contains(Sek.parse("150000,50").value().orElseThrow());
        assertThat(table.grandTotal()).contains(Sek.of(400_000));
        SalaryLine salary =
                application.salaryCalculation().orElseThrow().lines().get(0);
        assertThat(salary.extent()).contains(Share.parse("75 %").value().orElseThrow());
        assertThat(salary.socialFees()).contains(Share.parse("31,42 %").value().orElseThrow());
        assertThat(salary.monthlySalary()).contains(Sek.of(38_000));
        PlanYear plan = application.activityPlan().orElseThrow().years().get(0);
        assertThat(plan.q3().orElseThrow().activities()).contains("Rekrytera");
        assertThat(reading.reading().findings()).isEmpty();
    }

    @Test
    void a_formula_that_was_never_computed_is_told() throws IOException {
        assertThat(FORM.read(attachments(false)).reading().findings())
                .filteredOn(finding -> finding.code().equals("office-formula-computed"))
                .extracting(finding -> ((CellPlace) finding.arguments().get(OfficeReading.CELL)).english())
                .containsExactly("Budget!E4");
    }

    @Test
    void an_answer_that_is_given_twice_is_told() throws IOException {
        Finding finding = FORM.read(word(new String[][] {{"3.1 Bakgrund och syfte", "Ett"}, {"3.1", "Två"}}))
                .reading()
                .findings()
                .get(0);

        assertThat(finding.code()).isEqualTo("form-field-twice");
        assertThat(finding.arguments()).containsKey(OfficeReading.CELL);
    }

    @Test
    void a_file_without_any_field_is_told() throws IOException {
        assertThat(FORM.read(word(new String[][] {{"Recept", "Köttbullar"}}))
                        .reading()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("office-fields-found");
    }

    private static byte[] word(String[][]... tables) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String[][] rows : tables) {
                document.createParagraph().createRun().setText("Fyll i tabellen.");
                XWPFTable table = document.createTable();
                table.removeRow(0);
                for (String[] cells : rows) {
                    var row = table.createRow();
                    for (int i = 0; i < cells.length; i++) {
                        var cell = row.getCell(i) == null ? row.addNewTableCell() : row.getCell(i);
                        cell.removeParagraph(0);
                        for (String line : cells[i].split("\n", -1)) {
                            cell.addParagraph().createRun().setText(line);
                        }
                    }
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] attachments(boolean isComputed) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
            XSSFSheet costs = workbook.createSheet("Budget");
            row(costs, 0, "Kostnadsslag", "Specifikation", 2024, 2025, "Totalt");
            row(costs, 1, "Lönekostnader", "En coach", 100_000.501, 250_000, 350_000.5);
            row(costs, 2, "Resor", "", 50_000, null, 50_000);
            row(costs, 3, "Summa", "", 150_000.5, 250_000, null);
            costs.getRow(3).getCell(4).setCellFormula("400000");
            if (isComputed) {
                workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            } else {
                costs.getRow(3).getCell(4).getCTCell().unsetV();
            }
            XSSFSheet salaries = workbook.createSheet("Löner");
            row(salaries, 0, "Befattning", "Omfattning", "Månadslön", "Sociala avgifter", "År");
            row(salaries, 1, "coach", 0.75, 38_000, 0.3142, 2024);
            salaries.getRow(1).getCell(3).setCellStyle(percent);
            XSSFSheet plan = workbook.createSheet("Tid");
            row(plan, 0, "År", "Kvartal 1", "Kvartal 2", "Kvartal 3", "Kvartal 4");
            row(plan, 1, 2024, "", "", "Rekrytera", "");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, int number, Object... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else {
                row.createCell(i)
                        .setCellValue(Optional.ofNullable(cells[i]).orElse("").toString());
            }
        }
    }
}
