package finsam.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.effort.EffortName;
import finsam.core.money.Sek;
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

    @Test
    void deviation() {
        Deviation deviation = new DeviationBuilder()
                .kind(DeviationKind.STAFFING)
                .planned("två coacher")
                .actual("en coach")
                .reason("vakans")
                .build();
        assertThat(deviation.measure()).hasToString("Optional.empty");
    }

    @Test
    void finalReport() {
        FinalReport report = new FinalReportBuilder()
                .effortName(EffortName.of("Räkna med mig!"))
                .approvedAmount(Sek.of(100_000))
                .usedAmount(Sek.of(96_997))
                .addGoalOutcomes(new GoalOutcomeBuilder().target(10).result(5).build())
                .build();
        assertThat(report.usedAmount()).hasToString("Optional[96997]");
        assertThat(report.lessons()).hasToString("Optional.empty");
    }

    @Test
    void goalOutcome() {
        GoalOutcome outcome = new GoalOutcomeBuilder()
                .goal("Minst tio personer deltar.")
                .target(10)
                .result(5)
                .build();
        assertThat(outcome.isUnmet()).hasToString("true");
        assertThat(outcome.attainment()).hasToString("Optional[1/2]");
    }

    @Test
    void implementation() {
        Implementation implementation = new ImplementationBuilder()
                .status(ImplementationStatus.NEW_PROJECT_IDEA)
                .description("en ny insats för fler kommuner")
                .build();
        assertThat(implementation.status()).hasToString("Optional[NEW_PROJECT_IDEA]");
    }

    @Test
    void informant() {
        Informant informant = new InformantBuilder()
                .date(LocalDate.of(2022, 2, 15))
                .title("enhetschef")
                .organisation("Hudiksvalls kommun")
                .build();
        assertThat(informant.title()).hasToString("Optional[enhetschef]");
    }

    @Test
    void methodReview() {
        MethodReview review = new MethodReviewBuilder()
                .description("Möten varje vecka.")
                .asPlanned(true)
                .build();
        assertThat(review.asPlanned()).hasToString("Optional[true]");
    }

    @Test
    void useOfFunds() {
        UseOfFunds funds = new UseOfFundsBuilder()
                .unusedExplanation("Insatsen började en månad senare.")
                .build();
        assertThat(funds.fullyUsedAssessment()).hasToString("Optional.empty");
    }
}
