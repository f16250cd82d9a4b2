package finsam.core.followup;

import finsam.core.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The estimated number of people whom coordination could help (<i>målgruppens storlek</i>), with what it is computed from.
 *
 * <p>Two models exist, and they give different sizes: parts of some groups of people, or one part of the population.
 *
 * <pre>{@code
 * TargetGroupSize.byShare(34_000, Share.ofPercent(5)).people(); // 1700
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param terms  the numbers and their weights, not null
 */
public record TargetGroupSize(List<WeightedCount> terms) {
    /** Copies the list. */
    public TargetGroupSize {
        terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
    }

    /**
     * Returns the size as a part of the population.
     *
     * @param population  the people of the ages that count, such as 16 to 64
     * @param share  the part, not null
     */
    public static TargetGroupSize byShare(long population, Share share) {
        Objects.requireNonNull(share, "share");
        return new TargetGroupSize(List.of(new WeightedCount(population, share)));
    }

    /**
     * Returns the size as the sum of parts of six groups; empty if the number of one is not stated.
     *
     * @param counts  the numbers, not null
     * @param weights  the parts, not null
     */
    public static Optional<TargetGroupSize> byWeights(PopulationCounts counts, TargetGroupWeights weights) {
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(weights, "weights");
        List<Optional<WeightedCount>> terms = List.of(
                term(counts.neitherWorkingNorStudying(), weights.neitherWorkingNorStudying()),
                term(counts.economicAssistance(), weights.economicAssistance()),
                term(counts.jobSeekers(), weights.jobSeekers()),
                term(counts.activityCompensation(), weights.activityCompensation()),
                term(counts.partialSicknessCompensation(), weights.partialSicknessCompensation()),
                term(counts.sickListed(), weights.sickListed()));
        return terms.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new TargetGroupSize(
                        terms.stream().flatMap(Optional::stream).toList()));
    }

    private static Optional<WeightedCount> term(Optional<Integer> count, Share weight) {
        return count.map(number -> new WeightedCount(number, weight));
    }

    /**
     * Returns the size as an exact fraction.
     *
     * @throws ArithmeticException if it is too large
     */
    public Share exact() {
        return terms.stream().map(WeightedCount::exact).reduce(Share.NONE, Share::plus);
    }

    /**
     * Returns the size in whole people, rounded half up.
     *
     * @throws ArithmeticException if it is too large
     */
    public long people() {
        Share exact = exact();
        return BigDecimal.valueOf(exact.numerator())
                .divide(BigDecimal.valueOf(exact.denominator()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
