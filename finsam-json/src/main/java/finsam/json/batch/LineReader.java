package finsam.json.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a stream. Memory is bounded by the longest line that is allowed: what stands beyond it is passed over
 * up to the next line feed. Not thread-safe.
 */
public final class LineReader {
    private static final int BUFFER = 1 << 16;
    private static final int LF = '\n';

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;
    private long offset;
    private byte[] line = new byte[BUFFER];
    private int length;

    /**
     * Starts at the first line.
     *
     * @param longest  how many bytes a line may have
     */
    public LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Returns the next line that is not blank; null at the end. */
    public @Nullable RawLine next() throws IOException {
        while (fill()) {
            long start = offset;
            length = 0;
            long bytes = 0;
            boolean ended = false;
            while (!ended && fill()) {
                int stop = indexOfLf();
                ended = stop < end;
                keep(stop);
                bytes += stop - at;
                offset += stop - at + (ended ? 1 : 0);
                at = ended ? stop + 1 : stop;
            }
            number++;
            if (bytes == length && endsWithCr()) {
                length--;
                bytes--;
            }
            if (bytes > longest) {
                return new RawLine(number, start, new byte[0], true);
            }
            if (!isBlank()) {
                return new RawLine(number, start, Arrays.copyOf(line, length), false);
            }
        }
        return null;
    }

    private boolean fill() throws IOException {
        while (at == end) {
            int read = in.read(buffer);
            if (read < 0) {
                return false;
            }
            at = 0;
            end = read;
        }
        return true;
    }

    private int indexOfLf() {
        int index = at;
        while (index < end && buffer[index] != LF) {
            index++;
        }
        return index;
    }

    /** Keeps at most two bytes more than the limit: a carriage return, and one that tells that the line is too long. */
    private void keep(int stop) {
        int more = Math.min(stop - at, longest + 2 - length);
        if (length + more > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(2L * (length + more), longest + 2L));
        }
        System.arraycopy(buffer, at, line, length, more);
        length += more;
    }

    private boolean endsWithCr() {
        return length > 0 && line[length - 1] == '\r';
    }

    private boolean isBlank() {
        int index = number == 1 && startsWithBom() ? 3 : 0;
        while (index < length && (line[index] == ' ' || line[index] == '\t')) {
            index++;
        }
        return index == length;
    }

    private boolean startsWithBom() {
        return length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
    }

    /**
     * A line.
     *
     * @param number  its number, counted from 1, blank lines too
     * @param offset  where it starts, in bytes from the start of the stream
     * @param bytes  what stands in it, none if it is too long
     * @param tooLong  whether it has more bytes than allowed
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record RawLine(long number, long offset, byte[] bytes, boolean tooLong) {}
}
