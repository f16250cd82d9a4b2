package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.effort.Effort;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import finsam.json.form.DocumentForm;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every kind of document, whatever it says, is read as it was written. */
class RoundTripTest {
    private static final String[] PIECES = {
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e9", "\"2024\"", "\"P\"", "\\u0000", "😀", ""
    };

    @Property(tries = 1000)
    void aDocumentIsReadAsItWasWritten(@ForAll("documents") DocumentForm<?, ?> form, @ForAll("seeds") long seed) {
        assertRoundTrip(generated(seed).document(form.document()), form.document());
    }

    @Property(tries = 400)
    void aDocumentThatSomebodySpoiledIsReadToo(
            @ForAll("documents") DocumentForm<?, ?> form, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        String json = FinsamJson.write(generated(seed).document(form.document()));
        for (int i = 0; i < 10; i++) {
            byte[] spoiled = spoiled(json, random).getBytes(StandardCharsets.UTF_8);
            Reading<? extends Document> reading = FinsamJson.read(spoiled, form.document());

            assertThat(reading.findings())
                    .allMatch(finding -> finding.position().isPresent());
            reading.value().ifPresent(kept -> assertIsKept(kept, form.document()));
        }
    }

    @Example
    void anEffortCanConsistOfEffortsDownToTheLimitOfDepth() {
        String json = "{\"documentType\": \"EFFORT\", \"subEfforts\": [" + "{\"subEfforts\": [".repeat(10_000);
        Reading<Effort> reading = FinsamJson.read(json.getBytes(StandardCharsets.UTF_8), Effort.class);

        assertThat(reading.findings()).extracting(Finding::code).containsExactly("json-too-deep");
        assertIsKept(reading.value().orElseThrow(), Effort.class);
    }

    /** What was kept of a spoiled document is a document of its own. */
    private static void assertIsKept(Document kept, Class<? extends Document> type) {
        byte[] json = FinsamJson.write(kept).getBytes(StandardCharsets.UTF_8);
        assertThat(FinsamJson.read(json, type).value())
                .hasValueSatisfying(again -> assertThat(again).isEqualTo(kept));
    }

    /** Puts something else in place of a value, a property or a few characters. */
    private static String spoiled(String json, Random random) {
        String[] lines = json.split("\n");
        int at = random.nextInt(lines.length);
        String piece = PIECES[random.nextInt(PIECES.length)];
        String line = lines[at];
        int from = random.nextInt(line.length() + 1);
        lines[at] = switch (random.nextInt(4)) {
            case 0 -> line.replaceFirst(":.*?(,?)$", ": " + Matcher.quoteReplacement(piece) + "$1");
            case 1 -> lines[random.nextInt(lines.length)];
            case 2 -> line.substring(0, from) + piece + line.substring(from);
            default -> line.substring(0, from) + line.substring(Math.min(line.length(), from + 1 + random.nextInt(3)));
        };
        return String.join("\n", lines);
    }

    @Provide
    Arbitrary<DocumentForm<?, ?>> documents() {
        return Arbitraries.of(Forms.ALL);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.of(GeneratedDocuments.seeds(500));
    }

    private static GeneratedDocuments generated(long seed) {
        Random random = new Random(seed);
        return new GeneratedDocuments(random, random.nextInt(4) == 0 ? 1 : random.nextDouble());
    }

    private static void assertRoundTrip(Document document, Class<? extends Document> type) {
        String json = FinsamJson.write(document);
        Reading<? extends Document> reading = FinsamJson.read(json.getBytes(StandardCharsets.UTF_8), type);

        assertThat(reading.findings()).extracting(Finding::toString).isEmpty();
        assertThat((Document) reading.orThrow()).isEqualTo(document);
        assertThat(FinsamJson.write(reading.orThrow())).isEqualTo(json);
        assertThat((Object) FinsamJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(reading);

        String line = FinsamJson.writeLine(document);
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(FinsamJson.read(line.getBytes(StandardCharsets.UTF_8), type)).isEqualTo(reading);
    }
}
