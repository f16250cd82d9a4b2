package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.report.FinalReport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are: no exception, bounded work, and nothing in the value that was not in the text. */
class HostileInputTest {
    private static final String START = "{\"documentType\":\"APPLICATION\",";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aDocumentThatEndsTooEarlyHoldsNothingThatWasNotThere() {
        Application whole = new GeneratedDocuments(new Random(7), 0.5).document(Application.class);
        String json = FinsamJson.write(whole);
        Set<String> lines = new HashSet<>(scalars(json));
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length - 1; length++) {
            Reading<Application> reading = FinsamJson.read(Arrays.copyOf(bytes, length), Application.class);

            assertThat(reading.findings()).as("%d bytes", length).hasSize(1);
            assertThat(reading.findings().get(0).code()).isIn("json-syntax", "json-encoding", "json-empty");
            assertThat(reading.findings().get(0).type().key()).isNotEqualTo("json-syntax.character");
            reading.value().ifPresent(part -> {
                assertThat(part.unread()).contains(JsonPointer.ROOT);
                assertThat(lines).containsAll(scalars(FinsamJson.write(part)));
            });
            assertThat(reading.value().isPresent()).isEqualTo(length > 0);
        }
    }

    /** The lines of a text that hold a value, without those of the list of unread places. */
    private static List<String> scalars(String json) {
        int unread = json.indexOf("\n  \"unread\": [");
        return (unread < 0 ? json : json.substring(0, unread))
                .lines()
                .filter(line -> !line.matches(".*[\\[{\\]}]+,?"))
                .map(line -> line.replaceFirst(",$", ""))
                .toList();
    }

    @Test
    void everyByteMayBeAnyOther() {
        byte[] report = RealDocuments.report();
        byte[] others = {0, '"', '}', ']', ',', '\\', '9', ' ', (byte) 0xC3, (byte) 0xFF};
        for (int i = 0; i < report.length; i++) {
            byte[] broken = report.clone();
            broken[i] = others[i % others.length];
            Reading<FinalReport> reading = FinsamJson.read(broken, FinalReport.class);
            reading.value()
                    .ifPresent(value ->
                            assertThatCode(() -> FinsamJson.write(value)).doesNotThrowAnyException());
            assertThat(reading.findings())
                    .allMatch(finding -> finding.position().isPresent());
        }
    }

    @Test
    void randomBytesAndRandomTokensAreRead() {
        String[] tokens = {
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"goals\"",
            "\"unread\"",
            "\"\"",
            "null",
            "true",
            "1",
            "-1e9",
            "\"2024\"",
            " ",
            "\"totals\"",
            "\"salaryCalculation\"",
            "\"targetGroup\"",
            "\"direct\"",
            "\"kind\"",
            "\"INDIVIDUALS\""
        };
        for (long seed : GeneratedDocuments.seeds(3000)) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertReads(bytes);
            StringBuilder text = new StringBuilder(START);
            random.ints(random.nextInt(30), 0, tokens.length).forEach(i -> text.append(tokens[i]));
            assertReads(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void assertReads(byte[] bytes) {
        assertThatCode(() -> {
                    FinsamJson.read(bytes);
                    FinsamJson.read(bytes, Application.class);
                })
                .doesNotThrowAnyException();
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                arguments("json-encoding", "1:3", bytes("{ ", 0xFF, " }")),
                arguments("json-encoding", "2:2", bytes("\n{", 0xC3, "}")),
                arguments("json-encoding", "1:1", bytes("", 0xC0, "")),
                arguments("json-encoding", "1:4", bytes("{\"å", 0xE5, "\": 1}")),
                arguments("json-encoding", "1:3", concat(bytes("{\""), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80
                })),
                arguments("json-encoding.utf-16", "1:1", "{}".getBytes(StandardCharsets.UTF_16)),
                arguments("json-encoding.utf-16", "1:1", "{}".getBytes(StandardCharsets.UTF_16LE)),
                arguments("json-encoding.utf-16", "1:1", "{}".getBytes(StandardCharsets.UTF_16BE)),
                arguments("json-encoding.utf-16", "1:1", "{}".getBytes(Charset.forName("UTF-32LE"))),
                arguments("json-syntax.character", "1:1", new byte[] {0, 0, 0}));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void whatIsNotUtf8IsToldWhereItStands(String key, String position, byte[] bytes) {
        assertThat(FinsamJson.read(bytes, Application.class).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.type().key()).isEqualTo(key);
                    assertThat(finding.position().orElseThrow()).hasToString(position);
                });
    }

    @Test
    void whatPrecedesBadBytesIsKept() {
        byte[] bytes =
                concat(bytes(START + "\"effortName\": \"Hej\", \"goals\": 5, \"workingMethod\": \"d", 0xE5, "ligt\"}"));
        Reading<Application> reading = FinsamJson.read(bytes, Application.class);

        assertThat(reading.findings()).extracting(Finding::code).containsExactly("json-type", "json-encoding");
        assertThat(reading.value().orElseThrow().effortName()).isPresent();
        assertThat(reading.value().orElseThrow().workingMethod()).isEmpty();
        assertThat(reading.value().orElseThrow().unread()).contains(JsonPointer.ROOT, JsonPointer.of("/goals"));
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        byte[] bom = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        Reading<Application> reading = FinsamJson.read(concat(bom, bytes(START + "\"goals\": 5}")), Application.class);

        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.position())
                        .hasValueSatisfying(position -> assertThat(position).hasToString("1:40")));
        assertThat(FinsamJson.read(bom, Application.class).findings())
                .extracting(Finding::code)
                .containsExactly("json-empty");
    }

    @Test
    void linesEndWithLineFeedCarriageReturnOrBoth() {
        String json = "{\r\n\"x1\": 1,\r\"x2\": \"😀å\", \"x3\": 2,\n\r\n\"x4\": 3, \"documentType\": \"APPLICATION\"}";

        assertThat(FinsamJson.read(bytes(json), Application.class).findings())
                .extracting(finding -> finding.position().orElseThrow().toString())
                .containsExactly("2:1", "3:1", "3:13", "5:1");
    }

    static Stream<Arguments> large() {
        return Stream.of(
                arguments("json-too-deep", START + "\"x\":" + "[".repeat(10_000)),
                arguments("json-too-deep", START + "\"goals\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
                arguments("json-too-deep", "{\"a\":".repeat(10_000)),
                arguments("json-too-deep", "[".repeat(100_000)),
                arguments("json-string-too-long", START + "\"" + "k".repeat(1_000_000) + "\": 1}"),
                arguments("json-number-too-long", START + "\"requestedAmount\": 1e" + "9".repeat(1_000_000) + "}"),
                arguments("too-many-findings", START + "\"k\": 1, ".repeat(100_000) + "\"k\": 1}"),
                arguments("too-many-findings", START + "\"effortName\": \"a\", ".repeat(100_000) + "\"k\": 1}"),
                arguments("json-list-too-long", START + "\"otherResults\": [" + "\"a\",".repeat(100_000) + "\"b\"]}"));
    }

    @ParameterizedTest
    @MethodSource("large")
    void largeThingsEndTheReading(String code, String json) {
        Reading<Application> reading = FinsamJson.read(bytes(json), Application.class);
        List<Finding> findings = reading.findings();

        assertThat(findings).hasSizeLessThanOrEqualTo(ReadLimits.DEFAULTS.findings() + 1);
        assertThat(findings.get(findings.size() - 1).code()).isEqualTo(code);
    }

    @Test
    void manyFindingsInOneLineTakeLinearTime() {
        ReadLimits limits = ReadLimits.DEFAULTS.withFindings(1_000_000);
        for (String property : List.of("\"effortName\": \"a\", ", "\"gaols\": 1, ", "\"kkk\": 1, ")) {
            byte[] bytes = bytes(START + property.repeat(100_000) + "\"signature\": null}");
            assertTimeout(
                    SOON,
                    () -> assertThat(FinsamJson.read(bytes, Application.class, limits)
                                    .findings())
                            .hasSizeBetween(99_999, 100_000));
        }
        byte[] years = bytes(
                START + "\"salaryCalculation\":{\"totals\":{" + "\"2024\": 1, ".repeat(100_000) + "\"2025\":1}}}");
        assertTimeout(
                SOON,
                () -> assertThat(FinsamJson.read(years, Application.class, limits)
                                .findings())
                        .hasSize(99_999));
    }

    @Test
    void fiftyMegabytesAreReadUpToTheLimit() {
        byte[] spaces = new byte[50_000_000];
        Arrays.fill(spaces, (byte) ' ');
        assertTooLarge(spaces);
        byte[] start = bytes(START + "\"goals\": 5, \"effortName\": \"Hej\", \"workingMethod\": \"");
        System.arraycopy(start, 0, spaces, 0, start.length);
        Reading<Application> reading = assertTooLarge(spaces);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("json-type", "json-too-large");
        assertThat(reading.value().orElseThrow().effortName()).isPresent();
        assertThat(reading.value().orElseThrow().workingMethod()).isEmpty();
    }

    private static Reading<Application> assertTooLarge(byte[] bytes) {
        Reading<Application> reading = assertTimeout(SOON, () -> FinsamJson.read(bytes, Application.class));
        assertThat(reading.findings().get(reading.findings().size() - 1).code()).isEqualTo("json-too-large");
        return reading;
    }

    @Test
    void aNumberThatTheLimitCutsIsNotTakenForAShorterOne() {
        String json = START + "\"requestedAmount\": 123456}";
        ReadLimits limits = ReadLimits.DEFAULTS.withBytes(json.indexOf("456"));
        Reading<Application> reading = FinsamJson.read(bytes(json), Application.class, limits);

        assertThat(reading.findings()).extracting(Finding::code).containsExactly("json-too-large");
        assertThat(reading.value().orElseThrow().requestedAmount()).isEmpty();
    }

    @Test
    void theByteLimitMayCutACharacter() {
        String json = START + "\"effortName\": \"å\"}";
        int cut = json.indexOf('å') + 1;

        assertThat(FinsamJson.read(bytes(json), Application.class, ReadLimits.DEFAULTS.withBytes(cut))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("json-too-large");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String before, int bad, String after) {
        return concat(bytes(before), new byte[] {(byte) bad}, bytes(after));
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
