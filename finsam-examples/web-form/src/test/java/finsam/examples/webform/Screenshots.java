package finsam.examples.webform;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Takes the pictures of the README, from the real application:
 *
 * <pre>{@code
 * ./mvnw -B -Pshowcases -pl finsam-examples/web-form -am test -Dtest=ScreenshotsTest -Dsurefire.failIfNoSpecifiedTests=false -Dweb-form.pictures=pictures
 * }</pre>
 */
final class Screenshots {
    private final Service service;
    private final Path folder;

    Screenshots(Service service, Path folder) {
        this.service = service;
        this.folder = folder;
    }

    void take(BrowserContext window) {
        Page page = window.newPage();
        page.navigate(service.address() + "/?lang=sv");
        shot(page, "start");
        page.navigate(service.address() + "/forms/" + Service.APPLICATION + "?lang=sv");
        page.locator("#date").fill("2024-05-06");
        page.waitForSelector("#status .severity");
        shot(page, "tom-ansokan");
        page.locator("#import").setInputFiles(Service.DOCUMENTS.resolve("rakna-med-mig.json"));
        page.waitForSelector(".finding");
        page.waitForTimeout(800);
        page.evaluate("scrollTo(0, 0)");
        shot(page, "ansokan");
        at(page, "[data-place='/genderDifferences']", "anmarkning");
        at(page, "[data-place='/costCompilation']", "kostnader");
        at(page, "[data-place='/activityPlan']", "tidsplan");
        at(page, "#open", "oppna-fragor");
        page.navigate(service.address() + "/forms/" + Service.EXEMPELBY + "?lang=en");
        page.waitForSelector("#status .severity");
        shot(page, "another-association");
        page.navigate(service.address() + "/rules/" + Service.APPLICATION + "?lang=sv");
        page.locator("#search").fill("summa");
        shot(page, "regler");
        page.close();
    }

    private void at(Page page, String selector, String name) {
        Locator place = page.locator(selector);
        place.evaluate("place => { scrollTo(0, place.getBoundingClientRect().top + scrollY - 20);"
                + " place.querySelector('details')?.setAttribute('open', ''); }");
        page.waitForTimeout(200);
        shot(page, name);
    }

    private void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
