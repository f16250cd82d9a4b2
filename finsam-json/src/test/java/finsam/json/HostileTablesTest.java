package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Malformed, borderline and hostile inputs by category, made from small tables: always an answer, soon, and a short one. */
class HostileTablesTest {
    private static final String TYPE = "{\"documentType\":\"APPLICATION\",";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int EXCERPT = 25;

    /** Places of scalars, with what is written before and after the value. */
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("amount", "\"requestedAmount\": ¤}");
        PLACES.put("cell", "\"costCompilation\": {\"tables\": [{\"totals\": [¤]}]}}");
        PLACES.put("count", "\"targetGroup\": {\"count\": ¤}}");
        PLACES.put("share", "\"organisation\": {\"leader\": {\"extent\": ¤}}}");
        PLACES.put("date", "\"signature\": {\"date\": ¤}}");
        PLACES.put("period", "\"period\": ¤}");
        PLACES.put("year", "\"activityPlan\": {\"years\": [{\"year\": ¤}]}}");
        PLACES.put("name", "\"effortName\": ¤}");
        PLACES.put("registry", "\"office\": {\"registryNumber\": ¤}}");
        PLACES.put("word", "\"submissionForms\": [¤]}");
        PLACES.put("open word", "\"methods\": [¤]}");
        PLACES.put("kind", "\"targetGroup\": {\"direct\": {\"kind\": ¤}}}");
        PLACES.put("ages", "\"targetGroup\": {\"direct\": {\"kind\": \"INDIVIDUALS\", \"ages\": ¤}}}");
        PLACES.put("email", "\"owner\": {\"email\": ¤}}");
        PLACES.put("postal code", "\"owner\": {\"postalCode\": ¤}}");
        PLACES.put("yes", "\"signature\": {\"signed\": ¤}}");
        PLACES.put("pointer", "\"unread\": [¤]}");
        PLACES.put("version", "\"schemaVersion\": ¤}");
        PLACES.put("text", "\"workingMethod\": ¤}");
        PLACES.put("group", "\"targetGroup\": {\"indirect\": ¤}}");
        PLACES.put("object", "\"owner\": ¤}");
    }

    private static final List<String> NUMBERS = List.of(
            "-0",
            "0",
            "-0.0",
            "1e999999",
            "-1e999999",
            "1e-999999",
            "1E400",
            "1e2147483648",
            "1e-2147483648",
            "1e99999999999999999999",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "92233720368547758.07",
            "92233720368547758.08",
            "0.001",
            "0.30000000000000004",
            "2024.0",
            "2.024e3",
            "1e1",
            "123456789012345678901234567890123456789012345678901234567890");

    private static final List<String> NO_NUMBERS = List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "+1",
            "01",
            "-01",
            "0x1F",
            "1_000",
            ".5",
            "5.",
            "1e",
            "1e+",
            "--1",
            "1 000",
            "1,5",
            "٣",
            "１２",
            "−5",
            "½",
            "0b1",
            "1f",
            "1L",
            "-",
            "e5",
            "1.2.3");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\\t\\n",
            "\u00a0",
            "\u3000",
            "\u200b",
            "\ufeff",
            "\\u0000",
            "a\\u0000b",
            "\\ud800",
            "\\udc00\\ud800",
            "\\ud83d\\ude00",
            "😀",
            "\u2028",
            "\u2029",
            "\u202e012",
            "\u200f5",
            "\u2066x\u2069",
            "e\u0301",
            "i̇",
            "İ",
            "ſ",
            "K",
            "ß",
            "１２３",
            "٣٤٥",
            "१२",
            "²",
            "Ⅻ",
            "1 000",
            "1\u00a0000",
            "1\u202f000",
            "1\u2009000",
            "1'000",
            "1’000",
            "1.000",
            "1,000",
            "1_000",
            "1 0000",
            "1.000,00",
            "1,000.00",
            "1e3",
            "1e999999",
            "0x10",
            "1/0",
            "0/0",
            "-1/3",
            "99999999999999999999/3",
            "1/99999999999999999999",
            "1000000 %",
            "-0",
            "+5",
            "- 5",
            "5-",
            "(5)",
            "5 kr kr",
            "kr 5",
            "$5",
            "5 €",
            "99999999999999999",
            "999999999999999999",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "2024-02-30",
            "2024-13-01",
            "0000-00-00",
            "9999-99-99",
            "99999-01-01",
            "2024-09-01T00:00:00Z",
            "01-09-2024",
            "1/9/24",
            "30 februari 2024",
            "1 september",
            "2024-09-01 - ",
            " - 2024",
            "2024-09-01 - 2023-01-01",
            "- - - - -",
            "till till",
            "2024 - 2025 - 2026",
            "200–10",
            "131",
            "–",
            "18–",
            "mellan och",
            "under 0",
            "över 130",
            "@",
            "a@",
            "@b.se",
            "a@b",
            "a@@b.se",
            "a b@c.se",
            "82 430",
            "00000",
            "SE-",
            "ja nej",
            "JA!",
            "1",
            "0",
            "/~",
            "/~2",
            "//",
            "#/a",
            "~0",
            "1.0.0",
            "v1",
            "1.99999999999",
            "../../etc/passwd",
            "${jndi:ldap://example.org}",
            "<script>",
            "'; DROP TABLE",
            "%00",
            "\\\\",
            "\\/",
            "\\b\\f");

    static Stream<Case> structure() {
        List<String> values = List.of(
                "null",
                "true",
                "[]",
                "{}",
                "[[]]",
                "[null]",
                "[{}]",
                "{\"\": null}",
                "{\"a\": {\"b\": []}}",
                "\"x\"",
                "5");
        List<String> texts = List.of(
                "",
                " ",
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "{}",
                "{,}",
                "{:}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{\"a\": 1,}",
                "{\"a\": 1 \"b\": 2}",
                "{a: 1}",
                "{'a': 1}",
                "{\"a\": 'b'}",
                "{1: 2}",
                "{null: 1}",
                "{\"a\": undefined}",
                "{\"a\": TRUE}",
                "{\"a\": nul}",
                "[1, 2",
                "[1 2]",
                "[,1]",
                "{} {}",
                "{}]",
                "// x\n{}",
                "/* x */ {}",
                "{} // x",
                "# x\n{}",
                "\"a",
                "\"a\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"a\nb\"",
                "\u001e{}",
                "\u00a0{}",
                "{}\u00a0",
                "\u2028{}",
                "{}\u0000",
                "true",
                "false",
                "null",
                "5",
                "\"x\"",
                "[]",
                "tru",
                "--",
                "{\"a\": 1}}",
                "{\"documentType\": \"APPLICATION\"");
        return Stream.concat(
                in(PLACES.keySet(), values, "structure"),
                texts.stream().map(text -> new Case("structure " + text, text.getBytes(StandardCharsets.UTF_8))));
    }

    static Stream<Case> numbers() {
        return Stream.concat(
                in(PLACES.keySet(), NUMBERS, "number"),
                in(List.of("amount", "count", "year"), NO_NUMBERS, "no number"));
    }

    static Stream<Case> strings() {
        return in(PLACES.keySet(), TEXTS.stream().map(text -> '"' + text + '"').toList(), "string");
    }

    private static Stream<Case> in(Collection<String> places, List<String> values, String category) {
        return places.stream()
                .flatMap(place -> values.stream()
                        .map(value -> Case.of(
                                category + " " + place + " " + value,
                                PLACES.get(place).replace("¤", value))));
    }

    static Stream<Case> keys() {
        return Stream.of(
                Case.of("the same key by an escape", "\"effortName\": \"a\", \"effort\\u004eame\": \"b\"}"),
                Case.of("the same type by an escape", "\"document\\u0054ype\": \"APPLICATION\"}"),
                Case.of("a blank key", "\"\": 1, \" \": 2}"),
                Case.of("half a character in a key", "\"\\ud800\": 1}"),
                Case.of("NUL in a key", "\"\\u0000\": 1}"),
                Case.of("slash and tilde in a key", "\"a/b~c\": 1}"),
                Case.of("a right-to-left key", "\"\u202eemaNtroffe\": 1}"),
                Case.of("the same key composed and not", "\"å\": 1, \"a\u030a\": 2}"),
                Case.of("a key of a megabyte", "\"" + "k".repeat(1 << 20) + "\": 1}"),
                Case.of("a long key below the limit", "\"" + "k".repeat(100_000) + "\": 1}"),
                Case.of("__proto__", "\"__proto__\": {\"x\": 1}}"),
                Case.of("@class", "\"@class\": \"java.lang.Runtime\", \"@type\": 1}"),
                Case.of("$ref", "\"$ref\": \"file:///etc/passwd\"}"),
                Case.of(
                        "a year by gaps",
                        "\"salaryCalculation\": {\"totals\": {\"2024\": 1, \"2 024\": 2, \"20\u00a024\": 3}}}"),
                Case.of(
                        "no years",
                        "\"salaryCalculation\": {\"totals\": {\"\": 1, \"x\": 2, \"-2024\": 3, \"２０２４\": 4}}}"),
                Case.of("fullwidth key", "\"ｇｏａｌｓ\": []}"));
    }

    static Stream<Case> envelopes() {
        List<String> types = List.of(
                "null",
                "5",
                "\"\"",
                "\" \"",
                "\"\u00a0\"",
                "\"application\"",
                "\" ansökan \"",
                "\"RECEPT\"",
                "\"FINAL_REPORT\"",
                "\"PROFILE\"",
                "\"EFFORT_CASE\"",
                "[]",
                "{}",
                "true",
                "\"\\ud800\"",
                "\"APPLICATION\\u0000\"",
                "\"" + "A".repeat(300_000) + "\"");
        List<String> versions = List.of(
                "null",
                "1",
                "1.0",
                "\"1\"",
                "\"1.0\"",
                "\"1.0 \"",
                "\"0.0\"",
                "\"2.0\"",
                "\"1.1\"",
                "\"-1.0\"",
                "[]",
                "\"१.०\"");
        return Stream.of(
                        types.stream().map(type -> "{\"documentType\": " + type + ", \"goals\": []}"),
                        types.stream()
                                .map(type -> "{\"goals\": [], \"documentType\": " + type + ", \"documentType\": " + type
                                        + "}"),
                        versions.stream().map(version -> TYPE + "\"schemaVersion\": " + version + "}"),
                        Stream.of(
                                "{}",
                                "{\"schemaVersion\": \"9.9\"}",
                                "[{\"documentType\": \"APPLICATION\"}]",
                                "\"APPLICATION\""))
                .flatMap(texts -> texts)
                .map(text -> new Case("envelope " + text, text.getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Case> encodings() {
        String json = TYPE + "\"effortName\": \"Åsa\"}";
        Stream<Case> charsets = Stream.of(
                        "UTF-16",
                        "UTF-16LE",
                        "UTF-16BE",
                        "UTF-32",
                        "UTF-32LE",
                        "UTF-32BE",
                        "X-UTF-32LE-BOM",
                        "X-UTF-32BE-BOM",
                        "x-UTF-16LE-BOM",
                        "ISO-8859-1",
                        "windows-1252",
                        "IBM037",
                        "UTF-8")
                .map(name -> new Case("encoding " + name, json.getBytes(Charset.forName(name))));
        Stream<Case> bytes = Stream.of(
                        "c080",
                        "e08080",
                        "f0808080",
                        "c1bf",
                        "eda080",
                        "edbfbf",
                        "f4908080",
                        "f8888080",
                        "fe",
                        "ff",
                        "80",
                        "c3",
                        "e282",
                        "f09f98",
                        "00",
                        "1b",
                        "7f",
                        "efbfbe",
                        "efbfbf",
                        "efbbbf",
                        "0d",
                        "0a",
                        "0c",
                        "85",
                        "c285")
                .flatMap(hex -> Stream.of("", "\"effortName\": \"a", "\"")
                        .map(before -> new Case(
                                "bytes " + hex + " after " + before,
                                join(before.isEmpty() ? "" : TYPE + before, hex, "b\": 1}"))));
        return Stream.concat(charsets, bytes);
    }

    private static byte[] join(String before, String hex, String after) {
        String whole = HexFormat.of().formatHex(before.getBytes(StandardCharsets.UTF_8))
                + hex
                + HexFormat.of().formatHex(after.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().parseHex(whole);
    }

    static Stream<Case> depth() {
        List<String> open = List.of("[", "{\"a\":", "[{\"goals\":", "[[],", "{\"a\": 1, \"a\":", "{\"documentType\": ");
        Stream<Case> deep = open.stream()
                .flatMap(one -> Stream.of(63, 64, 65, 1000, 1_000_000)
                        .map(times -> new Case(
                                "depth " + one + times, one.repeat(times).getBytes(StandardCharsets.UTF_8))));
        Stream<Case> inside = Stream.of(61, 62, 63, 64, 100_000)
                .flatMap(times -> Stream.of("goals", "unknown", "period", "effortName", "owner")
                        .map(name -> Case.of(
                                "depth in " + name + times,
                                "\"" + name + "\": " + "[".repeat(times) + "]".repeat(times) + "}")));
        return Stream.concat(deep, inside);
    }

    static Stream<Case> all() {
        return Stream.of(structure(), numbers(), strings(), keys(), envelopes(), encodings(), depth())
                .flatMap(cases -> cases);
    }

    @Test
    void thereAreHundredsOfThem() {
        assertThat(all()).hasSizeGreaterThan(1000);
        assertThat(all().map(Case::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource({"structure", "numbers", "strings", "keys", "envelopes", "encodings", "depth"})
    void eachHasAnAnswerSoonAndAShortOne(Case one) {
        Reading<Application> wanted = assertTimeout(SOON, () -> FinsamJson.read(one.json, Application.class));
        Reading<? extends Document> told = assertTimeout(SOON, () -> FinsamJson.read(one.json));

        assertAnswer(wanted);
        assertAnswer(told);
        assertThat(FinsamJson.read(one.json, Application.class)).isEqualTo(wanted);
        wanted.value().ifPresent(value -> {
            Reading<Application> again =
                    FinsamJson.read(FinsamJson.write(value).getBytes(StandardCharsets.UTF_8), Application.class);
            assertThat(again.hasErrors()).isFalse();
            assertThat(again.value()).contains(value);
        });
    }

    private static void assertAnswer(Reading<?> reading) {
        assertThat(reading.value().isPresent() || !reading.findings().isEmpty()).isTrue();
        assertThat(reading.findings()).hasSizeLessThanOrEqualTo(ReadLimits.DEFAULTS.findings() + 1);
        for (Finding finding : reading.findings()) {
            assertThat(finding.position()).isPresent();
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{p").doesNotContain("\u0000");
            finding.arguments().values().stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .forEach(text ->
                            assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(EXCERPT));
            for (String segment : finding.path().toString().split("/")) {
                assertThat(segment.length()).isLessThan(80);
            }
        }
    }

    /** The tables say little unless they lead to most findings. */
    @Test
    void theyLeadToMostFindingsOfForm() {
        Set<String> codes = new HashSet<>();
        all().forEach(one ->
                FinsamJson.read(one.json, Application.class).findings().forEach(finding -> codes.add(finding.code())));

        assertThat(codes)
                .contains(
                        "json-syntax",
                        "json-encoding",
                        "json-empty",
                        "json-trailing",
                        "json-type",
                        "json-unknown-property",
                        "json-duplicate-property",
                        "json-unknown-constant",
                        "json-missing-kind",
                        "json-pointer-readable",
                        "document-type-missing",
                        "document-type-unknown",
                        "schema-version-unknown",
                        "json-too-deep",
                        "json-string-too-long",
                        "amount-readable",
                        "share-readable",
                        "date-readable",
                        "period-readable",
                        "year-readable",
                        "age-range-readable",
                        "email-readable",
                        "postal-code-readable",
                        "written-form");
    }

    /** An input and what is special about it. */
    record Case(String name, byte[] json) {
        static Case of(String name, String rest) {
            return new Case(name, (TYPE + rest).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name.length() > 60 ? name.substring(0, 60) : name;
        }
    }
}
