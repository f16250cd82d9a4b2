package finsam.core.followup;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of a published table of shares (<i>tabellrad</i>), with its stated total.
 *
 * <pre>{@code
 * ShareTableRow row = new ShareTableRowBuilder()
 *         .area("Hofors")
 *         .addShares(Share.parse("2,87").orThrow(), Share.parse("15,46").orThrow())
 *         .total(Share.parse("18,34").orThrow())
 *         .build();
 * row.difference(); // Optional[1/10000]
 * row.agrees(RoundingTolerance.DEFAULT); // Optional[true]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface ShareTableRow {
    /** What the row is about: a municipality, the country. */
    Optional<@LimitedText String> area();

    /** The shares, one under each column. */
    @LimitedList
    List<Share> shares();

    /** Their total as it is stated. */
    Optional<Share> total();

    /** Returns the sum of the shares, exactly; empty if there is none, or if it is too large. */
    default Optional<Share> sum() {
        return shares().isEmpty() ? Optional.empty() : Sums.of(shares());
    }

    /** Returns by how much the stated total is above the sum; empty without both, or if it is too large. */
    default Optional<Share> difference() {
        return total().flatMap(stated -> sum().flatMap(computed -> Sums.minus(stated, computed)));
    }

    /** Tells whether total and sum differ by no more than rounding does; empty where they cannot be compared. */
    default Optional<Boolean> agrees(RoundingTolerance tolerance) {
        Share most = tolerance.of(shares().size());
        return difference().map(gap -> gap.isAtMost(most) && gap.compareTo(most.negated()) >= 0);
    }
}
