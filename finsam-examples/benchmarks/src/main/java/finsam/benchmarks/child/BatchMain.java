package finsam.benchmarks.child;

import finsam.benchmarks.real.Documents;
import finsam.json.FinsamLines;
import finsam.rules.Status;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** Checks many reports line by line, and tells: nanoseconds, the largest heap in bytes, bytes a line. */
public final class BatchMain {
    private BatchMain() {}

    /** Checks as many reports as the first argument says, with as many threads as the second. */
    public static void main(String[] args) throws IOException {
        int number = Integer.parseInt(args[0]);
        ReportLines lines = new ReportLines(number);
        int[] errors = {0};
        long start = System.nanoTime();
        FinsamLines.of(lines)
                .threads(Integer.parseInt(args[1]))
                .check(
                        Documents.reportRules(),
                        Documents.REPORT_DAY,
                        line -> errors[0] += line.result().status() == Status.ERRORS ? 1 : 0);
        long time = System.nanoTime() - start;
        if (errors[0] != ReportLines.faulty(number)) {
            throw new IllegalStateException("errors in " + errors[0] + " lines");
        }
        System.out.println(time + " " + peak() + " " + lines.size());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
