package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.finding.Reading;
import finsam.core.report.FinalReport;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
    @Property(tries = 500)
    void anApplicationIsReadAsItWasWritten(@ForAll("seeds") long seed) {
        assertRoundTrip(generated(seed).document(Application.class), Application.class);
    }

    @Property(tries = 500)
    void aReportIsReadAsItWasWritten(@ForAll("seeds") long seed) {
        assertRoundTrip(generated(seed).document(FinalReport.class), FinalReport.class);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.of(GeneratedDocuments.seeds(500));
    }

    private static GeneratedDocuments generated(long seed) {
        Random random = new Random(seed);
        return new GeneratedDocuments(random, random.nextInt(4) == 0 ? 1 : random.nextDouble());
    }

    private static <T extends Document> void assertRoundTrip(T document, Class<T> type) {
        String json = FinsamJson.write(document);
        Reading<T> reading = FinsamJson.read(json.getBytes(StandardCharsets.UTF_8), type);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value()).contains(document);
        assertThat(FinsamJson.write(reading.orThrow())).isEqualTo(json);
        assertThat(FinsamJson.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(reading);
    }
}
