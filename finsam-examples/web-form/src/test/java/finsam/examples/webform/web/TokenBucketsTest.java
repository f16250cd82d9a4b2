package finsam.examples.webform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private static final long TENTH = 100_000_000L;

    private final AtomicLong now = new AtomicLong();
    private final TokenBuckets buckets = new TokenBuckets(3, 10, 2, now::get);

    @Test
    void a_burst_is_served_and_then_only_what_comes_back() {
        assertThat(takenOf(5)).isEqualTo(3);

        now.addAndGet(TENTH - 1);
        assertThat(buckets.take("one")).isFalse();
        now.addAndGet(1);
        assertThat(buckets.take("one")).isTrue();
        assertThat(buckets.take("one")).isFalse();
    }

    @Test
    void a_bucket_is_never_more_than_full() {
        now.set(Long.MAX_VALUE / 2);
        assertThat(takenOf(5)).isEqualTo(3);
        now.addAndGet(Long.MAX_VALUE / 4);
        assertThat(takenOf(5)).isEqualTo(3);
    }

    @Test
    void addresses_do_not_share_and_are_bounded() {
        assertThat(takenOf(3)).isEqualTo(3);
        assertThat(buckets.take("two")).isTrue();
        for (int i = 0; i < 1_000; i++) {
            buckets.take("address " + i);
        }
        assertThat(buckets.size()).isEqualTo(2);
    }

    private int takenOf(int asked) {
        int taken = 0;
        for (int i = 0; i < asked; i++) {
            taken += buckets.take("one") ? 1 : 0;
        }
        return taken;
    }
}
