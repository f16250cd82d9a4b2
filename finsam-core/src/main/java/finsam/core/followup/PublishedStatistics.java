package finsam.core.followup;

import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * The tables and figures that a call, a plan or a report publishes (<i>publicerad statistik</i>), as they are stated.
 *
 * <pre>{@code
 * PublishedStatistics statistics = new PublishedStatisticsBuilder()
 *         .addBreakdowns(new BreakdownBuilder().total(49).addParts(32, 17).exhaustive(true).build())
 *         .build();
 * statistics.breakdowns().get(0).sum(); // Optional[49]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PublishedStatistics extends Document {
    /** Tables of shares. */
    @LimitedList
    List<@Valid ShareTable> shareTables();

    /** Tables of people by sex. */
    @LimitedList
    List<@Valid SexTable> sexTables();

    /** Numbers of people and the groups that they consist of. */
    @LimitedList
    List<@Valid Breakdown> breakdowns();

    /** Figures that are part of other ones. */
    @LimitedList
    List<@Valid PartOfWhole> parts();

    /** Values of a whole and of its groups. */
    @LimitedList
    List<@Valid WeightedFigure> figures();
}
