package finsam.core.followup;

import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stated figure that is part of another one (<i>varav</i>): some of the cases, those reached of those who could be.
 *
 * <pre>{@code
 * PartOfWhole part = new PartOfWholeBuilder()
 *         .label("Botkyrka")
 *         .part(new BigDecimal("20.6"))
 *         .whole(new BigDecimal("90.0"))
 *         .build();
 * part.share(); // Optional[103/450]
 * part.isWithin(); // Optional[true]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PartOfWhole {
    /** What it is about. */
    Optional<@LimitedText String> label();

    /** The part. */
    Optional<BigDecimal> part();

    /** The whole. */
    Optional<BigDecimal> whole();

    /** The share of the part, as it is stated. */
    Optional<Share> statedShare();

    /**
     * Returns the share that the figures give, exactly; empty without both, if the whole is not above 0, or if the fraction
     * is too large.
     */
    default Optional<Share> share() {
        return part().flatMap(some -> whole().flatMap(all -> Fractions.of(some, all)));
    }

    /** Tells whether the part is at least 0 and not above the whole; empty without both. */
    default Optional<Boolean> isWithin() {
        return part().flatMap(some -> whole().map(all -> some.signum() >= 0 && some.compareTo(all) <= 0));
    }
}
