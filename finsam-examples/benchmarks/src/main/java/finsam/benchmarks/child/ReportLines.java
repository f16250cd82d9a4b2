package finsam.benchmarks.child;

import finsam.benchmarks.real.Documents;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/** Reports line by line, each made when it is asked for: no two in a row alike, and every sixth with an error. */
final class ReportLines extends InputStream {
    private static final String USED = "\"usedAmount\":";

    private final byte[] before;
    private final byte[] after;
    private final int number;
    private int made;
    private byte[] line = {};
    private int at;

    ReportLines(int number) {
        JsonMapper mapper = new JsonMapper();
        String text = mapper.writeValueAsString(mapper.readTree(Documents.report(true)));
        int value = text.indexOf(USED) + USED.length();
        this.before = text.substring(0, value).getBytes(StandardCharsets.UTF_8);
        this.after = (text.substring(text.indexOf(',', value)) + "\n").getBytes(StandardCharsets.UTF_8);
        this.number = number;
    }

    /** Tells how many bytes a line has, about. */
    int size() {
        return before.length + 5 + after.length;
    }

    /** Tells how many of the lines have an error: those that use more than the 100 000 kronor that were approved. */
    static int faulty(int number) {
        int faulty = 0;
        for (int i = 0; i < number; i++) {
            faulty += used(i) > 100_000 ? 1 : 0;
        }
        return faulty;
    }

    private static int used(int line) {
        return line % 6 == 5 ? 100_001 + line % 1_000 : 90_001 + line % 9_000;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (at == line.length && !next()) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean next() {
        if (made == number) {
            return false;
        }
        byte[] used = Integer.toString(used(made)).getBytes(StandardCharsets.US_ASCII);
        line = Arrays.copyOf(before, before.length + used.length + after.length);
        System.arraycopy(used, 0, line, before.length, used.length);
        System.arraycopy(after, 0, line, before.length + used.length, after.length);
        at = 0;
        made++;
        return true;
    }
}
