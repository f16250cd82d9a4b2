package finsam.rules.law;

import finsam.core.citation.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statutory value over time (<i>tidslinje</i>): each span says from which day on which value applies and where that is
 * written.
 *
 * <p>A timeline ends with the last day that its sources speak of. Past it the value is unknown: it is not the last one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name  what the value is, in English, not null
 * @param spans  the spans, in the order of their days, not null
 * @param lastKnownDay  the last day for which the sources give a value; empty for an open end, not null
 */
public record Timeline<V>(String name, List<Span<V>> spans, Optional<LocalDate> lastKnownDay) {

    /**
     * A value from a day on, until the next span starts.
     *
     * @param from  the first day, included, not null
     * @param value  the value, not null
     * @param citation  where it is written, not null
     */
    public record Span<V>(LocalDate from, V value, Citation citation) {

        /** Checks that nothing is null. */
        public Span {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(citation, "citation");
        }
    }

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if there is no span, one does not start after the one before it, or the end is before
     *     the last span
     */
    public Timeline {
        Objects.requireNonNull(name, "name");
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("spans: at least one");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i).from().isAfter(spans.get(i - 1).from())) {
                throw new IllegalArgumentException("spans: each starts after the one before it");
            }
        }
        LocalDate last = spans.get(spans.size() - 1).from();
        if (lastKnownDay.filter(last::isAfter).isPresent()) {
            throw new IllegalArgumentException("lastKnownDay: not before the last span starts");
        }
    }

    /**
     * Returns the span of a day.
     *
     * @param day  the day, not null
     * @return the span, or empty for a day before the first one or past the last known day
     */
    public Optional<Span<V>> on(LocalDate day) {
        if (lastKnownDay.filter(day::isAfter).isPresent()) {
            return Optional.empty();
        }
        @Nullable Span<V> found = null;
        for (Span<V> span : spans) {
            found = span.from().isAfter(day) ? found : span;
        }
        return Optional.ofNullable(found);
    }

    /** Returns the value of a day; empty where {@link #on} is. */
    public Optional<V> valueOn(LocalDate day) {
        return on(day).map(Span::value);
    }

    /**
     * Returns this timeline with a value that its own sources do not have yet.
     *
     * @param span  the value with its first day and its citation, not null
     * @param lastDay  the last day for which the citation gives it; empty for an open end, not null
     * @throws IllegalArgumentException if the span does not start after the last one
     */
    public Timeline<V> append(Span<V> span, Optional<LocalDate> lastDay) {
        List<Span<V>> more = new ArrayList<>(spans);
        more.add(span);
        return new Timeline<>(name, more, lastDay);
    }
}
