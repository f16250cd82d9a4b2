package finsam.core.association;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What members bear by their shares (<i>andelar</i>, 5, 5 a and 22 §§): sums of shares, and a shortfall divided among them.
 *
 * <pre>{@code
 * Shares.sum(List.of(Share.of(1, 2), Share.of(1, 4))); // Optional[3/4]
 * Shares.divide(Sek.of(100), List.of(Share.of(1, 2), Share.of(1, 2))); // 50 kr, 50 kr
 * }</pre>
 */
public final class Shares {
    /** Denominators whose least common multiple is longer are no shares that people agreed on. */
    private static final int LONGEST = 2048;

    private Shares() {}

    /**
     * Returns the sum of shares, exactly.
     *
     * @param shares  the shares, not null
     * @return the sum, empty if it cannot be written as a fraction of two 64-bit numbers
     */
    public static Optional<Share> sum(List<Share> shares) {
        Objects.requireNonNull(shares, "shares");
        BigInteger part = BigInteger.ZERO;
        BigInteger whole = BigInteger.ONE;
        for (Share share : shares) {
            BigInteger denominator = BigInteger.valueOf(share.denominator());
            BigInteger common = whole.multiply(denominator).divide(whole.gcd(denominator));
            if (common.bitLength() > LONGEST) {
                return Optional.empty();
            }
            part = part.multiply(common.divide(whole))
                    .add(BigInteger.valueOf(share.numerator()).multiply(common.divide(denominator)));
            whole = common;
        }
        BigInteger divisor = part.gcd(whole);
        BigInteger numerator = part.divide(divisor);
        BigInteger denominator = whole.divide(divisor);
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
                ? Optional.of(Share.of(numerator.longValueExact(), denominator.longValueExact()))
                : Optional.empty();
    }

    /**
     * Divides an amount that members have to add when the association cannot pay a debt (22 §), in proportion to their
     * shares. Each part is rounded down to whole öre, and the öre that are left go one each to the first members; the parts
     * add up to the amount.
     *
     * @param amount  the amount, at least 0, not null
     * @param shares  the shares of all members in order, each at least 0, not null
     * @return the part of each, in order; empty if the amount or a share is negative, or if the shares are not the whole
     */
    public static Optional<List<Sek>> divide(Sek amount, List<Share> shares) {
        Objects.requireNonNull(shares, "shares");
        Objects.requireNonNull(amount, "amount");
        boolean negative = amount.ore() < 0 || shares.stream().anyMatch(share -> share.numerator() < 0);
        if (negative || !sum(shares).equals(Optional.of(Share.WHOLE))) {
            return Optional.empty();
        }
        List<Long> parts = new ArrayList<>();
        long left = amount.ore();
        for (Share share : shares) {
            long part = BigInteger.valueOf(amount.ore())
                    .multiply(BigInteger.valueOf(share.numerator()))
                    .divide(BigInteger.valueOf(share.denominator()))
                    .longValueExact();
            parts.add(part);
            left -= part;
        }
        List<Sek> divided = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean bearsOre = left > 0 && shares.get(i).isPositive();
            divided.add(new Sek(parts.get(i) + (bearsOre ? 1 : 0)));
            left -= bearsOre ? 1 : 0;
        }
        return Optional.of(List.copyOf(divided));
    }
}
