package finsam.benchmarks.table;

import java.util.Locale;

/**
 * Something that is aimed at.
 *
 * @param what  what is compared
 * @param wanted  the number that is wanted
 * @param atMost  whether the measured number may be at most that, else at least
 * @param measured  the measured number
 * @param unit  the unit, such as {@code ×}
 */
record Target(String what, double wanted, boolean atMost, double measured, String unit) {
    static Target atMost(String what, double wanted, double measured) {
        return new Target(what, wanted, true, measured, "×");
    }

    static Target atLeast(String what, double wanted, double measured) {
        return new Target(what, wanted, false, measured, "×");
    }

    boolean isMet() {
        return atMost ? measured <= wanted : measured >= wanted;
    }

    String want() {
        return (atMost ? "≤ " : "≥ ") + Numbers.plain(wanted) + " " + unit;
    }

    String got() {
        return Numbers.plain(measured) + " " + unit;
    }

    /** Returns the target as a line to read. */
    String line() {
        return String.format(Locale.ROOT, "%-6s %-10s %-10s %s", isMet() ? "met" : "MISSED", got(), want(), what);
    }
}
