package finsam.core.followup;

import finsam.core.money.Share;
import finsam.core.person.Sex;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many reached something (<i>resultatmått</i>), out of how many, and who was left out.
 *
 * <pre>{@code
 * OutcomeMeasure measure = new OutcomeMeasure(SexCounts.of(2, 1), SexCounts.of(4, 2), List.of());
 * measure.share(); // Optional[1/2]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator  those who reached it, not null
 * @param denominator  those who could have, not null
 * @param exclusions  those left out, by reason, not null
 */
public record OutcomeMeasure(SexCounts numerator, SexCounts denominator, List<CountRow<ExclusionReason>> exclusions) {
    /**
     * Checks that the numerator is a part of the denominator, and copies the list.
     *
     * @throws IllegalArgumentException if it is not
     */
    public OutcomeMeasure {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        exclusions = List.copyOf(Objects.requireNonNull(exclusions, "exclusions"));
        if (!numerator.isAtMost(denominator)) {
            throw new IllegalArgumentException("numerator: not above the denominator");
        }
    }

    /**
     * Returns the share of all; empty if there is nobody.
     *
     * @throws ArithmeticException if there are too many people
     */
    public Optional<Share> share() {
        return share(numerator.total(), denominator.total());
    }

    /** Returns the share among those of one sex; empty if there is nobody. */
    public Optional<Share> share(Sex sex) {
        return share(numerator.of(sex), denominator.of(sex));
    }

    /**
     * Returns how many were left out for a reason.
     *
     * @throws ArithmeticException if they are too many
     */
    public SexCounts excluded(ExclusionReason reason) {
        return exclusions.stream()
                .filter(row -> row.key() == reason)
                .map(CountRow::counts)
                .reduce(SexCounts.NONE, SexCounts::plus);
    }

    private static Optional<Share> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Share.of(part, whole));
    }
}
