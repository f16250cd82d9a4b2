package finsam.rules.profile;

import finsam.core.person.AgeRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which values of a parameter ask for at least as much as another one (<i>skärpning</i>).
 *
 * <pre>{@code
 * Strictness.<Integer>least().holds(3, 2); // true: three parties are more to ask for than two
 * Strictness.ages().holds(AgeRange.of(16, 64), AgeRange.of(18, 64)); // false: that is wider
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V>  the type of the values
 */
public final class Strictness<V> {
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    private final BiPredicate<V, V> asStrict;

    private Strictness(BiPredicate<V, V> asStrict) {
        this.asStrict = asStrict;
    }

    /** Returns that of a least value: a higher one is stricter. */
    public static <V extends Comparable<? super V>> Strictness<V> least() {
        return new Strictness<>((value, other) -> value.compareTo(other) >= 0);
    }

    /** Returns that of a highest value: a lower one is stricter. */
    public static <V extends Comparable<? super V>> Strictness<V> most() {
        return new Strictness<>((value, other) -> value.compareTo(other) <= 0);
    }

    /** Returns that of a shortest time: a longer one is stricter. */
    public static Strictness<Period> shortest() {
        return new Strictness<>((value, other) -> !end(value).isBefore(end(other)));
    }

    /** Returns that of a longest time: a shorter one is stricter. */
    public static Strictness<Period> longest() {
        return new Strictness<>((value, other) -> !end(value).isAfter(end(other)));
    }

    /** Returns that of ages: a range within the other one is stricter. */
    public static Strictness<AgeRange> ages() {
        return new Strictness<>(AgeRange::isWithin);
    }

    /** Returns that of what is allowed: some of it is stricter. */
    public static <E> Strictness<Set<E>> someOf() {
        return new Strictness<>((value, other) -> other.containsAll(value));
    }

    /** Returns that of what is required or excluded: more of it is stricter. */
    public static <E> Strictness<Set<E>> allOf() {
        return new Strictness<>(Set::containsAll);
    }

    /** Returns that of a duty: having it is stricter. */
    public static Strictness<Boolean> duty() {
        return new Strictness<>((value, other) -> value || !other);
    }

    private static LocalDate end(Period time) {
        return SOME_DAY.plus(time);
    }

    /**
     * Tells whether a value asks for at least as much as another one.
     *
     * @param value  the value, not null
     * @param other  the other one, not null
     */
    public boolean holds(V value, V other) {
        return asStrict.test(value, other);
    }
}
