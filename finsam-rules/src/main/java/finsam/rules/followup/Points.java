package finsam.rules.followup;

import finsam.core.money.Share;
import java.util.Optional;

/** Differences in percentage points, where rounding parts what is stated from what can be computed. */
final class Points {
    /** What rounding to whole percents can do to a percentage. */
    static final Share HALF = Share.of(1, 200);

    private Points() {}

    /** Returns by how much two shares differ; empty if the fraction is too large. */
    static Optional<Share> between(Share one, Share other) {
        try {
            Share difference = one.minus(other);
            return Optional.of(difference.isAtMost(Share.NONE) ? difference.negated() : difference);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Returns so much a term and three times as much at most; empty if the fraction is too large. */
    static Optional<Share> ofTerms(int terms, Share each) {
        try {
            return Optional.of(each.times(Share.of(Math.min(terms, 3), 1)));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
