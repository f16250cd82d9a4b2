package finsam.benchmarks.table;

import java.util.List;
import java.util.Map;

/**
 * What was measured of one contender, of all iterations in all rounds.
 *
 * @param parameters  which contender at which work
 * @param nanos  the time of one operation, in nanoseconds: the lower quartile
 * @param bytes  what one operation allocates: the median
 */
record Measured(Map<String, String> parameters, double nanos, double bytes) {
    boolean is(String... values) {
        return parameters.values().containsAll(List.of(values));
    }
}
