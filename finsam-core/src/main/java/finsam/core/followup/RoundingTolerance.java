package finsam.core.followup;

import finsam.core.money.Share;
import java.util.Objects;

/**
 * By how much rounding can part a stated total from the sum of its terms (<i>avrundningstolerans</i>): so much a term, and
 * so much at most.
 *
 * <pre>{@code
 * RoundingTolerance.DEFAULT.of(2); // 1/5000
 * RoundingTolerance.DEFAULT.of(6); // 3/10000
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param perTerm  how much for each term, at least 0, not null
 * @param atMost  how much in all, at least 0, not null
 */
public record RoundingTolerance(Share perTerm, Share atMost) {
    /** A hundredth of a percentage point a term, three hundredths at most: for tables with two decimals. */
    public static final RoundingTolerance DEFAULT = new RoundingTolerance(Share.of(1, 10_000), Share.of(3, 10_000));

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a share is below 0
     */
    public RoundingTolerance {
        Objects.requireNonNull(perTerm, "perTerm");
        Objects.requireNonNull(atMost, "atMost");
        if (!Share.NONE.isAtMost(perTerm) || !Share.NONE.isAtMost(atMost)) {
            throw new IllegalArgumentException("perTerm, atMost: at least 0");
        }
    }

    /**
     * Returns the tolerance of a sum.
     *
     * @param terms  the number of terms, at least 0
     * @throws IllegalArgumentException if it is negative
     * @throws ArithmeticException if the fraction of the tolerance is too large
     */
    public Share of(int terms) {
        if (terms < 0) {
            throw new IllegalArgumentException("terms: at least 0, not " + terms);
        }
        Share sum = perTerm.times(Share.of(terms, 1));
        return sum.isAtMost(atMost) ? sum : atMost;
    }
}
