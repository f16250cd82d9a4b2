package finsam.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.effort.EffortName;
import finsam.core.time.YearQuarter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples in the javadoc of this package, as they stand there. */
class ExamplesTest {

    @Test
    void deviationReport() {
        DeviationReport report = new DeviationReportBuilder()
                .effortName(EffortName.of("Räkna med mig!"))
                .reportedOn(LocalDate.of(2021, 9, 6))
                .addDeviations(
                        new DeviationBuilder().kind(DeviationKind.TIME_PLAN).build())
                .build();
        assertThat(report.reportedOn()).hasToString("Optional[2021-09-06]");
    }

    @Test
    void quarterlyReport() {
        QuarterlyReport report = new QuarterlyReportBuilder()
                .effortName(EffortName.of("Räkna med mig!"))
                .quarter(new YearQuarter(2024, 3))
                .submittedOn(LocalDate.of(2024, 10, 14))
                .participantsIn(4)
                .build();
        assertThat(report.quarter()).hasToString("Optional[2024-Q3]");
    }
}
