package finsam.core.followup;

import finsam.core.money.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Exact fractions of decimal figures. */
final class Fractions {
    private static final int LONGEST = 40;

    private Fractions() {}

    /** Returns part by whole; empty if the whole is not above 0 or the fraction does not fit. */
    static Optional<Share> of(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || isLong(part) || isLong(whole)) {
            return Optional.empty();
        }
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        BigInteger numerator = part.movePointRight(scale).toBigInteger();
        BigInteger denominator = whole.movePointRight(scale).toBigInteger();
        BigInteger divisor = numerator.gcd(denominator);
        return fit(numerator.divide(divisor), denominator.divide(divisor));
    }

    private static Optional<Share> fit(BigInteger numerator, BigInteger denominator) {
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
                ? Optional.of(Share.of(numerator.longValueExact(), denominator.longValueExact()))
                : Optional.empty();
    }

    private static boolean isLong(BigDecimal figure) {
        return figure.precision() > LONGEST || Math.abs((long) figure.scale()) > LONGEST;
    }
}
