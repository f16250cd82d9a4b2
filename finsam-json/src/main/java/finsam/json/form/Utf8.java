package finsam.json.form;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly, up to the first byte that is not UTF-8.
 *
 * <p>It decodes characters of one, two and three bytes itself, which is several times faster than the decoder of the platform
 * in a text that is not all ASCII. What is rare or wrong, and all after it, is left to that one.
 */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private final byte[] bytes;
    private final int end;
    private final char[] chars;
    private int at;
    private int length;

    Utf8(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
        this.chars = new char[end - start];
    }

    /**
     * Decodes the bytes; false if some are not UTF-8.
     *
     * @param whole  whether a character may not be cut off at the end
     */
    boolean decode(boolean whole) {
        do {
            ascii();
        } while (two() || three());
        return at == end || rest(whole);
    }

    /** Returns the characters, of which the first {@link #length()} count. */
    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    private void ascii() {
        int from = at;
        int to = length;
        while (from + Long.BYTES <= end && ((long) EIGHT.get(bytes, from) & NOT_ASCII) == 0) {
            for (int i = 0; i < Long.BYTES; i++) {
                chars[to + i] = (char) bytes[from + i];
            }
            from += Long.BYTES;
            to += Long.BYTES;
        }
        while (from < end && bytes[from] >= 0) {
            chars[to++] = (char) bytes[from++];
        }
        at = from;
        length = to;
    }

    private boolean two() {
        boolean two = at + 1 < end && (bytes[at] & 0xE0) == 0xC0 && follows(at + 1);
        return two && take(2, (bytes[at] & 0x1F) << 6 | low(at + 1), 0x80);
    }

    private boolean three() {
        boolean three = at + 2 < end && (bytes[at] & 0xF0) == 0xE0 && follows(at + 1) && follows(at + 2);
        return three && take(3, (bytes[at] & 0x0F) << 12 | low(at + 1) << 6 | low(at + 2), 0x800);
    }

    private boolean follows(int index) {
        return (bytes[index] & 0xC0) == 0x80;
    }

    private int low(int index) {
        return bytes[index] & 0x3F;
    }

    /** Takes a character, unless fewer bytes would have done or it is half of one. */
    private boolean take(int size, int character, int least) {
        boolean taken = character >= least && !Character.isSurrogate((char) character);
        if (taken) {
            chars[length++] = (char) character;
            at += size;
        }
        return taken;
    }

    private boolean rest(boolean whole) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.wrap(chars, length, chars.length - length);
        boolean right = !decoder.decode(ByteBuffer.wrap(bytes, at, end - at), out, whole)
                .isError();
        length = out.position();
        return right;
    }
}
