package finsam.core.followup;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How an amount is shared by numbers (<i>fördelningsnyckel</i>), such as a budget by planned participants.
 *
 * <p>Each gets its share rounded down to the öre. The öre that are left go one each to those whose shares lost most by
 * that; between equals, to the earlier one. So the parts always sum to the amount.
 *
 * <pre>{@code
 * BudgetKey key = BudgetKey.of(List.of(1L, 1L, 1L));
 * key.distribute(Sek.of(100)); // [33.34, 33.33, 33.33]
 * key.shares(); // [1/3, 1/3, 1/3]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param numbers  the number of each, at least 0, not all of them 0, not null
 */
public record BudgetKey(List<Long> numbers) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative, or if all are 0
     */
    public BudgetKey {
        numbers = List.copyOf(Objects.requireNonNull(numbers, "numbers"));
        if (numbers.stream().anyMatch(number -> number < 0) || numbers.stream().noneMatch(number -> number > 0)) {
            throw new IllegalArgumentException("numbers: at least 0, and not all 0");
        }
    }

    /**
     * Returns a key.
     *
     * @param numbers  the number of each, not null
     * @throws IllegalArgumentException if one is negative, or if all are 0
     */
    public static BudgetKey of(List<Long> numbers) {
        return new BudgetKey(numbers);
    }

    /**
     * Returns the share of each, in order.
     *
     * @throws ArithmeticException if the sum of the numbers is too large
     */
    public List<Share> shares() {
        long sum = sum().longValueExact();
        return numbers.stream().map(number -> Share.of(number, sum)).toList();
    }

    /**
     * Returns the part of each, in order; the parts of a negative amount are those of the positive one, negative.
     *
     * @param amount  the amount, not null
     */
    public List<Sek> distribute(Sek amount) {
        BigInteger ore = BigInteger.valueOf(amount.ore());
        BigInteger sum = sum();
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> lost = new ArrayList<>();
        for (long number : numbers) {
            BigInteger[] division =
                    ore.abs().multiply(BigInteger.valueOf(number)).divideAndRemainder(sum);
            parts.add(division[0]);
            lost.add(division[1]);
        }
        BigInteger left = ore.abs().subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add));
        IntStream.range(0, numbers.size())
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> lost.get(index)).reversed())
                .limit(left.longValueExact())
                .forEach(index -> parts.set(index, parts.get(index).add(BigInteger.ONE)));
        BigInteger sign = BigInteger.valueOf(ore.signum());
        return parts.stream()
                .map(part -> new Sek(part.multiply(sign).longValueExact()))
                .toList();
    }

    private BigInteger sum() {
        return numbers.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
