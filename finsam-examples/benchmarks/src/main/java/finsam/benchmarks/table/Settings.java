package finsam.benchmarks.table;

import java.util.List;

/**
 * How long is measured.
 *
 * @param rounds  how often everybody gets a JVM of their own; a round takes all contenders in turn, so that a disturbance
 *     hits them alike
 * @param warmups  the iterations of each before the measured ones
 * @param iterations  the measured iterations of each
 * @param millis  how long an iteration is; short, so that some of them pass undisturbed
 * @param sizes  the numbers of lines with which growth is measured
 * @param documents  the number of documents in a batch
 * @param starts  how often a JVM is started cold
 */
record Settings(int rounds, int warmups, int iterations, int millis, List<Integer> sizes, int documents, int starts) {
    static final Settings QUICK = new Settings(1, 16, 6, 200, List.of(10, 1_000, 100_000), 30_000, 5);
    static final Settings FULL = new Settings(3, 25, 15, 200, List.of(10, 1_000, 100_000), 1_000_000, 15);

    boolean isQuick() {
        return rounds == 1;
    }
}
