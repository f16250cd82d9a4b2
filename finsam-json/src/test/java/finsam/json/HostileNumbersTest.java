package finsam.json;

import java.util.List;
import java.util.stream.Stream;

/** Numbers at the ends of their ranges, and what only looks like a number. */
class HostileNumbersTest extends HostileCases {
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

    static Stream<HostileCase> inputs() {
        return Stream.concat(
                HostileCase.in(HostileCase.places(), NUMBERS, "number"),
                HostileCase.in(List.of("amount", "count", "year"), NO_NUMBERS, "no number"));
    }
}
