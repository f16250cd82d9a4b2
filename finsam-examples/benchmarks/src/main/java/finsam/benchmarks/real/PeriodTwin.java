package finsam.benchmarks.real;

import finsam.core.time.StatedPeriod;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds for the period of an effort, in both documents. */
final class PeriodTwin {
    private PeriodTwin() {}

    static void check(@Nullable StatedPeriod period, Notes notes) {
        LocalDate start = period == null ? null : period.start().orElse(null);
        LocalDate end = period == null ? null : period.end().orElse(null);
        if (start == null || end == null) {
            notes.leaveOpen("period-start-before-end", end == null ? "/period/end" : "/period/start");
        } else if (!end.isAfter(start)) {
            notes.error("period-start-before-end", "/period/end", Map.of("start", start, "end", end));
        }
        if (period == null) {
            notes.leaveOpen("period-date-format", "/period");
        } else if (period.written().isPresent()) {
            notes.note(
                    "period-date-format",
                    "/period",
                    Map.of("written", period.written().get()));
        }
        if (end == null) {
            notes.leaveOpen("period-end-at-month-end", "/period/end");
        } else if (end.getDayOfMonth() != end.lengthOfMonth()) {
            notes.note("period-end-at-month-end", "/period/end", Map.of("end", end));
        }
    }
}
