package finsam.examples.webform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens for each of the addresses that asked last. A request takes a token; tokens come back with time. The
 * address that asked longest ago is forgotten when there are too many. Thread-safe.
 */
final class TokenBuckets {
    private static final long NANOS_IN_A_SECOND = 1_000_000_000L;

    private final long full;
    private final long perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets;

    /**
     * @param capacity  how many tokens a full bucket holds
     * @param perSecond  how many come back in a second
     * @param addresses  how many buckets there are at most
     * @param nanos  the time in nanoseconds
     */
    TokenBuckets(int capacity, int perSecond, int addresses, LongSupplier nanos) {
        this.full = capacity * NANOS_IN_A_SECOND;
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > addresses;
            }
        };
    }

    /** Takes a token; tells whether there was one. */
    synchronized boolean take(String address) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.getOrDefault(address, new Bucket(full, now));
        long elapsed = Math.min(now - bucket.at, full / perSecond + 1);
        long level = Math.min(full, bucket.level + elapsed * perSecond);
        boolean isThere = level >= NANOS_IN_A_SECOND;
        buckets.put(address, new Bucket(isThere ? level - NANOS_IN_A_SECOND : level, now));
        return isThere;
    }

    synchronized int size() {
        return buckets.size();
    }

    /**
     * @param level  the tokens, in billionths
     * @param at  when that was so
     */
    private record Bucket(long level, long at) {}
}
