package finsam.examples.webform;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form that is open in a window, as somebody sees it who fills it in. */
final class OpenForm implements AutoCloseable {
    private final BrowserContext window;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    /** Opens a form as of the day of the real application. */
    OpenForm(Chromium chromium, Service service, String form, String language) {
        window = chromium.window();
        page = window.newPage();
        page.onConsoleMessage(message -> {
            boolean isAnswer = message.text().contains("the server responded with a status of 4");
            if (message.type().equals("error") && !isAnswer) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(service.address())
                    && !request.url().startsWith("blob:" + service.address())) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
        page.navigate(service.address() + "/forms/" + form + "?lang=" + language);
        page.waitForSelector("#status .severity");
        checked(() -> page.locator("#date").fill("2024-05-06"));
    }

    /** Returns the control of an answer. */
    Locator at(String pointer) {
        return page.locator("[data-at='" + pointer + "']");
    }

    /** Does something and waits until what it changed is checked. */
    void checked(Runnable action) {
        page.waitForResponse(answer -> answer.url().contains("/check?"), action);
        page.waitForTimeout(150);
    }

    /** Returns the codes of the findings that are shown at a place. */
    List<String> codesAt(String pointer) {
        return page.locator("[data-findings='" + pointer + "'] > .finding > details dd:last-child")
                .allTextContents();
    }

    /** Returns how many errors, warnings, notes or open questions the state names. */
    int count(String severity) {
        return Integer.parseInt(
                page.locator("#status .severity." + severity).textContent().replaceAll("\\D", ""));
    }

    /** Saves the document to a file and reads that. */
    JsonNode saved() throws IOException {
        Path file = page.waitForDownload(() -> page.locator("#export").click()).path();
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    void upload(Path file) {
        page.evaluate("document.querySelector('#said').textContent = ''");
        page.locator("#import").setInputFiles(file);
        page.waitForSelector("#said:not(:empty)");
    }

    String said() {
        return page.locator("#said").textContent();
    }

    /** Types a document in, answer by answer, with the buttons for more rows. */
    void fill(JsonNode document) {
        fill("", document);
    }

    private void fill(String pointer, JsonNode value) {
        if (value.isObject() && page.locator("[data-switch='" + pointer + "']").count() > 0) {
            at(pointer + "/kind").selectOption(value.path("kind").asString());
        }
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> part : value.properties()) {
                fill(pointer + "/" + part.getKey(), part.getValue());
            }
        } else if (value.isArray()) {
            fillList(pointer, value);
        } else if (!value.isNull() && !pointer.matches("/documentType|/schemaVersion|.*/kind")
                || isKindOfItsOwn(pointer)) {
            give(pointer, value.asString());
        }
    }

    private boolean isKindOfItsOwn(String pointer) {
        return pointer.endsWith("/kind")
                && page.locator("[data-at='" + pointer + "']:not([data-switch])")
                                .count()
                        > 0;
    }

    private void fillList(String pointer, JsonNode list) {
        Locator boxes = page.locator("[data-boxes='" + pointer + "']");
        String table = pointer.replaceAll("/(years|lines|totals)$", "");
        boolean isGrid = !table.equals(pointer)
                && page.locator("[data-grid='" + table + "']").count() > 0;
        for (int i = 0; i < list.size(); i++) {
            if (boxes.count() > 0) {
                boxes.locator("[value='" + list.get(i).asString() + "']").check();
                continue;
            }
            if (!isGrid) {
                page.locator("[data-add='" + pointer + "']").click();
            } else if (pointer.endsWith("/years")) {
                page.locator("[data-grid='" + table + "'] .tools button").last().click();
            }
            fill(pointer + "/" + i, list.get(i));
        }
    }

    private void give(String pointer, String text) {
        Locator control = at(pointer);
        if (control.evaluate("control => control.tagName").equals("SELECT")) {
            control.selectOption(text);
        } else {
            control.fill(text);
        }
    }

    /** Returns what the browser complained about. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        window.close();
    }
}
