package finsam.core.annual;

import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.person.AgeRange;
import finsam.core.style.RecordStyle;
import java.math.BigInteger;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How large a plan takes the target group to be (<i>målgruppens storlek</i>): a share of the people of some ages. The plan may
 * leave any of it blank; {@link finsam.core.followup.TargetGroupSize TargetGroupSize} computes a size from all that it needs.
 *
 * <pre>{@code
 * TargetSize size = new TargetSizeBuilder()
 *         .ages(AgeRange.of(16, 64))
 *         .share(Share.ofPercent(5))
 *         .count(1700)
 *         .build();
 * size.impliedPopulation(); // Optional[34000]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface TargetSize {
    /** Where the people live. */
    Optional<@LimitedText String> area();

    /** The ages that are counted. */
    Optional<AgeRange> ages();

    /** How many people of these ages there are (<i>befolkning</i>). */
    Optional<Integer> population();

    /** The share of them that is in the target group. */
    Optional<Share> share();

    /** How many that is, as the plan states it. */
    Optional<Integer> count();

    /** Returns the population that count and share imply, rounded half up; empty without both or for a share of nothing. */
    default Optional<BigInteger> impliedPopulation() {
        return share().filter(Share::isPositive)
                .flatMap(part -> count().map(number -> rounded(number, part.denominator(), part.numerator())));
    }

    /** Returns the number that population and share imply, rounded half up; empty without both. */
    default Optional<BigInteger> impliedCount() {
        return share().flatMap(
                        part -> population().map(number -> rounded(number, part.numerator(), part.denominator())));
    }

    private static BigInteger rounded(int number, long factor, long divisor) {
        BigInteger doubled =
                BigInteger.valueOf(number).multiply(BigInteger.valueOf(factor)).shiftLeft(1);
        BigInteger whole = BigInteger.valueOf(divisor);
        BigInteger[] parts = doubled.add(whole).divideAndRemainder(whole.shiftLeft(1));
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
