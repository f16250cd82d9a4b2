package finsam.core.followup;

import finsam.core.money.Share;
import finsam.core.person.Sex;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of people by sex (<i>antal efter kön</i>).
 *
 * <p>Shares are of those whose sex is stated; the others count in the total only.
 *
 * <pre>{@code
 * SexCounts counts = SexCounts.of(3, 5);
 * counts.total(); // 8
 * counts.share(Sex.WOMAN); // Optional[3/8]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param women  the number of women, at least 0
 * @param men  the number of men, at least 0
 * @param unspecified  the number of people whose sex is not stated, or is neither, at least 0
 */
public record SexCounts(long women, long men, long unspecified) {
    /** Nobody. */
    public static final SexCounts NONE = of(0, 0);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public SexCounts {
        if (women < 0 || men < 0 || unspecified < 0) {
            throw new IllegalArgumentException("women, men, unspecified: at least 0");
        }
    }

    /**
     * Returns a number of women and men.
     *
     * @param women  the number of women, at least 0
     * @param men  the number of men, at least 0
     * @throws IllegalArgumentException if a number is negative
     */
    public static SexCounts of(long women, long men) {
        return new SexCounts(women, men, 0);
    }

    /**
     * Returns a number of people of one sex.
     *
     * @param sex  the sex, not null
     * @param number  the number, at least 0
     * @throws IllegalArgumentException if the number is negative
     */
    public static SexCounts of(Sex sex, long number) {
        return switch (Objects.requireNonNull(sex, "sex")) {
            case WOMAN -> new SexCounts(number, 0, 0);
            case MAN -> new SexCounts(0, number, 0);
            case UNSPECIFIED -> new SexCounts(0, 0, number);
        };
    }

    /** Returns the number of people of a sex. */
    public long of(Sex sex) {
        return switch (sex) {
            case WOMAN -> women;
            case MAN -> men;
            case UNSPECIFIED -> unspecified;
        };
    }

    /**
     * Returns the sum, sex by sex.
     *
     * @throws ArithmeticException if it is too large
     */
    public SexCounts plus(SexCounts other) {
        return new SexCounts(
                Math.addExact(women, other.women),
                Math.addExact(men, other.men),
                Math.addExact(unspecified, other.unspecified));
    }

    /**
     * Returns the number of all people.
     *
     * @throws ArithmeticException if it is too large
     */
    public long total() {
        return Math.addExact(Math.addExact(women, men), unspecified);
    }

    /**
     * Returns the share of women or of men among those whose sex is stated; empty for the unspecified, and if there is
     * nobody.
     *
     * @throws ArithmeticException if there are too many people
     */
    public Optional<Share> share(Sex sex) {
        long stated = Math.addExact(women, men);
        return sex == Sex.UNSPECIFIED || stated == 0 ? Optional.empty() : Optional.of(Share.of(of(sex), stated));
    }

    /** Tells whether no number is above the one of another count. */
    public boolean isAtMost(SexCounts other) {
        return women <= other.women && men <= other.men && unspecified <= other.unspecified;
    }
}
