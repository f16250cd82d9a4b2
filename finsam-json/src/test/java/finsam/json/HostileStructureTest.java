package finsam.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** JSON that is none, ends too soon, stands where it does not belong, or goes too deep. */
class HostileStructureTest extends HostileCases {
    static Stream<HostileCase> inputs() {
        return Stream.concat(structure(), depth());
    }

    private static Stream<HostileCase> structure() {
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
                HostileCase.in(HostileCase.places(), values, "structure"),
                texts.stream()
                        .map(text -> new HostileCase("structure " + text, text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Stream<HostileCase> depth() {
        List<String> open = List.of("[", "{\"a\":", "[{\"goals\":", "[[],", "{\"a\": 1, \"a\":", "{\"documentType\": ");
        Stream<HostileCase> deep = open.stream()
                .flatMap(one -> Stream.of(63, 64, 65, 1000, 1_000_000)
                        .map(times -> new HostileCase(
                                "depth " + one + times, one.repeat(times).getBytes(StandardCharsets.UTF_8))));
        Stream<HostileCase> inside = Stream.of(61, 62, 63, 64, 100_000)
                .flatMap(times -> Stream.of("goals", "unknown", "period", "effortName", "owner")
                        .map(name -> HostileCase.of(
                                "depth in " + name + times,
                                "\"" + name + "\": " + "[".repeat(times) + "]".repeat(times) + "}")));
        return Stream.concat(deep, inside);
    }
}
