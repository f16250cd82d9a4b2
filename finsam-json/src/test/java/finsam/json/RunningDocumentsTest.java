package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import finsam.core.benefit.WorkExtent;
import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.ClosingScheme;
import finsam.core.participation.EffortParticipations;
import finsam.core.participation.EffortParticipationsBuilder;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.json.form.DocumentForm;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents while an effort runs: participations, reports, statistics. */
class RunningDocumentsTest {
    private static final String[] PIECES = {
        "{", "]", ",", "null", "true", "-1", "1e9", "\"x\"", "[\"\"]", "{\"a\":1}", ""
    };

    @Property(tries = 60)
    void aSpoiledDocumentIsReadWithoutAnException(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        for (DocumentForm<?, ?> form : Forms.ALL) {
            String[] lines =
                    FinsamJson.write(generated(seed).document(form.document())).split("\n");
            int at = random.nextInt(lines.length);
            lines[at] = lines[at].replaceFirst(":.*?(,?)$", ": " + PIECES[random.nextInt(PIECES.length)] + "$1");
            Reading<? extends Document> reading = FinsamJson.read(bytes(String.join("\n", lines)), form.document());

            assertThat(reading.findings())
                    .allMatch(finding -> finding.position().isPresent());
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.of(GeneratedDocuments.seeds(300));
    }

    private static GeneratedDocuments generated(long seed) {
        Random random = new Random(seed);
        return new GeneratedDocuments(random, random.nextInt(4) == 0 ? 1 : random.nextDouble());
    }

    static Stream<Arguments> writtenForms() {
        return Stream.of(
                arguments("\"birthMonth\": \"2004-09\"", "\"birthMonth\": \"2004-09\"", ""),
                arguments("\"birthMonth\": \"september 2004\"", "\"birthMonth\": \"2004-09\"", "written-form"),
                arguments("\"age\": 45", "\"age\": 45", ""),
                arguments("\"age\": \"45 år\"", "\"age\": 45", "written-form"),
                arguments("\"sex\": \"kvinna\"", "\"sex\": \"WOMAN\"", "written-form"),
                arguments("\"ref\": \" HUD-7\"", "\"ref\": \"HUD-7\"", "written-form"),
                arguments(work("\"50 %\""), work("\"50 %\""), ""),
                arguments(work("\"20 tim/v\""), work("\"50 %\""), "written-form"),
                arguments(work("\"37,5 timmar\""), work("\"93.75 %\""), "written-form"),
                arguments(work("25"), work("\"25 %\""), "written-form"),
                arguments(closing("\"MOVED\""), closing("\"MOVED\""), ""),
                arguments(closing("\"Flytt\""), closing("\"MOVED\""), "written-form"),
                arguments(closing("\"egen orsak\""), closing("\"egen orsak\""), ""),
                arguments(closing("{\"code\": \"MOVED\"}"), closing("\"MOVED\""), ""),
                arguments(closing("{\"label\": \"egen\"}"), closing("\"egen\""), ""),
                arguments(
                        closing("{\"scheme\": \"Kod 2024\", \"code\": \"7\", \"label\": \"enligt plan\"}"),
                        closing("{ \"scheme\": \"Kod 2024\", \"code\": \"7\", \"label\": \"enligt plan\" }"),
                        ""),
                arguments(
                        "\"partiesNeeded\": [\"kommun\"]", "\"partiesNeeded\": [ \"MUNICIPALITY\" ]", "written-form"));
    }

    private static String work(String extent) {
        return "\"occupationBefore\": { \"work\": " + extent + " }";
    }

    private static String closing(String reason) {
        return "\"closings\": [ { \"reason\": " + reason + " } ]";
    }

    @ParameterizedTest
    @MethodSource("writtenForms")
    void isReadAndWrittenInItsCanonicalForm(String written, String canonical, String notes) {
        Reading<Participation> reading = participation(written);

        assertThat(reading.findings()).extracting(finding -> finding.code()).containsExactly(words(notes));
        assertThat(FinsamJson.write(reading.orThrow()).replaceAll("\\s+", " "))
                .isEqualTo("{ \"documentType\": \"PARTICIPATION\", \"schemaVersion\": \"1.0\", " + canonical + " } ");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("\"age\": 131", "json-out-of-range", "/age"),
                arguments("\"age\": -1", "json-out-of-range", "/age"),
                arguments("\"age\": 4.5", "json-type", "/age"),
                arguments("\"birthMonth\": \"2004-09-12\"", "month-readable", "/birthMonth"),
                arguments("\"birthMonth\": \"1879-12\"", "json-out-of-range", "/birthMonth"),
                arguments("\"ref\": \"Anna Andersson\"", "participant-ref-readable", "/ref"),
                arguments("\"capacity\": {\"remaining\": \"101 %\"}", "json-out-of-range", "/capacity/remaining"),
                arguments("\"capacity\": {\"remaining\": \"-1 %\"}", "json-out-of-range", "/capacity/remaining"),
                arguments(work("\"421 %\""), "json-out-of-range", "/occupationBefore/work"),
                arguments(work("\"169 timmar\""), "json-out-of-range", "/occupationBefore/work"),
                arguments(work("\"halvtid\""), "share-readable", "/occupationBefore/work"),
                arguments(closing("5"), "json-type", "/closings/0/reason"),
                arguments(
                        "\"supportsBefore\": [{\"firstMonth\": \"2021-13\"}]",
                        "month-readable",
                        "/supportsBefore/0/firstMonth"),
                arguments("\"customerFlow\": \"FLOW_5\"", "json-unknown-constant", "/customerFlow"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatCannotBeReadIsToldAndUnread(String json, String code, String path) {
        Reading<Participation> reading = participation(json);

        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(code + " " + path);
        assertThat(reading.value().orElseThrow().unread()).containsExactly(JsonPointer.of(path));
    }

    @Test
    void everyCellOfAPublishedTableHasToBeThere() {
        Reading<?> reading = FinsamJson.read(bytes("""
                {"documentType": "STATISTICS",
                 "shareTables": [{"rows": [{"shares": ["1 %", null, "", "3 %"]}]}],
                 "parts": [{"part": "1 234,50", "whole": 1e41}]}
                """));

        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "json-type /shareTables/0/rows/0/shares/1",
                        "json-type /shareTables/0/rows/0/shares/2",
                        "written-form /parts/0/part",
                        "json-type /parts/0/whole");
    }

    @Test
    void aReasonOfAnUnknownListKeepsItsParts() {
        ClosingReason reason = ClosingReason.of(ClosingScheme.of("Kod 2024"), "7", "enligt plan");
        Participation participation = participation(
                        closing("{\"label\": \"enligt plan\", \"code\": \"7\", \"scheme\": \"Kod 2024\"}"))
                .orThrow();

        assertThat(participation.closings().get(0).reason()).contains(reason);
    }

    @Test
    void hoursAreAPartOfAWeek() {
        assertThat(participation(work("\"10 h/vecka\""))
                        .orThrow()
                        .occupationBefore()
                        .orElseThrow()
                        .work())
                .contains(WorkExtent.ofHours(10));
    }

    @Test
    void aNestedDocumentIsWrittenWithoutAnEnvelopeAndReadWithOne() {
        Participation part = new ParticipationBuilder().volume(3).build();
        EffortParticipations whole =
                new EffortParticipationsBuilder().addParticipations(part).build();
        String json = FinsamJson.write(whole);
        assertThat(json.split("documentType", -1)).hasSize(2);

        String copied =
                "{\"documentType\": \"EFFORT_PARTICIPATIONS\", \"participations\": [" + FinsamJson.write(part) + "]}";
        Reading<EffortParticipations> reading = FinsamJson.read(bytes(copied), EffortParticipations.class);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value()).contains(whole);
    }

    @Test
    void aNestedDocumentOfAnotherTypeIsTold() {
        Reading<EffortParticipations> reading = nested("\"documentType\": \"APPLICATION\", \"volume\": 3");

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.type().key()).isEqualTo("document-type-unknown.other");
            assertThat(finding.path()).hasToString("/participations/0/documentType");
        });
        assertThat(nested("\"schemaVersion\": \"2.0\"").findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("schema-version-unknown /participations/0/schemaVersion");
    }

    @Test
    void placesThatANestedDocumentLostAreKept() {
        EffortParticipations told = nested("\"unread\": [\"/age\"]").orThrow();
        assertThat(told.participations().get(0).unread()).containsExactly(JsonPointer.of("/age"));
        assertThat(told.isUnread(JsonPointer.of("/participations/0/age"))).isTrue();
        assertThat(told.isUnread(JsonPointer.of("/participations/1/age"))).isFalse();

        EffortParticipations lost = nested("\"age\": \"gammal\"").value().orElseThrow();
        assertThat(lost.unread()).containsExactly(JsonPointer.of("/participations/0/age"));
    }

    private static Reading<EffortParticipations> nested(String json) {
        return FinsamJson.read(
                bytes("{\"documentType\": \"EFFORT_PARTICIPATIONS\", \"participations\": [{" + json + "}]}"),
                EffortParticipations.class);
    }

    private static Reading<Participation> participation(String json) {
        return FinsamJson.read(bytes("{\"documentType\": \"PARTICIPATION\", " + json + "}"), Participation.class);
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
