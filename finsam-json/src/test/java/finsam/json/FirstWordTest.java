package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document is, and of which kind an object is, is told by a word that may stand anywhere and be written in any way. */
class FirstWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"documentType\":\"APPLICATION\"}",
                " {\n\t\"documentType\" \r\n : \"APPLICATION\" , \"schemaVersion\": \"1.0\"}",
                "{\"schemaVersion\": \"1.0\", \"documentType\": \"APPLICATION\"}",
                "{\"\\u0064ocumentType\": \"APPLICATION\"}",
                "{\"documentType\": \"\\u0041PPLICATION\"}"
            })
    void tellsTheDocument(String json) {
        assertThat(read(json, ReadLimits.DEFAULTS).value().orElseThrow()).isInstanceOf(Application.class);
        assertThat(read(json, ReadLimits.DEFAULTS).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"documentType\": \"ansökan\"}",
                "{\"documentType\": \" APPLICATION\"}",
                "{\"documentType\": \"application\"}"
            })
    void tellsItInOtherWordsToo(String json) {
        assertThat(read(json, ReadLimits.DEFAULTS).value().orElseThrow()).isInstanceOf(Application.class);
        assertThat(read(json, ReadLimits.DEFAULTS).findings())
                .extracting(Finding::code)
                .containsExactly("written-form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"documentType\"",
                "{\"documentType\":",
                "{\"documentType\":\"",
                "{\"documentType\":\"APPLICATION",
                "{\"documentType\" \"APPLICATION\"}",
                "{\"documentTypes\":\"APPLICATION\"}",
                "{\"documentType\":APPLICATION}"
            })
    void doesNotTellItIfItIsNotThere(String json) {
        assertThat(read(json, ReadLimits.DEFAULTS).value()).isEmpty();
    }

    @Test
    void theLimitOfStringsCountsForTheWordAndForItsName() {
        String json = "{\"documentType\":\"CALL\"}";
        assertThat(read(json, ReadLimits.DEFAULTS.withStringLength(12)).value()).isPresent();
        assertThat(read(json, ReadLimits.DEFAULTS.withStringLength(11)).value()).isEmpty();
        String longer = "{\"documentType\":\"ASSOCIATION_DECISION\"}";
        assertThat(read(longer, ReadLimits.DEFAULTS.withStringLength(20)).value())
                .isPresent();
        assertThat(read(longer, ReadLimits.DEFAULTS.withStringLength(19)).value())
                .isEmpty();
    }

    private static Reading<? extends Document> read(String json, ReadLimits limits) {
        return FinsamJson.read(json.getBytes(StandardCharsets.UTF_8), limits);
    }
}
