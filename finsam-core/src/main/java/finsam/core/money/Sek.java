package finsam.core.money;

import finsam.core.finding.Bilingual;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.written.Digits;
import finsam.core.written.Spaces;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of Swedish kronor (<i>belopp</i>), exact to the öre.
 *
 * <p>An amount can be negative. It says nothing about VAT. The largest amount is about 92 thousand billion kronor;
 * arithmetic that would pass it throws {@link ArithmeticException} instead of wrapping around.
 *
 * <pre>{@code
 * Sek approved = Sek.parse("100 000 kr").orThrow();
 * Sek used = Sek.of(96_997);
 * approved.minus(used); // 3003
 * used.isAtMost(approved); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param ore  the amount in öre, a hundredth of a krona
 */
public record Sek(long ore) implements Comparable<Sek>, Bilingual {

    /** No kronor. */
    public static final Sek ZERO = new Sek(0);

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<sign>[-\\u2212]?)" + Spaces.ONE + "?"
                    + "(?<kronor>\\d{1,17}|\\d{1,3}(?:" + Spaces.ONE + "\\d{3}){1,5})"
                    + "(?:[.,](?<ore>\\d{1,2}))?(?::-)?" + Spaces.ONE + "*(?:kr\\.?|kronor|sek)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GAP = Pattern.compile(Spaces.ONE);
    private static final int LONGEST = 64;
    private static final int FEW_DIGITS = 15;
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE, 2);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE, 2);

    /**
     * Returns an amount of whole kronor.
     *
     * @param kronor  the amount in kronor
     * @throws ArithmeticException if it is too large
     */
    public static Sek of(long kronor) {
        return new Sek(Math.multiplyExact(kronor, 100L));
    }

    /**
     * Returns an amount of kronor with at most two decimals.
     *
     * @param kronor  the amount in kronor, not null
     * @throws IllegalArgumentException if there are more decimals or the amount is too large
     */
    public static Sek of(BigDecimal kronor) {
        Objects.requireNonNull(kronor, "kronor");
        if (kronor.precision() - (long) kronor.scale() > 17 || kronor.scale() > LONGEST) {
            throw new IllegalArgumentException("kronor: too large or too long");
        }
        try {
            return new Sek(kronor.movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("kronor: too large, or more than two decimals", e);
        }
    }

    /**
     * Reads an amount as people write it: {@code 3 222 836 Kr}, {@code 119 872}, {@code 15 000 sek}, {@code 100,50}.
     *
     * <p>Thousands are grouped with ordinary, hard or narrow spaces; decimals follow a comma or a point. Digits alone are
     * canonical; every other form gives a note.
     *
     * @param text  the text, not null
     * @return the amount, or the error {@code amount-readable}
     */
    public static Reading<Sek> parse(String text) {
        return isWholeKronor(text) ? Reading.of(of(Digits.longNumber(text, 0, text.length()))) : parseWritten(text);
    }

    /** Tells whether a text is digits alone, without a zero in front of others, and for sure not too large. */
    private static boolean isWholeKronor(String text) {
        int length = text.length();
        return length > 0
                && length <= FEW_DIGITS
                && (length == 1 || text.charAt(0) != '0')
                && Digits.only(text, 0, length);
    }

    private static Reading<Sek> parseWritten(String text) {
        String trimmed = Spaces.strip(text);
        Matcher matcher = WRITTEN.matcher(trimmed);
        if (trimmed.length() > LONGEST || !matcher.matches()) {
            return unreadable(text);
        }
        String sign = matcher.group("sign").isEmpty() ? "" : "-";
        String digits = GAP.matcher(matcher.group("kronor")).replaceAll("");
        String decimals = matcher.group("ore") == null ? "" : "." + matcher.group("ore");
        BigDecimal kronor = new BigDecimal(sign + digits + decimals);
        if (kronor.compareTo(LEAST) < 0 || kronor.compareTo(MOST) > 0) {
            return unreadable(text);
        }
        Sek amount = of(kronor);
        return text.equals(amount.canonical())
                ? Reading.of(amount)
                : Reading.of(amount, List.of(ReadingFindings.writtenForm(text, amount)));
    }

    private static Reading<Sek> unreadable(String text) {
        return Reading.failed(List.of(ReadingFindings.unreadable(ReadingFindings.AMOUNT_READABLE, text)));
    }

    /**
     * Returns what a computation gives, or empty if it would pass the largest amount.
     *
     * @param computation  the computation, such as {@code () -> approved.minus(used)}, not null
     */
    public static Optional<Sek> ifInRange(Supplier<Sek> computation) {
        try {
            return Optional.of(computation.get());
        } catch (ArithmeticException outOfRange) {
            return Optional.empty();
        }
    }

    /** Returns the sum. */
    public Sek plus(Sek other) {
        return new Sek(Math.addExact(ore, other.ore));
    }

    /** Returns the difference. */
    public Sek minus(Sek other) {
        return new Sek(Math.subtractExact(ore, other.ore));
    }

    /** Tells whether this is more than nothing. */
    public boolean isPositive() {
        return ore > 0;
    }

    /** Tells whether this is nothing. */
    public boolean isZero() {
        return ore == 0;
    }

    /** Tells whether this is the same as or less than another amount. */
    public boolean isAtMost(Sek other) {
        return ore <= other.ore;
    }

    /** Returns the amount in kronor, without decimals if they are zero. */
    public BigDecimal kronor() {
        return ore % 100 == 0 ? BigDecimal.valueOf(ore / 100) : BigDecimal.valueOf(ore, 2);
    }

    @Override
    public int compareTo(Sek other) {
        return Long.compare(ore, other.ore);
    }

    /** Returns the amount as Swedish text has it, with hard spaces: {@code 3 222 836 kr}. */
    @Override
    public String swedish() {
        return grouped("\u2212", '\u00A0', ',') + "\u00A0kr";
    }

    /** Returns the amount as English text has it: {@code SEK 3,222,836}. */
    @Override
    public String english() {
        return "SEK " + grouped("-", ',', '.');
    }

    private String grouped(String minus, char separator, char point) {
        String plain = kronor().abs().toPlainString();
        int whole = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain.substring(0, whole));
        for (int i = whole - 3; i > 0; i -= 3) {
            text.insert(i, separator);
        }
        text.insert(0, ore < 0 ? minus : "");
        return whole == plain.length() ? text.toString() : text + String.valueOf(point) + plain.substring(whole + 1);
    }

    private String canonical() {
        return kronor().toPlainString();
    }

    /** Returns the amount in kronor: {@code 96997}, {@code 100.50}. */
    @Override
    public String toString() {
        return canonical();
    }
}
