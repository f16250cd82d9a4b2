package finsam.core.benefit;

import finsam.core.finding.Bilingual;
import finsam.core.money.Share;
import java.util.Objects;

/**
 * What is lost of a person's capacity to work (<i>nedsättning av arbetsförmågan</i>), from nothing to all of it. The social
 * insurance code counts in it: 33 kap. 5 § SFB asks for at least a quarter.
 *
 * <p>The opposite of {@link RemainingCapacity}: 75 % lost is 25 % left.
 *
 * <pre>{@code
 * CapacityReduction.ofPercent(75).toRemaining().english(); // 25%
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param share  the part of full time that is lost, from 0 to 100 %, not null
 */
public record CapacityReduction(Share share) implements Comparable<CapacityReduction>, Bilingual {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the share is not from 0 to 100 %
     */
    public CapacityReduction {
        Objects.requireNonNull(share, "share");
        if (!Share.NONE.isAtMost(share) || !share.isAtMost(Share.WHOLE)) {
            throw new IllegalArgumentException("share: from 0 to 100 %, not " + share);
        }
    }

    /**
     * Returns a percentage of full time.
     *
     * @param percent  the percentage that is lost, from 0 to 100
     * @throws IllegalArgumentException if it is another
     */
    public static CapacityReduction ofPercent(long percent) {
        return new CapacityReduction(Share.ofPercent(percent));
    }

    /** Returns what is left. */
    public RemainingCapacity toRemaining() {
        return new RemainingCapacity(share.complement());
    }

    /** Tells whether this is the same as or more than another reduction. */
    public boolean isAtLeast(CapacityReduction other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(CapacityReduction other) {
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
