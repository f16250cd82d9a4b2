package finsam.core.followup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table computed from participations (<i>statistiktabell</i>): numbers by sex, and those left out by reason.
 *
 * <p>Rows and exclusions together are everybody that was looked at; nobody is dropped silently.
 *
 * <pre>{@code
 * CountTable<AgeBand> table = new CountTable<>(
 *         List.of(new CountRow<>(AgeBand.UP_TO_29, SexCounts.of(12, 9))),
 *         List.of(new CountRow<>(ExclusionReason.ANONYMOUS, SexCounts.of(1, 0))));
 * table.total().total(); // 21
 * table.everybody().total(); // 22
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows  the rows, in the order of the vocabulary, not null
 * @param exclusions  those left out, not null
 * @param <K>  the type of what is counted
 */
public record CountTable<K>(List<CountRow<K>> rows, List<CountRow<ExclusionReason>> exclusions) {
    /** Copies the lists. */
    public CountTable {
        rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
        exclusions = List.copyOf(Objects.requireNonNull(exclusions, "exclusions"));
    }

    /**
     * Returns the numbers of a key; nobody if it has no row.
     *
     * @throws ArithmeticException if they are too large
     */
    public SexCounts counts(K key) {
        return sum(rows.stream().filter(row -> row.key().equals(key)));
    }

    /**
     * Returns how many were left out for a reason.
     *
     * @throws ArithmeticException if they are too many
     */
    public SexCounts excluded(ExclusionReason reason) {
        return sum(exclusions.stream().filter(row -> row.key() == reason));
    }

    /**
     * Returns the sum of the rows.
     *
     * @throws ArithmeticException if it is too large
     */
    public SexCounts total() {
        return sum(rows.stream());
    }

    /**
     * Returns the sum of the rows and of those left out.
     *
     * @throws ArithmeticException if it is too large
     */
    public SexCounts everybody() {
        return total().plus(sum(exclusions.stream()));
    }

    private static SexCounts sum(Stream<? extends CountRow<?>> rows) {
        return rows.map(CountRow::counts).reduce(SexCounts.NONE, SexCounts::plus);
    }
}
