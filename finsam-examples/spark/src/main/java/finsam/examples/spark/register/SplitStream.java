package finsam.examples.spark.register;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/** The lines that start in a part of a file, each to its end, wherever that is. In memory is what a caller reads at once. */
final class SplitStream extends InputStream {
    private static final int BUFFER = 1 << 16;

    private final FSDataInputStream in;
    private final long first;
    private final long end;
    private long at;
    private boolean ended;

    SplitStream(FSDataInputStream in, Split split) throws IOException {
        this.in = in;
        this.end = split.end();
        this.first = split.start() == 0 ? 0 : afterNextLineFeed(split.start() - 1);
        this.at = first;
        this.ended = first >= end;
        in.seek(first);
    }

    /** Returns where the first line starts, in bytes from the start of the file. */
    long first() {
        return first;
    }

    /** Returns how many lines there are. */
    long count() throws IOException {
        byte[] bytes = new byte[BUFFER];
        long lines = 0;
        byte last = '\n';
        for (int read = read(bytes); read > 0; read = read(bytes)) {
            for (int i = 0; i < read; i++) {
                lines += bytes[i] == '\n' ? 1 : 0;
            }
            last = bytes[read - 1];
        }
        return last == '\n' ? lines : lines + 1;
    }

    private long afterNextLineFeed(long from) throws IOException {
        in.seek(from);
        byte[] bytes = new byte[BUFFER];
        long position = from;
        for (int read = in.read(bytes); read > 0; read = in.read(bytes)) {
            int lineFeed = indexOfLineFeed(bytes, 0, read);
            if (lineFeed >= 0) {
                return position + lineFeed + 1;
            }
            position += read;
            if (position >= end) {
                return position;
            }
        }
        return position;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Up to the last byte of the part everything belongs to it; from that byte on only what is left of its line. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        long whole = end - 1 - at;
        int read = in.read(bytes, offset, whole > 0 ? (int) Math.min(length, whole) : length);
        if (read < 0) {
            ended = true;
            return -1;
        }
        int kept = read;
        if (whole <= 0) {
            int lineFeed = indexOfLineFeed(bytes, offset, read);
            ended = lineFeed >= 0;
            kept = ended ? lineFeed - offset + 1 : read;
        }
        at += kept;
        return kept;
    }

    private static int indexOfLineFeed(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
