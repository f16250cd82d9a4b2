package finsam.quickstart;

import finsam.core.finding.Finding;
import finsam.core.finding.Severity;
import finsam.json.FinsamLines.Line;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints what was found in many documents, a line for each and nothing in between, so that a run that is interrupted leaves
 * whole lines behind; then the summary on standard error.
 */
final class LinesOutput {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Tally tally;
    private final Validate.Format format;
    private final Locale locale;
    private final JsonOutput json;
    private final Thread hook = new Thread(this::interrupted);
    private boolean ended;

    LinesOutput(PrintWriter out, PrintWriter err, Tally tally, Validate.Format format, Locale locale, boolean explain) {
        this.out = out;
        this.err = err;
        this.tally = tally;
        this.format = format;
        this.locale = locale;
        this.json = new JsonOutput(out, locale, explain);
    }

    /** From here on an interrupted run prints its summary. */
    void start() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns a checked document as it will be printed; on any thread. */
    Written written(Validate.Checked checked) {
        String text = format == Validate.Format.JSON ? json.inOneLine(checked) : status(checked) + errors(checked);
        return new Written(Validate.exitCode(checked), checked.findings(), text);
    }

    private String status(Validate.Checked checked) {
        return checked.verdict()
                .map(verdict -> verdict.status().in(locale))
                .orElseGet(() -> tally.text("lines-unreadable", Map.of()));
    }

    private static String errors(Validate.Checked checked) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> ("; " + finding.code() + " " + finding.path()).strip())
                .collect(Collectors.joining());
    }

    /** Prints a line as a whole. */
    synchronized void print(Line<Written> line) {
        Written written = line.result();
        if (ended) {
            throw new Closed();
        }
        tally.clearProgress();
        String text = format == Validate.Format.JSON
                ? "{\"line\":" + line.number() + ",\"offset\":" + line.offset() + ",\"verdict\":" + written.text() + "}"
                : tally.text("lines-text", Map.of("line", line.number(), "verdict", written.text()));
        out.print(text + "\n");
        out.flush();
        if (out.checkError()) {
            throw new Closed();
        }
        tally.add(written.exitCode(), written.findings());
    }

    /** Prints the summary, once. */
    synchronized void end() {
        if (!ended) {
            ended = true;
            tally.clearProgress();
            err.println(tally.summary());
            err.flush();
        }
        removeHook();
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already: the hook has run or is waiting for this.
        }
    }

    private synchronized void interrupted() {
        if (!ended) {
            ended = true;
            tally.clearProgress();
            err.println(tally.text("lines-interrupted", Map.of()));
            err.println(tally.summary());
            err.flush();
        }
    }

    /**
     * A checked document as it will be printed.
     *
     * @param exitCode  how it came out
     * @param findings  what was found
     * @param text  what to print of it
     */
    record Written(int exitCode, List<Finding> findings, String text) {}

    /** Nobody reads the output any more. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
