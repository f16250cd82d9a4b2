package finsam.json;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tries many documents of {@link Fuzz}; run it with how many, and with the number of the first.
 *
 * <p>Ends with 0, or with 1 and the number of the document that threw, with 2 and the number of one that took longer than a
 * minute, or with 3 if the heap after collection grew by more than 16 MiB since the first tenth.
 */
final class FuzzRun {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long GROWTH = 16L << 20;

    private FuzzRun() {}

    public static void main(String[] arguments) throws InterruptedException {
        long count = Long.parseLong(arguments[0]);
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        AtomicLong current = new AtomicLong(first);
        watch(current);
        Fuzz fuzz = new Fuzz();
        long start = System.nanoTime();
        long slowest = 0;
        long heapBefore = heap();
        for (long i = 0; i < count; i++) {
            current.set(first + i);
            long began = System.nanoTime();
            fuzz.one(first + i);
            slowest = Math.max(slowest, System.nanoTime() - began);
            if (i == count / 10) {
                heapBefore = heap();
            }
        }
        long heapAfter = heap();
        System.out.println(
                count + " documents from " + first + ": " + fuzz + ", slowest " + slowest / 1_000_000 + " ms, "
                        + (System.nanoTime() - start) / 1_000_000_000 + " s, heap " + (heapBefore >> 10) + " KiB, then "
                        + (heapAfter >> 10) + " KiB");
        System.exit(heapAfter - heapBefore > GROWTH ? 3 : 0);
    }

    private static void watch(AtomicLong current) {
        Thread main = Thread.currentThread();
        Thread watcher = new Thread(() -> {
            long seen = -1;
            while (true) {
                if (seen == current.get()) {
                    System.err.println("document " + seen + " does not end");
                    for (StackTraceElement at : main.getStackTrace()) {
                        System.err.println("  at " + at);
                    }
                    Runtime.getRuntime().halt(2);
                }
                seen = current.get();
                try {
                    Thread.sleep(PATIENCE.toMillis());
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watcher.setDaemon(true);
        watcher.start();
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
