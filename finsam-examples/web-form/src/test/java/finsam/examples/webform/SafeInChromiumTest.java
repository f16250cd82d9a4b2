package finsam.examples.webform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form for who uses no mouse, for who listens to it, and for who means harm. */
class SafeInChromiumTest {
    private static final String SCRIPT =
            "\"><img src=x onerror=\"window.hacked = 1\"><script>window.hacked = 2</script>${window.hacked=3}{{hacked}}";

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
    void a_script_that_is_typed_into_every_field_does_not_run() throws IOException {
        for (String name : List.of(Service.APPLICATION, Service.REPORT)) {
            try (OpenForm form = new OpenForm(chromium, service, name, "sv")) {
                addEveryRow(form.page);
                form.checked(() -> {
                    for (Locator control : form.page
                            .locator("form input:not([type=checkbox]), form textarea")
                            .all()) {
                        control.fill(SCRIPT);
                    }
                });
                assertThat(form.saved().toString()).contains("window.hacked = 1");
                form.page.locator("#show").click();
                assertHarmless(form);
                form.checked(() -> form.page.locator("[data-language]").click());
                assertHarmless(form);
                assertThat(form.page.locator("textarea").first().inputValue()).isEqualTo(SCRIPT);
            }
        }
    }

    @Test
    void a_script_in_a_file_does_not_run() throws IOException {
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("documentType", "APPLICATION").put(SCRIPT, SCRIPT).put("__proto__", SCRIPT);
        document.putObject("salaryCalculation")
                .putObject("totals")
                .put(SCRIPT, 1)
                .put("__proto__", 2);
        document.putObject("targetGroup").putObject("direct").put("kind", SCRIPT);
        document.putArray("unread").add("/" + SCRIPT);
        document.putObject("costCompilation")
                .putArray("tables")
                .addObject()
                .putArray("years")
                .add(SCRIPT);

        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "sv")) {
            form.upload(Files.writeString(folder.resolve("harm.json"), document.toString()));
            assertHarmless(form);
            assertThat(form.saved()).isEqualTo(document);
        }
    }

    @Test
    void everything_can_be_done_with_the_keyboard() throws IOException {
        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "en")) {
            Page page = form.page;
            page.reload();
            page.waitForSelector("#status .severity");
            page.keyboard().press("Tab");
            assertThat(focused(page)).contains("Skip to content");
            page.keyboard().press("Enter");

            tabTo(page, "/effortName");
            form.checked(() -> page.keyboard().type("Räkna med mig!"));

            tabToText(page, "Add: Goals");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.dataset.at")).isEqualTo("/goals/0/text");
            form.checked(() -> page.keyboard().type("Ett mål"));

            tabToText(page, "Requirement and source");
            page.keyboard().press("Enter");
            assertThat(page.locator("details[open] dl").first().isVisible()).isTrue();

            page.locator("[data-boxes='/attachments'] input").first().focus();
            form.checked(() -> page.keyboard().press("Space"));
            assertThat(form.saved().at("/attachments/0").asString()).isEqualTo("SALARY_CALCULATION");

            page.locator("[data-row='/goals/0'] > .remove").focus();
            form.checked(() -> page.keyboard().press("Enter"));
            assertThat(page.evaluate("document.activeElement.dataset.add")).isEqualTo("/goals");
            assertThat(form.saved().has("goals")).isFalse();

            page.locator("#first").focus();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.closest('[data-boxes]').dataset.boxes"))
                    .isEqualTo("/submissionForms");
        }
    }

    @Test
    void every_control_has_a_name_and_a_visible_focus() {
        for (String name : List.of(Service.APPLICATION, Service.REPORT, Service.EXEMPELBY)) {
            try (OpenForm form = new OpenForm(chromium, service, name, "sv")) {
                addEveryRow(form.page);
                assertThat(form.page.evaluate("""
                                () => [...document.querySelectorAll('input, select, textarea, button')]
                                    .filter((one) => !(one.getAttribute('aria-label') || one.labels?.length > 0 || one.textContent.trim()))
                                    .map((one) => one.outerHTML)
                                """)).isEqualTo(List.of());
                assertThat(form.page.evaluate("""
                                () => { const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
                                    return ids.filter((id, i) => ids.indexOf(id) !== i); }
                                """)).isEqualTo(List.of());
                form.page.keyboard().press("Tab");
                assertThat(form.page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .isEqualTo("solid");
            }
        }
    }

    @Test
    void the_state_is_announced_and_severity_is_a_word() {
        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "sv")) {
            form.upload(Service.DOCUMENTS.resolve("rakna-med-mig.json"));
            Locator status = form.page.locator("#status");
            assertThat(status.getAttribute("aria-live")).isEqualTo("polite");
            assertThat(status.textContent()).contains("Fel: 2", "Varningar: 6");
            assertThat(form.page.locator(".finding .severity").allTextContents())
                    .isNotEmpty()
                    .allMatch(List.of("Fel", "Varning", "Upplysning")::contains);
            String described = form.at("/targetGroup/count").getAttribute("aria-describedby");
            assertThat(form.page.locator("#" + described).textContent()).contains("svar saknas");
        }
    }

    @Test
    void rules_can_be_searched() {
        try (OpenForm form = new OpenForm(chromium, service, Service.APPLICATION, "sv")) {
            Page page = form.page;
            page.onDialog(dialog -> dialog.accept());
            page.navigate(service.address() + "/rules/" + Service.APPLICATION + "?lang=sv");
            assertThat(page.locator("#rules > li:visible").count()).isEqualTo(69);
            page.locator("#search").fill("KOSTNADSRADEN summa");
            assertThat(page.locator("#rules > li:visible").all())
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.getAttribute("id")).isEqualTo("cost-row-total"));
            assertThat(page.locator("#found").textContent()).isEqualTo("1 av 69 regler");
            page.locator("#search").fill("finns inte");
            assertThat(page.locator("#rules > li:visible").count()).isZero();
        }
    }

    /** Presses what adds rows until every kind of row is there. */
    private static void addEveryRow(Page page) {
        for (Locator kind : page.locator("[data-switch]").all()) {
            kind.selectOption("INDIVIDUALS");
        }
        int added;
        do {
            added = 0;
            for (Locator rows : page.locator("[data-rows]").all()) {
                if (rows.locator("> [data-row]").count() == 0) {
                    page.locator("[data-add='" + rows.getAttribute("data-rows") + "']")
                            .click();
                    added++;
                }
            }
        } while (added > 0);
        for (Locator tools : page.locator(".grid .tools").all()) {
            tools.locator("button").last().click();
            page.locator(".grid .tools button").first().click();
        }
        for (Locator keys : page.locator("[data-keys] > button").all()) {
            keys.click();
        }
    }

    private static void assertHarmless(OpenForm form) {
        form.page.waitForTimeout(300);
        assertThat(form.page.evaluate("window.hacked ?? 'nothing'")).isEqualTo("nothing");
        assertThat(form.page.locator("img").count()).isZero();
        assertThat(form.page.locator("script:not([src])").count()).isZero();
        assertThat(form.complaints()).isEmpty();
    }

    private static void tabTo(Page page, String pointer) {
        tab(page, "document.activeElement.dataset.at === '" + pointer + "'");
    }

    private static void tabToText(Page page, String text) {
        tab(page, "document.activeElement.textContent === '" + text + "'");
    }

    private static void tab(Page page, String until) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate(until))) {
                return;
            }
        }
        throw new AssertionError("not reached with the keyboard: " + until);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent");
    }
}
