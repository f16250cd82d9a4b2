package finsam.core.followup;

import java.util.Objects;

/**
 * A row of a table in which small numbers are hidden (<i>tabellrad</i>).
 *
 * <pre>{@code
 * SuppressedRow<AgeBand> row = new SuppressedRow<>(
 *         AgeBand.FROM_60, SuppressedCount.HIDDEN, SuppressedCount.shown(12), SuppressedCount.shown(0));
 * row.women().isHidden(); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param key  what is counted, not null
 * @param women  the number of women, not null
 * @param men  the number of men, not null
 * @param unspecified  the number of people whose sex is not stated, or is neither, not null
 * @param <K>  the type of what is counted
 */
public record SuppressedRow<K>(K key, SuppressedCount women, SuppressedCount men, SuppressedCount unspecified) {
    /** Checks that nothing is null. */
    public SuppressedRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(women, "women");
        Objects.requireNonNull(men, "men");
        Objects.requireNonNull(unspecified, "unspecified");
    }
}
