package finsam.core.benefit;

import finsam.core.finding.Bilingual;
import finsam.core.money.Share;
import java.util.Objects;
import java.util.Optional;

/**
 * A level of sickness or activity compensation (<i>ersättningsnivå</i>), as 33 kap. 9 § SFB sets it by what is lost of the
 * capacity to work.
 *
 * <p>A quarter is for a reduction from 25 % to below 50 %, half for one from 50 % to below 75 %, three quarters for one from
 * 75 %. The full level is for a capacity that is lost completely or all but completely. The act has no number for that: a
 * person judges it.
 *
 * <pre>{@code
 * CompensationLevel.of(CapacityReduction.ofPercent(75), false); // Optional[THREE_QUARTERS]
 * CompensationLevel.of(CapacityReduction.ofPercent(24), false); // Optional.empty
 * }</pre>
 */
public enum CompensationLevel implements Bilingual {
    /** Hel. */
    FULL(4, "hel", "full"),
    /** Tre fjärdedels. */
    THREE_QUARTERS(3, "tre fjärdedels", "three quarters"),
    /** Halv. */
    HALF(2, "halv", "half"),
    /** En fjärdedels. */
    QUARTER(1, "en fjärdedels", "a quarter");

    private final int quarters;
    private final String swedish;
    private final String english;

    CompensationLevel(int quarters, String swedish, String english) {
        this.quarters = quarters;
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * Returns the level that a reduction gives; empty if it is below a quarter.
     *
     * @param reduction  what is lost of the capacity, not null
     * @param allButLost  whether a person has judged the capacity lost all but completely; then the level is full, whatever
     *     the reduction
     */
    public static Optional<CompensationLevel> of(CapacityReduction reduction, boolean allButLost) {
        Share lost = Objects.requireNonNull(reduction, "reduction").share();
        if (allButLost || lost.equals(Share.WHOLE)) {
            return Optional.of(FULL);
        }
        if (THREE_QUARTERS.share().isAtMost(lost)) {
            return Optional.of(THREE_QUARTERS);
        }
        if (HALF.share().isAtMost(lost)) {
            return Optional.of(HALF);
        }
        return QUARTER.share().isAtMost(lost) ? Optional.of(QUARTER) : Optional.empty();
    }

    /** Returns the part of a full compensation that is paid. */
    public Share share() {
        return Share.of(quarters, 4);
    }

    /** Tells whether less than the full compensation is paid (<i>partiell</i>). */
    public boolean isPartial() {
        return this != FULL;
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }
}
