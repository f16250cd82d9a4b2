package finsam.json.form;

import finsam.core.finding.FindingType;
import finsam.json.JsonFindings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters of a document, strictly decoded from UTF-8 up to the limit or to the first byte that is not UTF-8. */
final class JsonText {
    private static final int BOM = 3;

    private final char[] chars;
    private final int length;
    private final @Nullable Stop cut;

    private JsonText(char[] chars, int length, @Nullable Stop cut) {
        this.chars = chars;
        this.length = length;
        this.cut = cut;
    }

    /** Returns the characters of a string. */
    static JsonText of(String text) {
        return new JsonText(text.toCharArray(), text.length(), null);
    }

    static JsonText decode(byte[] bytes, int limit) {
        if (isUtf16(bytes)) {
            return new JsonText(new char[0], 0, new Stop(JsonFindings.ENCODING.variant("utf-16"), 0, Map.of()));
        }
        int start = hasBom(bytes) ? BOM : 0;
        boolean large = bytes.length > limit;
        int end = large ? Math.max(start, limit) : bytes.length;
        Utf8 text = new Utf8(bytes, start, end);
        boolean right = text.decode(!large);
        return new JsonText(text.chars(), text.length(), cut(right, large, text.length(), limit));
    }

    private static @Nullable Stop cut(boolean right, boolean large, int length, int limit) {
        if (!right) {
            return new Stop(JsonFindings.ENCODING, length, Map.of());
        }
        return large ? new Stop(JsonFindings.TOO_LARGE, length, Map.of("limit", limit)) : null;
    }

    private static boolean hasBom(byte[] bytes) {
        return bytes.length >= BOM && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
    }

    /** Returns the characters, of which the first {@link #length()} count. */
    char[] chars() {
        return chars;
    }

    /** Returns the number of characters. */
    int length() {
        return length;
    }

    /** Returns why the characters end before the bytes do, or null if they do not. */
    @Nullable
    Stop cut() {
        return cut;
    }

    /** Returns the offset of the first character at or after an offset that is not space, or the length. */
    int skipSpace(int from) {
        int at = from;
        while (at < length && (chars[at] == ' ' || chars[at] == '\t' || chars[at] == '\n' || chars[at] == '\r')) {
            at++;
        }
        return at;
    }

    /** Tells whether the last character is a digit. */
    boolean endsWithDigit() {
        return length > 0 && chars[length - 1] >= '0' && chars[length - 1] <= '9';
    }

    /**
     * Returns the word of the first property of an object, if the property has a certain name and the word is capital letters;
     * else null, which leaves open what stands there.
     */
    @Nullable
    String firstWord(int object, String name) {
        int first = skipSpace(object + 1);
        int colon = skipSpace(first + name.length() + 2);
        int word = skipSpace(colon + 1) + 1;
        if (!has("\"" + name + "\"", first) || !has(":", colon) || !has("\"", word - 1)) {
            return null;
        }
        int end = word;
        while (end < length && (chars[end] == '_' || (chars[end] >= 'A' && chars[end] <= 'Z'))) {
            end++;
        }
        return end > word && has("\"", end) ? new String(chars, word, end - word) : null;
    }

    private boolean has(String part, int at) {
        boolean has = at + part.length() <= length;
        for (int i = 0; has && i < part.length(); i++) {
            has = chars[at + i] == part.charAt(i);
        }
        return has;
    }

    /** Why reading ends: the finding, and the offset of the character where it was made. */
    record Stop(FindingType type, int offset, Map<String, ?> arguments) {}
}
