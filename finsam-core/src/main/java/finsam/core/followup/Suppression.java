package finsam.core.followup;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * How small numbers of people are kept from being shown (<i>röjandekontroll</i>).
 *
 * <p>Numbers from 1 to below the smallest that is shown are hidden. So that none of them can be worked out from the total,
 * the smallest of the others is hidden too, and every number equal to it; if there is no other, the total is hidden
 * instead. Even somebody who knows this rule finds more than one possible value for each hidden number. A zero is shown.
 *
 * <p>It protects one table. Somebody who publishes the same people in two tables must see to it that both tell the same.
 *
 * <pre>{@code
 * Suppression.of(5).apply(List.of(2L, 9L, 20L)).counts(); // [.., .., 20]
 * Suppression.of(5).apply(List.of(2L, 0L)).total(); // ..
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param smallestShown  the smallest number above 0 that is shown, at least 3: below that, hiding a number tells it
 */
public record Suppression(long smallestShown) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number is below 3
     */
    public Suppression {
        if (smallestShown < 3) {
            throw new IllegalArgumentException("smallestShown: at least 3, not " + smallestShown);
        }
    }

    /**
     * Returns the suppression of numbers below a limit.
     *
     * @param smallestShown  the smallest number above 0 that is shown, at least 3
     * @throws IllegalArgumentException if the number is below 3
     */
    public static Suppression of(long smallestShown) {
        return new Suppression(smallestShown);
    }

    /**
     * Hides what is small in a list of numbers, and as much more as its total would tell.
     *
     * @param counts  the numbers, each at least 0, not null
     * @throws IllegalArgumentException if one is negative
     * @throws ArithmeticException if the total is too large
     */
    public SuppressedCounts apply(List<Long> counts) {
        long total = counts.stream().reduce(0L, Math::addExact);
        if (counts.stream().noneMatch(this::isSmall)) {
            return new SuppressedCounts(
                    counts.stream().map(SuppressedCount::shown).toList(), SuppressedCount.shown(total));
        }
        OptionalLong companion = counts.stream()
                .mapToLong(Long::longValue)
                .filter(count -> count >= smallestShown)
                .min();
        return new SuppressedCounts(
                counts.stream()
                        .map(count -> isSmall(count) || (companion.isPresent() && count == companion.getAsLong())
                                ? SuppressedCount.HIDDEN
                                : SuppressedCount.shown(count))
                        .toList(),
                companion.isPresent() ? SuppressedCount.shown(total) : SuppressedCount.HIDDEN);
    }

    /**
     * Hides what is small in a table: its cells by sex and those left out, under one total of everybody. It shows no
     * further sums: they would tell what is hidden.
     *
     * @param table  the table, not null
     * @throws ArithmeticException if the total is too large
     */
    public <K> SuppressedTable<K> apply(CountTable<K> table) {
        Objects.requireNonNull(table, "table");
        List<Long> cells = Stream.concat(table.rows().stream(), table.exclusions().stream())
                .map(CountRow::counts)
                .flatMap(counts -> Stream.of(counts.women(), counts.men(), counts.unspecified()))
                .toList();
        SuppressedCounts hidden = apply(cells);
        Iterator<SuppressedCount> rest = hidden.counts().iterator();
        List<SuppressedRow<K>> rows =
                table.rows().stream().map(row -> row(row.key(), rest)).toList();
        List<SuppressedRow<ExclusionReason>> exclusions =
                table.exclusions().stream().map(row -> row(row.key(), rest)).toList();
        return new SuppressedTable<>(rows, exclusions, hidden.total());
    }

    private static <K> SuppressedRow<K> row(K key, Iterator<SuppressedCount> cells) {
        SuppressedCount women = cells.next();
        SuppressedCount men = cells.next();
        return new SuppressedRow<>(key, women, men, cells.next());
    }

    private boolean isSmall(long count) {
        return count > 0 && count < smallestShown;
    }
}
