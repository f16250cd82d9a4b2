package finsam.core.benefit;

import finsam.core.finding.Bilingual;
import finsam.core.money.Share;
import java.util.Objects;

/**
 * What is left of a person's capacity to work (<i>kvarvarande arbetsförmåga</i>), from nothing to full time.
 *
 * <p>The opposite of {@link CapacityReduction}: 25 % left is 75 % lost.
 *
 * <pre>{@code
 * RemainingCapacity.ofPercent(25).toReduction().english(); // 75%
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param share  the part of full time that is left, from 0 to 100 %, not null
 */
public record RemainingCapacity(Share share) implements Comparable<RemainingCapacity>, Bilingual {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the share is not from 0 to 100 %
     */
    public RemainingCapacity {
        Objects.requireNonNull(share, "share");
        if (!Share.NONE.isAtMost(share) || !share.isAtMost(Share.WHOLE)) {
            throw new IllegalArgumentException("share: from 0 to 100 %, not " + share);
        }
    }

    /**
     * Returns a percentage of full time.
     *
     * @param percent  the percentage that is left, from 0 to 100
     * @throws IllegalArgumentException if it is another
     */
    public static RemainingCapacity ofPercent(long percent) {
        return new RemainingCapacity(Share.ofPercent(percent));
    }

    /** Returns what is lost. */
    public CapacityReduction toReduction() {
        return new CapacityReduction(share.complement());
    }

    @Override
    public int compareTo(RemainingCapacity other) {
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
}
