package finsam.core.report;

import finsam.core.effort.EffortName;
import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report of an important change in an effort (<i>avvikelserapport</i>), when it happens.
 *
 * <pre>{@code
 * DeviationReport report = new DeviationReportBuilder()
 *         .effortName(EffortName.of("Räkna med mig!"))
 *         .reportedOn(LocalDate.of(2021, 9, 6))
 *         .addDeviations(new DeviationBuilder().kind(DeviationKind.TIME_PLAN).build())
 *         .build();
 * report.reportedOn(); // Optional[2021-09-06]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface DeviationReport extends Document {
    /** The name of the effort. */
    Optional<EffortName> effortName();

    /** The day on which it was handed in. */
    Optional<LocalDate> reportedOn();

    /** The changes. */
    @LimitedList
    List<@Valid Deviation> deviations();

    /** Who answers for the report. */
    Optional<@Valid Informant> informant();
}
