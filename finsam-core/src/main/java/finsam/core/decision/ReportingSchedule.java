package finsam.core.decision;

import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import finsam.core.time.EffortPeriod;
import finsam.core.time.YearQuarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * When an effort reports to the association (<i>rapporteringsplan</i>): in listed quarters, or at an interval.
 *
 * <pre>{@code
 * ReportingSchedule schedule =
 *         new ReportingScheduleBuilder().interval(ReportingInterval.QUARTERLY).build();
 * EffortPeriod period = EffortPeriod.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31));
 * schedule.quartersOf(period); // [2021-Q4, 2022-Q1]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface ReportingSchedule {
    /** How often. */
    Optional<ReportingInterval> interval();

    /** The quarters, where they are listed. */
    @LimitedList
    Set<YearQuarter> quarters();

    /** The last day for the final report (<i>slutrapport</i>). */
    Optional<LocalDate> finalReportDue();

    /**
     * Returns the quarters that are to be reported, in order: the listed ones, or else every quarter that the period touches if
     * the effort reports quarterly. Empty for an effort that reports at another interval or says nothing.
     *
     * @param period  the period of the effort, not null
     */
    default List<YearQuarter> quartersOf(EffortPeriod period) {
        if (!quarters().isEmpty()) {
            return quarters().stream().sorted().toList();
        }
        boolean quarterly =
                interval().filter(ReportingInterval.QUARTERLY::equals).isPresent();
        return quarterly ? period.quarters() : List.of();
    }
}
