package finsam.core.followup;

import finsam.core.money.Share;
import java.util.List;
import java.util.Optional;

/** Sums of shares that somebody stated: empty instead of too large. */
final class Sums {
    private Sums() {}

    static Optional<Share> plus(Share one, Share other) {
        return of(List.of(one, other));
    }

    static Optional<Share> of(List<Share> shares) {
        try {
            return Optional.of(shares.stream().reduce(Share.NONE, Share::plus));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    static Optional<Share> minus(Share one, Share other) {
        try {
            return Optional.of(one.minus(other));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    static Optional<Share> weighted(List<WeightedValue> values) {
        try {
            Share sum = Share.NONE;
            for (WeightedValue value : values) {
                sum = sum.plus(value.weight().orElseThrow().times(value.value().orElseThrow()));
            }
            return Optional.of(sum);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
