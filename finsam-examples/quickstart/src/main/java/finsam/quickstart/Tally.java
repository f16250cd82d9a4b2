package finsam.quickstart;

import finsam.core.finding.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what was found in many documents. */
final class Tally {
    private final long start = System.nanoTime();
    private final long[] byExitCode = new long[Main.UNREADABLE + 1];
    private final Map<String, Long> byCode = new TreeMap<>();
    private final Locale locale;
    private final @Nullable Progress progress;

    Tally(Locale locale, @Nullable Progress progress) {
        this.locale = locale;
        this.progress = progress;
    }

    void add(int exitCode, List<Finding> findings) {
        byExitCode[exitCode]++;
        findings.forEach(finding -> byCode.merge(finding.code(), 1L, Long::sum));
        if (progress != null && progress.isDue()) {
            long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000);
            String head = text("lines-progress", Map.of("lines", lines(), "rate", lines() / seconds));
            progress.show(head + codes(4).stream().map(code -> ", " + code).collect(Collectors.joining()));
        }
    }

    void clearProgress() {
        if (progress != null) {
            progress.clear();
        }
    }

    String summary() {
        String head = text(
                "lines-summary",
                Map.of(
                        "lines", lines(),
                        "clean", byExitCode[Main.CLEAN],
                        "errors", byExitCode[Main.ERRORS],
                        "unreadable", byExitCode[Main.UNREADABLE]));
        return head
                + codes(Integer.MAX_VALUE).stream().map(code -> "\n  " + code).collect(Collectors.joining());
    }

    private List<String> codes(int most) {
        return byCode.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    private long lines() {
        return byExitCode[Main.CLEAN] + byExitCode[Main.ERRORS] + byExitCode[Main.UNREADABLE];
    }

    /** Returns the worst exit code of all lines. */
    int exitCode() {
        int worst = Main.UNREADABLE;
        while (worst > Main.CLEAN && byExitCode[worst] == 0) {
            worst--;
        }
        return worst;
    }

    String text(String key, Map<String, ?> values) {
        return QuickstartMessages.text(key, locale, values);
    }
}
