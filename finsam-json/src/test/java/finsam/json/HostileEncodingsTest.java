package finsam.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Other character sets, and bytes that no UTF-8 has. */
class HostileEncodingsTest extends HostileCases {
    static Stream<HostileCase> inputs() {
        String json = HostileCase.TYPE + "\"effortName\": \"Åsa\"}";
        Stream<HostileCase> charsets = Stream.of(
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
                .map(name -> new HostileCase("encoding " + name, json.getBytes(Charset.forName(name))));
        Stream<HostileCase> bytes = Stream.of(
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
                        .map(before -> new HostileCase(
                                "bytes " + hex + " after " + before,
                                join(before.isEmpty() ? "" : HostileCase.TYPE + before, hex, "b\": 1}"))));
        return Stream.concat(charsets, bytes);
    }

    private static byte[] join(String before, String hex, String after) {
        String whole = HexFormat.of().formatHex(before.getBytes(StandardCharsets.UTF_8))
                + hex
                + HexFormat.of().formatHex(after.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().parseHex(whole);
    }
}
