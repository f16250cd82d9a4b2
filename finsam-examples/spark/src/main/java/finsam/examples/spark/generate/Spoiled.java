package finsam.examples.spark.generate;

import java.nio.charset.StandardCharsets;

/** What happens to lines between systems: spellings, words and bytes that should not be there. */
final class Spoiled {
    private Spoiled() {}

    /** Returns a line as it arrives. Of a hundred, three have an answer that is not readable, and one is lost as a whole. */
    static byte[] arrived(String line, Draw draw) {
        if (draw.percent(3)) {
            return utf8(misspelt(line, draw));
        }
        return draw.percent(1) ? lost(line, draw) : utf8(line);
    }

    private static String misspelt(String line, Draw draw) {
        return switch (draw.from(0, 4)) {
            case 0 -> line.replaceFirst("\"entryDate\":\"[^\"]*\"", "\"entryDate\":\"2021-13-45\"");
            case 1 -> line.replaceFirst("\"sex\":", "\"sexx\":");
            case 2 -> line.replaceFirst("\"entryDate\":\"(\\d{4})-(\\d\\d)-(\\d\\d)\"", "\"entryDate\":\"$1 $2 $3\"");
            case 3 -> line.replaceFirst("\"direction\":\"FORWARD\"", "\"direction\":\"sidledes\"");
            default -> line.replaceFirst("\"dependenceMonths\":-?(\\d+)", "\"dependenceMonths\":[$1]");
        };
    }

    private static byte[] lost(String line, Draw draw) {
        byte[] bytes = utf8(line);
        int at = draw.from(1, bytes.length - 2);
        return switch (draw.from(0, 4)) {
            case 0 -> utf8(line.substring(0, draw.from(1, line.length() - 1)));
            case 1 -> {
                bytes[at] = (byte) 0xE4;
                yield bytes;
            }
            case 2 -> utf8("{\"documentType\":\"FINAL_REPORT\",\"schemaVersion\":\"1.0\"}");
            case 3 -> utf8("ref;sex;entryDate");
            default -> utf8(" \t\r");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
