package finsam.json.form;

import finsam.core.finding.FindingType;
import finsam.json.JsonFindings;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(end - start);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, start, end - start), chars, !large);
        int length = chars.position();
        return new JsonText(chars.array(), length, cut(result, large, length, limit));
    }

    private static @Nullable Stop cut(CoderResult result, boolean large, int length, int limit) {
        if (result.isError()) {
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

    /** Why reading ends: the finding, and the offset of the character where it was made. */
    record Stop(FindingType type, int offset, Map<String, ?> arguments) {}
}
