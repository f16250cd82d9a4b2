package finsam.examples.webform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page that the README shows can be shown; {@code -Dweb-form.pictures=pictures} takes them anew. */
class ScreenshotsTest {
    @TempDir
    private Path temporary;

    @Test
    void pictures_can_be_taken() throws IOException {
        String asked = System.getProperty("web-form.pictures");
        Path folder = asked == null ? temporary : Files.createDirectories(Path.of(asked));
        try (Chromium chromium = Chromium.start();
                Service service = new Service();
                BrowserContext window = chromium.window()) {
            new Screenshots(service, folder).take(window);
        }
        try (Stream<Path> taken = Files.list(folder)) {
            assertThat(taken).hasSizeGreaterThanOrEqualTo(9);
        }
    }
}
