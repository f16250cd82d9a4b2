package finsam.core.cost;

import finsam.core.money.Sek;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An amount for each of some calendar years (<i>belopp per år</i>), in the order of the years.
 *
 * <pre>{@code
 * YearAmounts amounts = YearAmounts.of(Map.of(2024, Sek.of(119_872), 2025, Sek.of(407_467)));
 * amounts.of(2025); // Optional[407467]
 * amounts.sum(); // 527339
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class YearAmounts {
    /** No year. */
    public static final YearAmounts EMPTY = of(Map.of());

    private final SortedMap<Integer, Sek> amounts;

    private YearAmounts(SortedMap<Integer, Sek> amounts) {
        this.amounts = amounts;
    }

    /**
     * Returns the amounts of some years.
     *
     * @param amounts  the amount of each year, no amount null, not null
     */
    public static YearAmounts of(Map<Integer, Sek> amounts) {
        amounts.forEach((year, amount) -> Objects.requireNonNull(amount, () -> "amounts: none for " + year));
        return new YearAmounts(Collections.unmodifiableSortedMap(new TreeMap<>(amounts)));
    }

    /** Returns the amount of a year, empty if there is none. */
    public Optional<Sek> of(int year) {
        return Optional.ofNullable(amounts.get(year));
    }

    /** Returns the amount of each year, in order; unmodifiable. */
    public SortedMap<Integer, Sek> asMap() {
        return amounts;
    }

    /**
     * Returns the sum over all years.
     *
     * @throws ArithmeticException if it is too large
     */
    public Sek sum() {
        return amounts.values().stream().reduce(Sek.ZERO, Sek::plus);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YearAmounts that && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    /** Returns the amounts by year: {@code {2024=119872, 2025=407467}}. */
    @Override
    public String toString() {
        return amounts.toString();
    }
}
