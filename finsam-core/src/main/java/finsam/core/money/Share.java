package finsam.core.money;

import finsam.core.finding.Bilingual;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Digits;
import finsam.core.written.Spaces;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole (<i>andel</i>), as an exact fraction in lowest terms.
 *
 * <p>It serves for the extent of a post (<i>tjänstgöringsgrad</i>), for how far a goal was reached, for parts of a sum.
 * It can be more than the whole and less than nothing; whether that is allowed is for a rule to tell.
 *
 * <pre>{@code
 * Share post = Share.parse("0.75 tjänst").orThrow();
 * post.complement(); // 1/4
 * post.english(); // 75%
 * Share.of(49, 45).percent(); // 108.889
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator  the part
 * @param denominator  the whole, more than 0
 */
public record Share(long numerator, long denominator) implements Comparable<Share>, Bilingual {

    /** Nothing. */
    public static final Share NONE = new Share(0, 1);

    /** The whole: a full-time post, a goal reached. */
    public static final Share WHOLE = new Share(1, 1);

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PERCENT = Pattern.compile(
            "(?<number>[-\\u2212]?\\d{1,6}(?:[.,]\\d{1,4})?)" + Spaces.ONE + "?(?:%|procent)?", ANY_CASE);
    private static final Pattern POST =
            Pattern.compile("(?<number>\\d(?:[.,]\\d{1,4})?)" + Spaces.ONE + "?(?:tjänst|årsarbetare)", ANY_CASE);
    private static final Pattern FRACTION = Pattern.compile("(?<part>-?\\d{1,19})/(?<whole>[1-9]\\d{0,18})");

    /**
     * Reduces the fraction to its lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is not more than 0
     */
    public Share {
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator: more than 0, not " + denominator);
        }
        long divisor = divisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /** Returns the greatest common divisor by Euclid's algorithm; at most the denominator. */
    private static long divisor(long numerator, long denominator) {
        long greater = numerator;
        long lesser = denominator;
        while (lesser != 0) {
            long rest = greater % lesser;
            greater = lesser;
            lesser = rest;
        }
        return Math.abs(greater);
    }

    /**
     * Returns a part of a whole.
     *
     * @param part  the part
     * @param whole  the whole, more than 0
     * @throws IllegalArgumentException if the whole is not more than 0
     */
    public static Share of(long part, long whole) {
        return new Share(part, whole);
    }

    /**
     * Returns a percentage.
     *
     * @param percent  the percentage, 100 for the whole
     */
    public static Share ofPercent(long percent) {
        return new Share(percent, 100);
    }

    /**
     * Returns a percentage.
     *
     * @param percent  the percentage with at most 12 decimals, 100 for the whole, not null
     * @throws IllegalArgumentException if it is too large or has more decimals
     */
    public static Share ofPercent(BigDecimal percent) {
        Objects.requireNonNull(percent, "percent");
        BigDecimal stripped = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        if (stripped.scale() > 12 || stripped.precision() - (long) stripped.scale() > 6) {
            throw new IllegalArgumentException("percent: at most six digits and twelve decimals");
        }
        int scale = Math.max(0, stripped.scale());
        long whole = Math.multiplyExact(100L, BigInteger.TEN.pow(scale).longValueExact());
        return new Share(stripped.movePointRight(scale).longValueExact(), whole);
    }

    /**
     * Reads a share as people write it: {@code 100%}, {@code 40 procent}, {@code 0.75 tjänst}, {@code 49/45}.
     *
     * <p>A number alone is a percentage. {@code 75 %} and the fraction are canonical; every other form gives a note.
     *
     * @param text  the text, not null
     * @return the share, or the error {@code share-readable}
     */
    public static Reading<Share> parse(String text) {
        return isWholePercent(text)
                ? Reading.of(ofPercent(Digits.number(text, 0, text.length() - 2)))
                : parseWritten(text);
    }

    /** Tells whether a text is at most six digits, without a zero in front of others, and the sign. */
    private static boolean isWholePercent(String text) {
        int digits = text.length() - 2;
        return digits > 0
                && digits <= 6
                && text.endsWith(" %")
                && (digits == 1 || text.charAt(0) != '0')
                && Digits.only(text, 0, digits);
    }

    private static Reading<Share> parseWritten(String text) {
        String trimmed = Spaces.strip(text);
        Matcher percent = PERCENT.matcher(trimmed);
        if (percent.matches()) {
            BigDecimal number = number(percent);
            return reading(text, ofPercent(number), trimmed(number).toPlainString() + " %");
        }
        Matcher post = POST.matcher(trimmed);
        if (post.matches()) {
            Share share = ofPercent(number(post).movePointRight(2));
            return reading(text, share, share.toString());
        }
        Matcher fraction = FRACTION.matcher(trimmed);
        if (fraction.matches()) {
            try {
                long part = Long.parseLong(fraction.group("part"));
                return reading(text, of(part, Long.parseLong(fraction.group("whole"))), trimmed);
            } catch (NumberFormatException e) {
                return unreadable(text);
            }
        }
        return unreadable(text);
    }

    private static Reading<Share> reading(String text, Share share, String canonical) {
        return text.equals(canonical)
                ? Reading.of(share)
                : Reading.of(share, List.of(ReadingFindings.writtenForm(text, share)));
    }

    private static Reading<Share> unreadable(String text) {
        return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.SHARE_READABLE, text)));
    }

    private static BigDecimal number(Matcher matcher) {
        return new BigDecimal(matcher.group("number").replace(',', '.').replace('\u2212', '-'));
    }

    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Tells whether this is more than nothing. */
    public boolean isPositive() {
        return numerator > 0;
    }

    /** Tells whether this is the same as or less than another share. */
    public boolean isAtMost(Share other) {
        return compareTo(other) <= 0;
    }

    /** Returns what is missing to the whole: 25 % for 75 %. */
    public Share complement() {
        return new Share(Math.subtractExact(denominator, numerator), denominator);
    }

    /**
     * Returns the sum.
     *
     * @throws ArithmeticException if its fraction is too large
     */
    public Share plus(Share other) {
        return exact(
                product(numerator, other.denominator).add(product(other.numerator, denominator)),
                product(denominator, other.denominator));
    }

    /**
     * Returns the difference.
     *
     * @throws ArithmeticException if its fraction is too large
     */
    public Share minus(Share other) {
        return exact(
                product(numerator, other.denominator).subtract(product(other.numerator, denominator)),
                product(denominator, other.denominator));
    }

    /**
     * Returns this part of another part: half of 50 % is 25 %.
     *
     * @throws ArithmeticException if its fraction is too large
     */
    public Share times(Share other) {
        return exact(product(numerator, other.numerator), product(denominator, other.denominator));
    }

    /**
     * Returns this share with the opposite sign.
     *
     * @throws ArithmeticException if its fraction is too large
     */
    public Share negated() {
        return new Share(Math.negateExact(numerator), denominator);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static Share exact(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return new Share(
                numerator.divide(divisor).longValueExact(),
                denominator.divide(divisor).longValueExact());
    }

    /** Returns the percentage, rounded half up to at most three decimals. */
    public BigDecimal percent() {
        return trimmed(BigDecimal.valueOf(numerator)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), 3, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Share other) {
        return compareProducts(numerator, other.denominator, other.numerator, denominator);
    }

    /** Compares two products of 128 bits: the upper halves, then the lower ones. */
    private static int compareProducts(long a, long b, long c, long d) {
        int upper = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return upper != 0 ? upper : Long.compareUnsigned(a * b, c * d);
    }

    /** Returns the percentage as Swedish text has it, with a hard space: {@code 52,8 %}. */
    @Override
    public String swedish() {
        return percent().toPlainString().replace('.', ',').replace('-', '\u2212') + "\u00A0%";
    }

    /** Returns the percentage as English text has it: {@code 52.8%}. */
    @Override
    public String english() {
        return percent().toPlainString() + "%";
    }

    /** Returns the fraction: {@code 3/4}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
