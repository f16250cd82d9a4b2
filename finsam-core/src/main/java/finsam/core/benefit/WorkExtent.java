package finsam.core.benefit;

import finsam.core.finding.Bilingual;
import finsam.core.money.Share;
import java.util.Objects;

/**
 * How much somebody works or studies (<i>omfattning</i>), as a part of 40 hours a week.
 *
 * <pre>{@code
 * WorkExtent.ofHours(10); // 1/4
 * WorkExtent.ofPercent(50).english(); // 50%
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param share  the part of 40 hours a week, from 0 to 420 % (all hours of a week), not null
 */
public record WorkExtent(Share share) implements Comparable<WorkExtent>, Bilingual {
    private static final int HOURS = 40;
    private static final Share WEEK = Share.of(7 * 24, HOURS);

    /** No work and no studies. */
    public static final WorkExtent NONE = new WorkExtent(Share.NONE);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the share is not from 0 to 420 %
     */
    public WorkExtent {
        Objects.requireNonNull(share, "share");
        if (!Share.NONE.isAtMost(share) || !share.isAtMost(WEEK)) {
            throw new IllegalArgumentException("share: from 0 to 420 %, not " + share);
        }
    }

    /**
     * Returns a percentage of 40 hours a week.
     *
     * @param percent  the percentage, from 0 to 420
     * @throws IllegalArgumentException if it is another
     */
    public static WorkExtent ofPercent(long percent) {
        return new WorkExtent(Share.ofPercent(percent));
    }

    /**
     * Returns a number of hours a week.
     *
     * @param hours  the hours, from 0 to 168
     * @throws IllegalArgumentException if it is another
     */
    public static WorkExtent ofHours(long hours) {
        return new WorkExtent(Share.of(hours, HOURS));
    }

    @Override
    public int compareTo(WorkExtent other) {
        return share.compareTo(other.share);
    }

    @Override
    public String swedish() {
        return share.swedish();
    }

    @Override
    public String english() {
        return share.english();
    }

    /** Returns the fraction: {@code 1/4}. */
    @Override
    public String toString() {
        return share.toString();
    }
}
