package finsam.core.followup;

import finsam.core.money.Share;
import java.util.Objects;

/**
 * A number of people and the part of them that counts (<i>vägt antal</i>).
 *
 * <pre>{@code
 * new WeightedCount(34_000, Share.ofPercent(5)).exact(); // 1700/1
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param count  the number
 * @param weight  the part that counts, not null
 */
public record WeightedCount(long count, Share weight) {
    /** Checks that nothing is null. */
    public WeightedCount {
        Objects.requireNonNull(weight, "weight");
    }

    /**
     * Returns the number that counts, as an exact fraction.
     *
     * @throws ArithmeticException if it is too large
     */
    public Share exact() {
        return weight.times(Share.of(count, 1));
    }
}
