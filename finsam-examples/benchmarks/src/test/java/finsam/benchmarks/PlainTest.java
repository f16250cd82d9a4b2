package finsam.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import finsam.benchmarks.plain.Plain;
import finsam.benchmarks.plain.PlainApplication;
import finsam.benchmarks.plain.PlainReport;
import finsam.benchmarks.plain.Schemas;
import finsam.benchmarks.real.Documents;
import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.report.FinalReport;
import finsam.json.FinsamJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plain records hold all that the records of finsam hold. */
class PlainTest {
    private static final JsonMapper TREES = new JsonMapper();

    @Test
    void theReportIsRead() {
        isSame(Documents.report(true), PlainReport.class, FinalReport.class);
    }

    @Test
    void theApplicationIsRead() {
        isSame(Documents.application(true), PlainApplication.class, Application.class);
    }

    @Test
    void theSchemasFindNothingInTheCleanDocuments() {
        assumeThat(Schemas.areThere()).isTrue();

        assertThat((List<?>) Schemas.validation("final-report", Documents.report(true))
                        .get())
                .isEmpty();
        assertThat((List<?>) Schemas.validation("application", Documents.application(true))
                        .get())
                .isEmpty();
        assertThat((List<?>) Schemas.validation("application", "{\"goals\": 1}".getBytes(StandardCharsets.UTF_8))
                        .get())
                .isNotEmpty();
    }

    private static void isSame(byte[] json, Class<?> plain, Class<? extends Document> type) {
        JsonNode written = TREES.readTree(json);

        assertThat(FinsamJson.read(json, type).findings()).isEmpty();
        assertThat(TREES.readTree(
                        Plain.WRITER.writeValueAsString(Plain.reader(plain).readValue(json))))
                .isEqualTo(written);
        assertThat(TREES.readTree(FinsamJson.write(Documents.read(json, type)))).isEqualTo(written);
    }
}
