package finsam.core.followup;

import java.util.List;
import java.util.Objects;

/**
 * Numbers of which some are hidden, with their total (<i>undertryckta antal</i>).
 *
 * <pre>{@code
 * SuppressedCounts counts = Suppression.of(5).apply(List.of(2L, 9L, 20L));
 * counts.counts(); // [.., .., 20]
 * counts.total(); // 31
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param counts  the numbers, in the order of the table, not null
 * @param total  their total, hidden where it would tell too much, not null
 */
public record SuppressedCounts(List<SuppressedCount> counts, SuppressedCount total) {
    /** Copies the list. */
    public SuppressedCounts {
        counts = List.copyOf(Objects.requireNonNull(counts, "counts"));
        Objects.requireNonNull(total, "total");
    }
}
