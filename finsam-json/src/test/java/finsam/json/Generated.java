package finsam.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** Lines that are made while they are read. */
final class Generated extends InputStream {
    private final long lines;
    private final LongFunction<String> line;
    private final String end;
    private long number;
    private byte[] current = new byte[0];
    private int at;

    Generated(long lines, LongFunction<String> line) {
        this(lines, line, "\n");
    }

    Generated(long lines, LongFunction<String> line, String end) {
        this.lines = lines;
        this.line = line;
        this.end = end;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (at == current.length) {
            if (number == lines) {
                return -1;
            }
            current = (line.apply(++number) + end).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        int some = Math.min(length, current.length - at);
        System.arraycopy(current, at, bytes, offset, some);
        at += some;
        return some;
    }
}
