package finsam.core.followup;

import java.util.List;
import java.util.Optional;

/** Sums of counts that somebody stated. */
final class Counts {
    private Counts() {}

    /** Returns the sum; empty if there is no count or one is blank. An int each, they cannot overflow a long. */
    static Optional<Long> sum(List<Optional<Integer>> counts) {
        return counts.isEmpty() || counts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(counts.stream()
                        .flatMap(Optional::stream)
                        .mapToLong(Integer::longValue)
                        .sum());
    }
}
