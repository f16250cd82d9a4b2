package finsam.benchmarks.checks;

import java.math.BigDecimal;

/** What the association has decided, for everybody alike. */
final class Limits {
    static final long CAP_KRONOR = 3_000_000;
    static final BigDecimal CAP = BigDecimal.valueOf(CAP_KRONOR);
    static final int LOWEST_AGE = 16;
    static final int HIGHEST_AGE = 64;
    static final int LONGEST_MONTHS = 36;
    static final int FEWEST_PARTIES = 2;

    private Limits() {}
}
