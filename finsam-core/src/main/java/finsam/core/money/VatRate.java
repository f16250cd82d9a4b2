package finsam.core.money;

import finsam.core.finding.Bilingual;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A rate of value added tax (<i>momssats</i>), in percent of the net amount.
 *
 * <p>Net and gross are computed exactly or not at all: nothing is rounded to whole öre.
 *
 * <pre>{@code
 * VatRate.STANDARD.toNet(Sek.of(59_500)); // 47 600 kr
 * VatRate.STANDARD.compareNet(Sek.of(59_501), Sek.of(47_600)); // more than 0
 * }</pre>
 */
public enum VatRate implements Bilingual {
    /** 25 %, the rate of most things. */
    STANDARD(25),
    /** 12 %. */
    REDUCED(12),
    /** 6 %. */
    LOW(6),
    /** No VAT. */
    ZERO(0);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final int percent;

    VatRate(int percent) {
        this.percent = percent;
    }

    /** Returns the rate in percent of the net amount. */
    public int percent() {
        return percent;
    }

    /**
     * Returns the net amount of a gross amount.
     *
     * @param gross  the amount with VAT, not null
     * @return the amount without VAT, empty if it is not a whole number of öre
     */
    public Optional<Sek> toNet(Sek gross) {
        return divided(HUNDRED.multiply(BigInteger.valueOf(gross.ore())), factor());
    }

    /**
     * Returns the gross amount of a net amount.
     *
     * @param net  the amount without VAT, not null
     * @return the amount with VAT, empty if it is not a whole number of öre or is too large
     */
    public Optional<Sek> toGross(Sek net) {
        return divided(factor().multiply(BigInteger.valueOf(net.ore())), HUNDRED);
    }

    /**
     * Compares the net part of a gross amount with a net amount, exactly, also where that part is no whole number of öre.
     *
     * @param gross  the amount with VAT, not null
     * @param net  the amount without VAT to compare it with, not null
     * @return less than 0, 0 or more than 0 as the net part is less than, equal to or more than {@code net}
     */
    public int compareNet(Sek gross, Sek net) {
        return HUNDRED.multiply(BigInteger.valueOf(gross.ore()))
                .compareTo(factor().multiply(BigInteger.valueOf(net.ore())));
    }

    private BigInteger factor() {
        return BigInteger.valueOf(100L + percent);
    }

    private static Optional<Sek> divided(BigInteger dividend, BigInteger divisor) {
        BigInteger[] quotient = dividend.divideAndRemainder(divisor);
        return quotient[1].signum() == 0 && quotient[0].bitLength() < Long.SIZE
                ? Optional.of(new Sek(quotient[0].longValueExact()))
                : Optional.empty();
    }

    /** Returns the rate as Swedish text has it, with a hard space: {@code 25 %}. */
    @Override
    public String swedish() {
        return percent + "\u00A0%";
    }

    /** Returns the rate as English text has it: {@code 25%}. */
    @Override
    public String english() {
        return percent + "%";
    }
}
