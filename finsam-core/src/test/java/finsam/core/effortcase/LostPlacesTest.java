package finsam.core.effortcase;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.annual.AnnualPlanBuilder;
import finsam.core.annual.FinancialYearBuilder;
import finsam.core.application.ApplicationBuilder;
import finsam.core.association.CoordinationAssociationBuilder;
import finsam.core.call.CallBuilder;
import finsam.core.effort.EffortBuilder;
import finsam.core.finding.JsonPointer;
import finsam.core.participation.EffortParticipations;
import finsam.core.participation.EffortParticipationsBuilder;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.report.DeviationReportBuilder;
import finsam.core.report.FinalReportBuilder;
import finsam.core.report.QuarterlyReportBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document has lost is lost to the larger document that it is part of. */
class LostPlacesTest {
    private static final Participation LOST =
            new ParticipationBuilder().addUnread(JsonPointer.of("/age")).build();

    @Test
    void aCaseAsksTheDocumentsInIt() {
        EffortCase effortCase = new EffortCaseBuilder()
                .application(new ApplicationBuilder()
                        .addUnread(JsonPointer.of("/signature"))
                        .build())
                .addParticipations(new ParticipationBuilder().build(), LOST)
                .addQuarterlyReports(
                        new QuarterlyReportBuilder().addUnread(JsonPointer.ROOT).build())
                .addUnread(JsonPointer.of("/funding"))
                .build();

        assertThat(unread(effortCase, "/funding/grant")).isTrue();
        assertThat(unread(effortCase, "/application/signature/date")).isTrue();
        assertThat(unread(effortCase, "/application/period")).isFalse();
        assertThat(unread(effortCase, "/participations/0/age")).isFalse();
        assertThat(unread(effortCase, "/participations/1/age")).isTrue();
        assertThat(unread(effortCase, "/participations/1/sex")).isFalse();
        assertThat(unread(effortCase, "/quarterlyReports/0/costToDate")).isTrue();
    }

    @Test
    void everyKindOfDocumentInACaseIsAsked() {
        EffortCase effortCase = new EffortCaseBuilder()
                .call(new CallBuilder().addUnread(JsonPointer.of("/goals")).build())
                .effort(new EffortBuilder().addUnread(JsonPointer.of("/name")).build())
                .finalReport(new FinalReportBuilder()
                        .addUnread(JsonPointer.of("/date"))
                        .build())
                .addDeviationReports(
                        new DeviationReportBuilder().build(),
                        new DeviationReportBuilder()
                                .addUnread(JsonPointer.of("/deviations"))
                                .build())
                .build();

        List<JsonPointer> places = new ArrayList<>();
        effortCase.eachUnread(JsonPointer.of("/cases/3"), places::add);
        assertThat(places)
                .extracting(JsonPointer::toString)
                .containsExactlyInAnyOrder(
                        "/cases/3/call/goals",
                        "/cases/3/effort/name",
                        "/cases/3/finalReport/date",
                        "/cases/3/deviationReports/1/deviations");
    }

    @Test
    void aYearAsksTheCasesInIt() {
        AssociationYear year = new AssociationYearBuilder()
                .association(new CoordinationAssociationBuilder()
                        .addUnread(JsonPointer.of("/name"))
                        .build())
                .plan(new AnnualPlanBuilder().addUnread(JsonPointer.of("/year")).build())
                .financialYear(new FinancialYearBuilder()
                        .addUnread(JsonPointer.of("/closedOn"))
                        .build())
                .addUnread(JsonPointer.of("/year"))
                .addCases(
                        new EffortCaseBuilder().build(),
                        new EffortCaseBuilder().addParticipations(LOST).build())
                .build();

        assertThat(year.isUnread(JsonPointer.of("/association/name"))).isTrue();
        assertThat(year.isUnread(JsonPointer.of("/plan/year"))).isTrue();
        assertThat(year.isUnread(JsonPointer.of("/financialYear/closedOn"))).isTrue();
        assertThat(year.isUnread(JsonPointer.of("/year"))).isTrue();
        assertThat(year.isUnread(JsonPointer.of("/cases/0/participations/0/age")))
                .isFalse();
        assertThat(year.isUnread(JsonPointer.of("/cases/1/participations/0/age")))
                .isTrue();
        assertThat(year.isUnread(JsonPointer.of("/cases/1/application"))).isFalse();
    }

    @Test
    void theParticipationsOfAnEffortAreAskedOneByOne() {
        EffortParticipations effort = new EffortParticipationsBuilder()
                .addParticipations(LOST)
                .addUnread(JsonPointer.of("/effort"))
                .build();

        assertThat(effort.isUnread(JsonPointer.of("/participations/0/age"))).isTrue();
        assertThat(effort.isUnread(JsonPointer.of("/participations/0/sex"))).isFalse();
        assertThat(effort.isUnread(JsonPointer.of("/participations"))).isTrue();
        assertThat(effort.isUnread(JsonPointer.of("/effort"))).isTrue();
        List<JsonPointer> places = new ArrayList<>();
        effort.eachUnread(JsonPointer.of("/here"), places::add);
        assertThat(places)
                .containsExactly(JsonPointer.of("/here/effort"), JsonPointer.of("/here/participations/0/age"));
    }

    private static boolean unread(EffortCase effortCase, String place) {
        return effortCase.isUnread(JsonPointer.of(place));
    }
}
