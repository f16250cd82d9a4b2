package finsam.core.followup;

import java.util.Objects;

/**
 * A row of a computed table (<i>tabellrad</i>): what is counted, and how many people.
 *
 * <pre>{@code
 * CountRow<AgeBand> row = new CountRow<>(AgeBand.FROM_60, SexCounts.of(3, 5));
 * row.counts().total(); // 8
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param key  what is counted, not null
 * @param counts  the numbers, not null
 * @param <K>  the type of what is counted
 */
public record CountRow<K>(K key, SexCounts counts) {
    /** Checks that nothing is null. */
    public CountRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(counts, "counts");
    }
}
