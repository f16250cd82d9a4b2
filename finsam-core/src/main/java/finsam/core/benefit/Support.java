package finsam.core.benefit;

import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody lives on (<i>försörjning</i>): a form of support, how much of it, and since when.
 *
 * <pre>{@code
 * Support support = new SupportBuilder()
 *         .form(SupportForm.ECONOMIC_ASSISTANCE)
 *         .firstMonth(YearMonth.of(2015, 3))
 *         .build();
 * support.isReceivedIn(YearMonth.of(2021, 10)); // Optional[true]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Support {
    /** The form of support. */
    Optional<SupportForm> form();

    /** How much of it; the whole for somebody who lives on it alone. */
    Optional<Share> extent();

    /** Whether the person is passively dependent on it (<i>passivt bidragsberoende</i>). */
    Optional<Boolean> passive();

    /** The first month, included. */
    Optional<YearMonth> firstMonth();

    /** The last month, included; empty while it goes on. */
    Optional<YearMonth> lastMonth();

    /** Tells whether it is received in a month; empty if the first month is not known and the last has not passed. */
    default Optional<Boolean> isReceivedIn(YearMonth month) {
        if (lastMonth().filter(month::isAfter).isPresent()) {
            return Optional.of(false);
        }
        return firstMonth().map(first -> !month.isBefore(first));
    }
}
