package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Document;
import finsam.core.finding.Reading;
import org.junit.jupiter.api.Test;

class RealDocumentsTest {
    @Test
    void smoke() throws Exception {
        for (String name : new String[] {"rakna-med-mig", "hudiksvall-slutrapport"}) {
            byte[] bytes = java.nio.file.Files.readAllBytes(
                    java.nio.file.Path.of("../finsam-examples/quickstart/documents/" + name + ".json"));
            Reading<? extends Document> reading = FinsamJson.read(bytes);
            reading.findings()
                    .forEach(f -> System.out.println(f + " " + f.message(java.util.Locale.forLanguageTag("sv"))));
            System.out.println(FinsamJson.write(reading.value().get()).substring(0, 600));
            Document again = FinsamJson.read(
                            FinsamJson.write(reading.value().get()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .value()
                    .get();
            assertThat(again).isEqualTo(reading.value().get());
        }
    }
}
