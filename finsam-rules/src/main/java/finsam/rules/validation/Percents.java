package finsam.rules.validation;

import finsam.core.money.Share;
import jakarta.validation.ConstraintDeclarationException;

/** Percentages in annotations. */
final class Percents {
    static final String AT_MOST = "{finsam.rules.validation.RemainingCapacityAtMost.message}";
    static final String BELOW = "{finsam.rules.validation.RemainingCapacityAtMost.below.message}";

    private Percents() {}

    static Share limit(int percent) {
        if (percent < 0 || percent > 100) {
            throw new ConstraintDeclarationException("percent: from 0 to 100, not " + percent);
        }
        return Share.ofPercent(percent);
    }
}
