package finsam.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Keys that are doubled, disguised, huge or meant for another program, and what a document says that it is. */
class HostileKeysTest extends HostileCases {
    static Stream<HostileCase> inputs() {
        return Stream.concat(keys(), envelopes());
    }

    private static Stream<HostileCase> keys() {
        return Stream.of(
                HostileCase.of("the same key by an escape", "\"effortName\": \"a\", \"effort\\u004eame\": \"b\"}"),
                HostileCase.of("the same type by an escape", "\"document\\u0054ype\": \"APPLICATION\"}"),
                HostileCase.of("a blank key", "\"\": 1, \" \": 2}"),
                HostileCase.of("half a character in a key", "\"\\ud800\": 1}"),
                HostileCase.of("NUL in a key", "\"\\u0000\": 1}"),
                HostileCase.of("slash and tilde in a key", "\"a/b~c\": 1}"),
                HostileCase.of("a right-to-left key", "\"\u202eemaNtroffe\": 1}"),
                HostileCase.of("the same key composed and not", "\"å\": 1, \"a\u030a\": 2}"),
                HostileCase.of("a key of a megabyte", "\"" + "k".repeat(1 << 20) + "\": 1}"),
                HostileCase.of("a long key below the limit", "\"" + "k".repeat(100_000) + "\": 1}"),
                HostileCase.of("__proto__", "\"__proto__\": {\"x\": 1}}"),
                HostileCase.of("@class", "\"@class\": \"java.lang.Runtime\", \"@type\": 1}"),
                HostileCase.of("$ref", "\"$ref\": \"file:///etc/passwd\"}"),
                HostileCase.of(
                        "a year by gaps",
                        "\"salaryCalculation\": {\"totals\": {\"2024\": 1, \"2 024\": 2, \"20\u00a024\": 3}}}"),
                HostileCase.of(
                        "no years",
                        "\"salaryCalculation\": {\"totals\": {\"\": 1, \"x\": 2, \"-2024\": 3, \"２０２４\": 4}}}"),
                HostileCase.of("fullwidth key", "\"ｇｏａｌｓ\": []}"));
    }

    private static Stream<HostileCase> envelopes() {
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
                        versions.stream().map(version -> HostileCase.TYPE + "\"schemaVersion\": " + version + "}"),
                        Stream.of(
                                "{}",
                                "{\"schemaVersion\": \"9.9\"}",
                                "[{\"documentType\": \"APPLICATION\"}]",
                                "\"APPLICATION\""))
                .flatMap(texts -> texts)
                .map(text -> new HostileCase("envelope " + text, text.getBytes(StandardCharsets.UTF_8)));
    }
}
