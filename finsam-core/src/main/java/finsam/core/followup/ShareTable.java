package finsam.core.followup;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published table of shares (<i>tabell över andelar</i>), such as public support by municipality in full-year equivalents.
 *
 * <pre>{@code
 * ShareTable table = new ShareTableBuilder()
 *         .addColumns("sjukpenning", "ekonomiskt bistånd")
 *         .addRows(new ShareTableRowBuilder().area("Bollnäs").build())
 *         .build();
 * table.columns(); // [sjukpenning, ekonomiskt bistånd]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface ShareTable {
    /** The caption. */
    Optional<@LimitedText String> caption();

    /** What the shares are shares of: full-year equivalents in relation to the people of some ages. */
    Optional<@LimitedText String> unit();

    /** What stands over each column. */
    @LimitedList
    List<@LimitedText String> columns();

    /** The rows. */
    @LimitedList
    List<@Valid ShareTableRow> rows();
}
