package finsam.core.report;

import finsam.core.effort.EffortName;
import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.style.RecordStyle;
import finsam.core.time.YearQuarter;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report of an effort on a calendar quarter (<i>kvartalsrapport</i>).
 *
 * The forms only name it; these are the answers that the agreement and the plans need.
 *
 * <pre>{@code
 * QuarterlyReport report = new QuarterlyReportBuilder()
 *         .effortName(EffortName.of("Räkna med mig!"))
 *         .quarter(new YearQuarter(2024, 3))
 *         .submittedOn(LocalDate.of(2024, 10, 14))
 *         .participantsIn(4)
 *         .build();
 * report.quarter(); // Optional[2024-Q3]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface QuarterlyReport extends Document {
    /** The name of the effort. */
    Optional<EffortName> effortName();

    /** The quarter that it is about. */
    Optional<YearQuarter> quarter();

    /** The day on which it was handed in. */
    Optional<LocalDate> submittedOn();

    /** What happened, in words. */
    Optional<@LimitedText String> narrative();

    /** The number of participants who came in during the quarter. */
    Optional<Integer> participantsIn();

    /** The number of participants who left during the quarter. */
    Optional<Integer> participantsOut();

    /** What the effort has cost until the end of the quarter. */
    Optional<Sek> costToDate();

    /** Deviations from the plan. */
    @LimitedList
    List<@Valid Deviation> deviations();

    /** Who answers for the report. */
    Optional<@Valid Informant> informant();
}
