package finsam.core.followup;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published table of people by sex (<i>könsuppdelad tabell</i>), with its stated total.
 *
 * <pre>{@code
 * SexTable table = new SexTableBuilder()
 *         .addRows(new SexTableRowBuilder().women(10).men(8).build())
 *         .addRows(new SexTableRowBuilder().women(5).men(6).build())
 *         .total(new SexTableRowBuilder().women(15).men(14).build())
 *         .build();
 * table.sumOfWomen().equals(table.total().flatMap(SexTableRow::women).map(Long::valueOf)); // true
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface SexTable {
    /** The caption, with the number of the table. */
    Optional<@LimitedText String> caption();

    /** The rows. */
    @LimitedList
    List<@Valid SexTableRow> rows();

    /** The last row as it is stated (<i>Totalt</i>). */
    Optional<@Valid SexTableRow> total();

    /** Returns the sum of the women of all rows; empty if a row does not tell, or if there is none. */
    default Optional<Long> sumOfWomen() {
        return Counts.sum(rows().stream().map(SexTableRow::women).toList());
    }

    /** Returns the sum of the men of all rows; empty if a row does not tell, or if there is none. */
    default Optional<Long> sumOfMen() {
        return Counts.sum(rows().stream().map(SexTableRow::men).toList());
    }
}
