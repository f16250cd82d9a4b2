package finsam.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** One line on a terminal that tells how far a run has come, written over at most five times a second. */
final class Progress {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int WIDTH = 100;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;
    private long next = System.nanoTime();
    private boolean shown;

    Progress(PrintWriter err) {
        this.err = err;
    }

    boolean isDue() {
        return System.nanoTime() - next >= 0;
    }

    void show(String line) {
        err.print(CLEAR + (line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line));
        err.flush();
        shown = true;
        next = System.nanoTime() + PAUSE;
    }

    void clear() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }

    /** Tells whether standard error is a terminal; false where there is no {@code test} to ask, as Java cannot tell. */
    static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
