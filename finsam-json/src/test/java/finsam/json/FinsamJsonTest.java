package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.report.FinalReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FinsamJsonTest {
    @Test
    void anUnknownTypeIsRefused() {
        Document other = Set::of;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinsamJson.read(new byte[0], Document.class))
                .withMessageStartingWith("type:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinsamJson.write(other))
                .withMessageStartingWith("document:");
    }

    @Test
    void aStreamIsReadToOneByteBeyondTheLimit() throws IOException {
        byte[] bytes = RealDocuments.report();
        assertThat(FinsamJson.read(new ByteArrayInputStream(bytes), FinalReport.class))
                .isEqualTo(FinsamJson.read(bytes, FinalReport.class));

        InputStream stream = new ByteArrayInputStream(bytes);
        ReadLimits limits = ReadLimits.DEFAULTS.withBytes(100);
        assertThat(FinsamJson.read(stream, FinalReport.class, limits).findings())
                .extracting(Finding::code)
                .containsExactly("json-too-large");
        assertThat(stream.available()).isEqualTo(bytes.length - 101);
    }

    @Test
    void aStreamThatFailsThrows() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no more");
            }
        };

        assertThatThrownBy(() -> FinsamJson.read(failing, Application.class)).isInstanceOf(IOException.class);
    }

    @Test
    void setsAreWrittenInOneOrder() {
        JsonPointer second = JsonPointer.of("/goals/2");
        JsonPointer tenth = JsonPointer.of("/goals/10");

        assertThat(FinsamJson.write(
                        new ApplicationBuilder().addUnread(tenth, second).build()))
                .isEqualTo(FinsamJson.write(
                        new ApplicationBuilder().addUnread(second, tenth).build()))
                .isEqualTo("""
                        {
                          "documentType": "APPLICATION",
                          "schemaVersion": "1.0",
                          "unread": [
                            "/goals/2",
                            "/goals/10"
                          ]
                        }
                        """);
    }

    @Test
    void limitsAllowTheirOwnValue() {
        String json = "{\"documentType\":\"APPLICATION\",\"unread\":[\"/a\",\"/b\"],\"requestedAmount\":1234}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        ReadLimits exact = new ReadLimits(bytes.length, 2, 15, 4, 2, 1);

        assertThat(codes(bytes, exact)).isEmpty();
        assertThat(codes(bytes, exact.withBytes(bytes.length - 1))).containsExactly("json-too-large");
        assertThat(codes(bytes, exact.withDepth(1))).containsExactly("json-too-deep");
        assertThat(codes(bytes, exact.withStringLength(14))).containsExactly("json-string-too-long");
        assertThat(codes(bytes, exact.withNumberLength(3))).containsExactly("json-number-too-long");
        assertThat(codes(bytes, exact.withListSize(1))).containsExactly("json-list-too-long");
        assertThat(codes(
                        "{\"a\":1,\"b\":2,\"documentType\":\"APPLICATION\"}".getBytes(StandardCharsets.UTF_8),
                        exact.withFindings(1)))
                .containsExactly("json-unknown-property", "too-many-findings");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exact.withDepth(0))
                .withMessageStartingWith("depth:");
        assertThatIllegalArgumentException().isThrownBy(() -> exact.withBytes(Integer.MAX_VALUE));
    }

    private static List<String> codes(byte[] bytes, ReadLimits limits) {
        return FinsamJson.read(bytes, Application.class, limits).findings().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void everyMessageStandsInBothLanguagesWithTheSamePlaceholders() {
        for (String key : JsonFindings.MESSAGES.keys()) {
            assertThat(JsonFindings.MESSAGES.has(key)).as(key).isTrue();
            assertThat(placeholders(key, Locale.ENGLISH))
                    .as(key)
                    .isEqualTo(placeholders(key, Locale.forLanguageTag("sv")));
        }
    }

    private static Set<String> placeholders(String key, Locale locale) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(JsonFindings.MESSAGES.template(key, locale))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
