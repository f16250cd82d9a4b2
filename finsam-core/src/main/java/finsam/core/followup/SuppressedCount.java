package finsam.core.followup;

import finsam.core.finding.Bilingual;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of people that is shown, or hidden because few people can be recognised (<i>undertryckt antal</i>).
 *
 * <pre>{@code
 * SuppressedCount.shown(12); // 12
 * SuppressedCount.HIDDEN; // ..
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param count  the number, at least 0; empty if it is hidden, not null
 */
public record SuppressedCount(Optional<Long> count) implements Bilingual {
    /** A number that is not shown. */
    public static final SuppressedCount HIDDEN = new SuppressedCount(Optional.empty());

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public SuppressedCount {
        if (Objects.requireNonNull(count, "count").filter(number -> number < 0).isPresent()) {
            throw new IllegalArgumentException("count: at least 0");
        }
    }

    /**
     * Returns a number that is shown.
     *
     * @param count  the number, at least 0
     * @throws IllegalArgumentException if it is negative
     */
    public static SuppressedCount shown(long count) {
        return new SuppressedCount(Optional.of(count));
    }

    /** Tells whether it is hidden. */
    public boolean isHidden() {
        return count.isEmpty();
    }

    @Override
    public String swedish() {
        return toString();
    }

    @Override
    public String english() {
        return toString();
    }

    /** Returns the number, or two points as official statistics print a hidden one. */
    @Override
    public String toString() {
        return count.map(String::valueOf).orElse("..");
    }
}
