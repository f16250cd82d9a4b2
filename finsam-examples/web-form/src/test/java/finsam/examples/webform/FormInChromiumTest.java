package finsam.examples.webform;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Severity;
import finsam.core.report.FinalReport;
import finsam.json.FinsamJson;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form in a real browser, with both real cases. */
class FormInChromiumTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Rulebook<Application> APPLICATIONS =
            Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
    private static final Rulebook<FinalReport> REPORTS =
            Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022);

    private static Chromium chromium;
    private static Service service;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        service = new Service("--web-form.burst=10000", "--web-form.requests-per-second=10000");
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
            chromium.close();
        }
    }

    @Test
    void the_real_application_can_be_typed_in() throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(Service.document("rakna-med-mig.json"));
        document.remove("unread"); // nobody types what could not be read

        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "sv")) {
            form.checked(() -> form.fill(document));
            JsonNode saved = form.saved();

            assertThat(read(saved, APPLICATIONS)).isEqualTo(read(document, APPLICATIONS));
            form.page.locator("#show").click();
            assertShown(form, judged(saved, APPLICATIONS));
            assertThat(form.codesAt("/costCompilation/tables/0")).contains("cost-year-header-valid");
            assertThat(form.complaints()).isEmpty();
        }
    }

    @Test
    void the_real_report_can_be_typed_in() throws IOException {
        JsonNode document = JSON.readTree(Service.document("hudiksvall-slutrapport.json"));

        try (OpenForm form = new OpenForm(chromium, service, Service.REPORT, "en")) {
            form.checked(() -> form.fill(document));
            JsonNode saved = form.saved();

            assertThat(read(saved, REPORTS)).isEqualTo(read(document, REPORTS));
            form.page.locator("#show").click();
            assertShown(form, judged(saved, REPORTS));
            assertThat(form.codesAt("/useOfFunds")).containsExactly("exactly-one-of-7-1-and-7-2");
            assertThat(form.complaints()).isEmpty();
        }
    }

    @Test
    void findings_come_and_go_as_answers_change() {
        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "sv")) {
            form.upload(Service.DOCUMENTS.resolve("rakna-med-mig.json"));
            assertThat(form.count("ERROR")).isEqualTo(2);
            assertThat(form.codesAt("/effortName")).isEmpty();

            form.checked(() -> form.at("/effortName").fill(""));
            assertThat(form.codesAt("/effortName")).containsExactly("application-required-fields");
            assertThat(form.at("/effortName").getAttribute("aria-invalid")).isEqualTo("true");

            form.checked(() -> form.at("/effortName").pressSequentially("Räkna med mig"));
            form.checked(() -> form.at("/costCompilation/tables/0/years/1").fill("2025"));
            form.checked(
                    () -> form.at("/activityPlan/years/0/q3/participantsIn").fill("5"));
            assertThat(form.count("ERROR")).isZero();
            assertThat(form.codesAt("/signature/effortName")).isEmpty();
            assertThat(form.page.locator("[aria-invalid]").count()).isZero();

            int open = form.count("OPEN");
            form.checked(() -> form.at("/signature/signed").selectOption("true"));
            assertThat(form.count("OPEN")).isLessThan(open);
        }
    }

    @Test
    void a_finding_shows_its_rule_and_where_that_is_written() {
        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "en")) {
            form.upload(Service.DOCUMENTS.resolve("rakna-med-mig.json"));
            var finding = form.page.locator("[data-findings='/targetGroup/count'] .finding");
            assertThat(finding.locator("dl").isVisible()).isFalse();
            finding.locator("summary").click();
            assertThat(finding.locator("dl").isVisible()).isTrue();
            assertThat(finding.locator("dl").textContent())
                    .contains(
                            APPLICATIONS
                                    .rule("target-count-stated")
                                    .orElseThrow()
                                    .type()
                                    .variant("rule")
                                    .template(Locale.ENGLISH),
                            "fält 3.3",
                            "target-count-stated");

            form.checked(() -> form.at("/effortName").fill("Another name"));
            assertThat(finding.locator("dl").isVisible())
                    .as("stays open while somebody types elsewhere")
                    .isTrue();
        }
    }

    @Test
    void a_section_says_nothing_before_somebody_has_been_there() {
        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "sv")) {
            assertThat(form.count("ERROR")).isGreaterThan(20);
            assertThat(form.page.locator(".finding:visible").count()).isZero();

            form.checked(() -> form.at("/owner/workplace").fill("Jobbcentrum"));
            assertThat(form.page.locator("#s-2 .finding:visible").count()).isPositive();
            assertThat(form.page.locator("#s-3 .finding:visible").count()).isZero();

            form.page.locator("#show").click();
            assertThat(form.page.locator("#s-3 .finding:visible").count()).isPositive();
        }
    }

    @Test
    void the_language_changes_and_what_is_written_stays() throws IOException {
        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "sv")) {
            form.upload(Service.DOCUMENTS.resolve("rakna-med-mig.json"));
            form.checked(() -> form.at("/workingMethod").fill("Skrivet på svenska"));
            JsonNode before = form.saved();

            form.checked(() -> form.page.locator("[data-language]").click());
            assertThat(form.page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(form.page.url()).endsWith("lang=en");
            assertThat(form.at("/workingMethod").inputValue()).isEqualTo("Skrivet på svenska");
            assertThat(form.page.locator("[data-findings='/targetGroup/count']").textContent())
                    .contains("Warning", "no answer");
            assertThat(form.saved()).isEqualTo(before);

            form.checked(() -> form.page.locator("[data-language]").click());
            assertThat(form.page.locator("h2").first().textContent()).isEqualTo("Blankettens huvud");
            assertThat(form.complaints()).isEmpty();
        }
    }

    @Test
    void a_file_that_is_opened_and_saved_is_the_same() throws IOException {
        for (List<String> one : List.of(
                List.of(Service.APPLICATION, "rakna-med-mig.json"),
                List.of(Service.REPORT, "hudiksvall-slutrapport.json"))) {
            try (OpenForm form = new OpenForm(chromium, service, one.get(0), "sv")) {
                form.upload(Service.DOCUMENTS.resolve(one.get(1)));
                assertThat(form.said()).isEqualTo("Filen är öppnad.");
                assertThat(form.saved()).isEqualTo(JSON.readTree(Service.document(one.get(1))));
            }
        }
    }

    @Test
    void a_word_or_excel_file_that_is_saved_can_be_opened_again_and_findings_name_its_cells() throws IOException {
        for (String kind : List.of("docx", "xlsx")) {
            try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "sv")) {
                form.upload(Service.DOCUMENTS.resolve("rakna-med-mig.json"));
                Application before = read(form.saved(), APPLICATIONS);
                Path file = folder.resolve("ansokan." + kind);
                form.page
                        .waitForDownload(() ->
                                form.page.locator("[data-save=" + kind + "]").click())
                        .saveAs(file);

                try (OpenForm other = new OpenForm(chromium, service, Service.APPLICATION, "sv")) {
                    other.upload(file);
                    assertThat(other.said()).isEqualTo("Filen är öppnad.");
                    assertThat(read(other.saved(), APPLICATIONS)).isEqualTo(before);
                    assertThat(other.page
                                    .locator("[data-findings='/targetGroup/count'] .cell")
                                    .textContent())
                            .matches(kind.equals("docx") ? "tabell \\d+, rad \\d+, cell \\d+" : ".+![A-Z]+\\d+");
                    assertThat(other.complaints()).isEmpty();
                }
            }
        }
    }

    @Test
    void a_file_that_is_no_such_document_changes_nothing() throws IOException {
        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "sv")) {
            form.checked(() -> form.at("/effortName").fill("Kvar"));
            for (Path file : List.of(
                    Service.DOCUMENTS.resolve("hudiksvall-slutrapport.json"),
                    Files.writeString(folder.resolve("broken.json"), "{\"documentType\": "),
                    Files.write(folder.resolve("picture.docx"), new byte[] {(byte) 0xFF, 0, 1}),
                    Files.write(folder.resolve("picture.json"), new byte[] {(byte) 0xFF, 0, 1}))) {
                form.upload(file);
                assertThat(form.said()).startsWith("Filen gick inte att läsa");
                form.checked(() -> form.at("/effortName").fill("Kvar " + file.getFileName()));
            }
            assertThat(form.saved().path("effortName").asString()).isEqualTo("Kvar picture.json");
        }
    }

    @Test
    void another_association_has_another_form() {
        try (OpenForm form = new OpenForm(chromium, service, Service.EXEMPELBY, "sv")) {
            assertThat(form.page.locator("form h2").allTextContents())
                    .containsExactly(
                            "Avsnitt A", "Avsnitt B", "Avsnitt C", "Vilka deltar?", "Uppgifter utanför blanketten");
            form.checked(() -> form.page.locator("#date").fill("2025-06-01"));
            form.checked(() -> form.at("/requestedAmount").fill("800 000 kr"));
            assertThat(form.page.locator("[data-findings='/requestedAmount']").textContent())
                    .contains("högst 750", "Anvisningar för ansökan 2025, Samordningsförbundet Exempelby");
        }
    }

    @Test
    void costs_are_added_up_and_drawn() {
        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "en")) {
            String table = "/costCompilation/tables/0";
            form.page.locator("[data-add='/costCompilation/tables']").click();
            var tools = form.page.locator("[data-grid='" + table + "'] .tools button");
            tools.last().click();
            tools.last().click();
            tools.first().click();
            form.at(table + "/years/0").fill("2024");
            form.at(table + "/years/1").fill("2025");
            form.at(table + "/lines/0/kind").fill("travel");
            form.at(table + "/lines/0/amounts/0").fill("2 500");
            form.at(table + "/lines/0/amounts/1").fill("2000");
            form.at(table + "/totals/1").fill("1999");
            form.page.waitForResponse(
                    "**/costs?*", () -> form.at(table + "/grandTotal").fill("4 499 kr"));
            form.page.waitForTimeout(200);

            assertThat(computed(form, table + "/lines/0")).isEqualTo("SEK 4,500");
            assertThat(computed(form, table + "/columns/0")).isEqualTo("SEK 2,500");
            assertThat(computed(form, table + "/columns/1")).isEqualTo("SEK 2,000≠ differs");
            assertThat(computed(form, table + "/grand")).isEqualTo("SEK 4,499✓ agrees");
            assertThat(form.codesAt(table)).contains("cost-column-total");
            assertThat(form.page.locator(".plot svg").getAttribute("aria-label"))
                    .isEqualTo("2024: SEK 2,500; 2025: SEK 1,999");
            assertThat(form.page.locator(".plot rect").count()).isEqualTo(2);
        }
    }

    private static String computed(OpenForm form, String place) {
        return form.page.locator("[data-computed='" + place + "']").textContent();
    }

    private static <T extends Document> T read(JsonNode document, Rulebook<T> rulebook) {
        return FinsamJson.read(bytes(document), rulebook.subject()).orThrow();
    }

    private static <T extends Document> Verdict<T> judged(JsonNode document, Rulebook<T> rulebook) {
        return FinsamJson.check(bytes(document), rulebook, DAY);
    }

    private static byte[] bytes(JsonNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** All that the library says is on the page, and nothing else. */
    private static void assertShown(OpenForm form, Verdict<?> verdict) {
        Locale locale = Locale.forLanguageTag(form.page.locator("html").getAttribute("lang"));
        Stream<String> messages = verdict.findings().stream().map((Finding finding) -> finding.message(locale));
        assertThat(form.page.locator(".finding > p:first-child").allTextContents().stream()
                        .map(text -> text.replaceFirst("^\\S+ ", "").replaceFirst(" →$", "")))
                .containsExactlyInAnyOrderElementsOf(messages.toList());
        assertThat(form.count("ERROR")).isEqualTo((int) verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count());
        assertThat(form.page.locator("#questions > li > p:first-child").allTextContents())
                .containsExactlyElementsOf(verdict.open().stream()
                        .map(question -> question.message(locale))
                        .toList());
    }
}
