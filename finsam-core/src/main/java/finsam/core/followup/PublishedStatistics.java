package finsam.core.followup;

import finsam.core.finding.Document;
import finsam.core.style.RecordStyle;
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
    List<ShareTable> shareTables();

    /** Tables of people by sex. */
    List<SexTable> sexTables();

    /** Numbers of people and the groups that they consist of. */
    List<Breakdown> breakdowns();

    /** Figures that are part of other ones. */
    List<PartOfWhole> parts();

    /** Values of a whole and of its groups. */
    List<WeightedFigure> figures();
}
