package finsam.core.time;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import finsam.core.written.Spaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The period of an effort as somebody stated it (<i>insatstid</i>).
 *
 * <p>Each end can be missing, and the end can precede the start: rules tell. {@link #toEffortPeriod()} gives the period to
 * compute with.
 *
 * <pre>{@code
 * StatedPeriod period = StatedPeriod.parse("211001 - 220131").orThrow();
 * period.written(); // Optional[211001 - 220131]
 * period.toEffortPeriod(); // Optional[2021-10-01/2022-01-31]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface StatedPeriod {
    /** The first day, included. */
    Optional<LocalDate> start();

    /** The last day, included. */
    Optional<LocalDate> end();

    /** How the period was written, if its dates were not written as {@code åååå-mm-dd}. */
    Optional<@LimitedText String> written();

    /** Tells whether both ends are stated. */
    default boolean isComplete() {
        return start().isPresent() && end().isPresent();
    }

    /** Returns the period to compute with; empty if an end is missing or the period does not start before it ends. */
    default Optional<EffortPeriod> toEffortPeriod() {
        return start().flatMap(first -> end().filter(first::isBefore).map(last -> EffortPeriod.of(first, last)));
    }

    /**
     * Returns a period with both ends.
     *
     * @param start  the first day, not null
     * @param end  the last day, not null
     */
    static StatedPeriod of(LocalDate start, LocalDate end) {
        return new StatedPeriodBuilder().start(start).end(end).build();
    }

    /**
     * Reads a period as people write it: {@code 2024-09-01 - 2026-08-30}, {@code 211001 - 220131},
     * {@code 2024 09 01 – 2026 08 30}.
     *
     * <p>The written form is kept if its dates are not {@code åååå-mm-dd}; no note is made, for the rules have one.
     *
     * @param text  the text, not null
     * @return the period, or the error {@code period-readable}
     */
    static Reading<StatedPeriod> parse(String text) {
        Matcher dash = Separators.ANY.matcher(text.length() > 64 ? "" : text);
        while (dash.find()) {
            String first = Spaces.strip(text.substring(0, dash.start()));
            String second = Spaces.strip(text.substring(dash.end()));
            LocalDate start = FormDate.read(first);
            LocalDate end = start == null ? null : FormDate.read(second);
            if (start != null && end != null) {
                boolean canonical = FormDate.isCanonical(first) && FormDate.isCanonical(second);
                return Reading.of(new StatedPeriodBuilder()
                        .start(start)
                        .end(end)
                        .written(canonical ? Optional.empty() : Optional.of(Spaces.strip(text)))
                        .build());
            }
        }
        return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.PERIOD_READABLE, text)));
    }
}

/** What people put between the two dates of a period. */
final class Separators {
    static final Pattern ANY = Pattern.compile("[-–—\\u2212/]|\\btill\\b|\\bt\\.o\\.m\\.");

    private Separators() {}
}
