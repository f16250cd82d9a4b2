package finsam.core.person;

/**
 * An age in whole years (<i>ålder</i>).
 *
 * <pre>{@code
 * Age.of(19).compareTo(Age.of(29)) < 0; // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param years  the years, from 0 to 130
 */
public record Age(int years) implements Comparable<Age> {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the years are not from 0 to 130
     */
    public Age {
        if (years < 0 || years > 130) {
            throw new IllegalArgumentException("years: from 0 to 130, not " + years);
        }
    }

    /**
     * Returns an age.
     *
     * @param years  the years, from 0 to 130
     * @throws IllegalArgumentException if the years are not from 0 to 130
     */
    public static Age of(int years) {
        return new Age(years);
    }

    @Override
    public int compareTo(Age other) {
        return Integer.compare(years, other.years);
    }

    /** Returns the years. */
    @Override
    public String toString() {
        return Integer.toString(years);
    }
}
