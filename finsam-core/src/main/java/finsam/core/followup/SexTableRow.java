package finsam.core.followup;

import finsam.core.limit.LimitedText;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of a published table by sex (<i>tabellrad</i>), with counts and percentages as they are stated.
 *
 * <pre>{@code
 * SexTableRow row = new SexTableRowBuilder()
 *         .label("60 år och äldre")
 *         .women(3)
 *         .men(5)
 *         .womenPercent(Share.ofPercent(38))
 *         .menPercent(Share.ofPercent(63))
 *         .build();
 * row.sum(); // Optional[8]
 * row.womenShare(); // Optional[3/8]
 * row.percentSum(); // Optional[101/100]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface SexTableRow {
    /** What is counted. */
    Optional<@LimitedText String> label();

    /** The number of women. */
    Optional<Integer> women();

    /** The number of men. */
    Optional<Integer> men();

    /** The share of women, as it is stated. */
    Optional<Share> womenPercent();

    /** The share of men, as it is stated. */
    Optional<Share> menPercent();

    /** Returns women and men together; empty without both. */
    default Optional<Long> sum() {
        return women().flatMap(some -> men().map(others -> (long) some + others));
    }

    /** Returns the share of women that the counts give; empty without both counts, or if their sum is not above 0. */
    default Optional<Share> womenShare() {
        return sum().filter(all -> all > 0).flatMap(all -> women().map(some -> Share.of(some, all)));
    }

    /** Returns the share of men that the counts give; empty without both counts, or if their sum is not above 0. */
    default Optional<Share> menShare() {
        return sum().filter(all -> all > 0).flatMap(all -> men().map(some -> Share.of(some, all)));
    }

    /** Returns the sum of the stated percentages; empty without both, or if it is too large. */
    default Optional<Share> percentSum() {
        return womenPercent().flatMap(some -> menPercent().flatMap(others -> Sums.plus(some, others)));
    }
}
