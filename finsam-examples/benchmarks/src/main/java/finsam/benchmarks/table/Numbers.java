package finsam.benchmarks.table;

import java.util.Locale;

/** Numbers as the tables show them. */
final class Numbers {
    private Numbers() {}

    /** Returns a time with the unit that fits. */
    static String time(double nanos) {
        if (nanos < 10_000) {
            return plain(nanos) + " ns";
        }
        return nanos < 10_000_000
                ? plain(nanos / 1_000) + " µs"
                : nanos < 10_000_000_000d ? plain(nanos / 1_000_000) + " ms" : plain(nanos / 1_000_000_000) + " s";
    }

    /** Returns a number of bytes. */
    static String bytes(double bytes) {
        return bytes < 100_000 ? plain(bytes) + " B" : plain(bytes / 1024) + " KiB";
    }

    /** Returns how many times one number is another. */
    static String ratio(double one, double other) {
        return plain(one / other) + " ×";
    }

    /** Returns a number with about three digits that count. */
    static String plain(double number) {
        if (Double.isNaN(number)) {
            return "-";
        }
        return Math.abs(number) < 20
                ? String.format(Locale.ROOT, "%.2f", number)
                : String.format(Locale.ROOT, "%,.0f", number).replace(',', ' ');
    }
}
