package finsam.core.cost;

import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import finsam.core.time.YearLabel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post whose salary the effort pays (<i>lönerad</i>).
 *
 * <pre>{@code
 * SalaryLine post = new SalaryLineBuilder()
 *         .role("coach")
 *         .extent(Share.ofPercent(50))
 *         .monthlySalary(Sek.of(36_000))
 *         .months(4)
 *         .cost(Sek.of(72_000))
 *         .build();
 * post.cost(); // Optional[72000]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface SalaryLine {
    /** What the post is. */
    Optional<@LimitedText String> role();

    /** The extent of the post: the whole is a full-time post. */
    Optional<Share> extent();

    /** The salary of a month, full-time. */
    Optional<Sek> monthlySalary();

    /** The social fees on top of the salary (<i>sociala avgifter</i>). */
    Optional<Share> socialFees();

    /** The number of months. */
    Optional<Integer> months();

    /** The year. */
    Optional<YearLabel> year();

    /** The cost as it is stated. */
    Optional<Sek> cost();
}
