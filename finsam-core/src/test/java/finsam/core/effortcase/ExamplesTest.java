package finsam.core.effortcase;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.ApplicationBuilder;
import finsam.core.effort.EffortName;
import finsam.core.report.FinalReportBuilder;
import org.junit.jupiter.api.Test;

/** The examples in the javadoc of this package, as they stand there. */
class ExamplesTest {

    @Test
    void associationYear() {
        AssociationYear year = new AssociationYearBuilder()
                .year(2021)
                .addCases(new EffortCaseBuilder().build())
                .build();
        assertThat(year.cases().size()).hasToString("1");
    }

    @Test
    void effortCase() {
        EffortCase effortCase = new EffortCaseBuilder()
                .application(new ApplicationBuilder()
                        .effortName(EffortName.of("Räkna med mig!"))
                        .build())
                .finalReport(new FinalReportBuilder()
                        .effortName(EffortName.of("Räkna med mig"))
                        .build())
                .build();
        assertThat(effortCase.names()).hasToString("[Räkna med mig!, Räkna med mig]");
    }
}
