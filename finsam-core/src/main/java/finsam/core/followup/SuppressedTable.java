package finsam.core.followup;

import java.util.List;
import java.util.Objects;

/**
 * A table that can be published (<i>statistiktabell</i>): small numbers are hidden, and cannot be worked out.
 *
 * <pre>{@code
 * CountTable<AgeBand> table = new CountTable<>(
 *         List.of(new CountRow<>(AgeBand.UP_TO_29, SexCounts.of(12, 2)), new CountRow<>(AgeBand.FROM_60, SexCounts.of(7, 0))),
 *         List.of());
 * SuppressedTable<AgeBand> published = Suppression.of(5).apply(table);
 * published.rows().get(0).men(); // ..
 * published.rows().get(1).women(); // ..
 * published.everybody(); // 21
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows  the rows, not null
 * @param exclusions  those left out, not null
 * @param everybody  how many there are in all, those left out included, not null
 * @param <K>  the type of what is counted
 */
public record SuppressedTable<K>(
        List<SuppressedRow<K>> rows, List<SuppressedRow<ExclusionReason>> exclusions, SuppressedCount everybody) {
    /** Copies the lists. */
    public SuppressedTable {
        rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
        exclusions = List.copyOf(Objects.requireNonNull(exclusions, "exclusions"));
        Objects.requireNonNull(everybody, "everybody");
    }
}
