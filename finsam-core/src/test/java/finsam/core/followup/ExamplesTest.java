package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.benefit.WorkExtent;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.participation.OccupationBuilder;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.participation.RegistrationKind;
import finsam.core.person.Age;
import finsam.core.person.Sex;
import finsam.core.time.YearQuarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples in the javadoc of this package, as they stand there. */
class ExamplesTest {

    @Test
    void ageBand() {
        assertThat(AgeBand.of(Age.of(29))).hasToString("UP_TO_29");
    }

    @Test
    void breakdown() {
        Breakdown breakdown = new BreakdownBuilder().total(49).addParts(32, 17).build();
        assertThat(breakdown.sum()).hasToString("Optional[49]");
    }

    @Test
    void budgetKey() {
        BudgetKey key = BudgetKey.of(List.of(1L, 1L, 1L));
        assertThat(key.distribute(Sek.of(100))).hasToString("[33.34, 33.33, 33.33]");
        assertThat(key.shares()).hasToString("[1/3, 1/3, 1/3]");
    }

    @Test
    void countingThreshold() {
        assertThat(CountingThreshold.SICK_CASE.counts(14)).isFalse();
        assertThat(CountingThreshold.SICK_CASE.counts(15)).isTrue();
    }

    @Test
    void followUpRegistration() {
        FollowUpRegistration registration = new FollowUpRegistrationBuilder()
                .scheme(FollowUpScheme.FOLLOW_UP_FINSAM)
                .effortId("4711")
                .participants(SexCounts.of(12, 9))
                .build();
        assertThat(registration.participants().map(SexCounts::total)).hasToString("Optional[21]");
    }

    @Test
    void publishedStatistics() {
        PublishedStatistics statistics = new PublishedStatisticsBuilder()
                .addBreakdowns(new BreakdownBuilder()
                        .total(49)
                        .addParts(32, 17)
                        .exhaustive(true)
                        .build())
                .build();
        assertThat(statistics.breakdowns().get(0).sum()).hasToString("Optional[49]");
    }

    @Test
    void countRow() {
        CountRow<AgeBand> row = new CountRow<>(AgeBand.FROM_60, SexCounts.of(3, 5));
        assertThat(row.counts().total()).hasToString("8");
    }

    @Test
    void countTable() {
        CountTable<AgeBand> table = new CountTable<>(
                List.of(new CountRow<>(AgeBand.UP_TO_29, SexCounts.of(12, 9))),
                List.of(new CountRow<>(ExclusionReason.ANONYMOUS, SexCounts.of(1, 0))));
        assertThat(table.total().total()).hasToString("21");
        assertThat(table.everybody().total()).hasToString("22");
    }

    @Test
    void exclusionReason() {
        assertThat(ExclusionReason.MISREGISTERED.swedish()).hasToString("felregistrerad");
    }

    @Test
    void followUpRole() {
        assertThat(FollowUpRole.ASSOCIATION_ADMINISTRATOR.mayBeCombinedWith(FollowUpRole.PARTICIPANT_REGISTRAR))
                .hasToString("false");
    }

    @Test
    void followUpScheme() {
        assertThat(FollowUpScheme.SUS.english()).hasToString("SUS");
    }

    @Test
    void multiAssociationProject() {
        MultiAssociationProject project = new MultiAssociationProjectBuilder()
                .budget(Sek.of(1000))
                .addSubProjects(new SubProjectBuilder().participants(3).build())
                .addSubProjects(new SubProjectBuilder().participants(1).build())
                .build();
        assertThat(project.participants()).hasToString("Optional[4]");
        assertThat(project.budgetShares()).hasToString("Optional[[750, 250]]");
    }

    @Test
    void outcomeMeasure() {
        OutcomeMeasure measure = new OutcomeMeasure(SexCounts.of(2, 1), SexCounts.of(4, 2), List.of());
        assertThat(measure.share()).hasToString("Optional[1/2]");
    }

    @Test
    void outcomes() {
        Participation participation = new ParticipationBuilder()
                .registration(RegistrationKind.WITH_CONSENT)
                .exitDate(LocalDate.of(2022, 1, 31))
                .occupationBefore(new OccupationBuilder().work(WorkExtent.NONE).build())
                .occupationAfter(
                        new OccupationBuilder().work(WorkExtent.ofPercent(50)).build())
                .build();
        assertThat(Outcomes.startedOrIncreased(List.of(participation)).share()).hasToString("Optional[1/1]");
    }

    @Test
    void partOfWhole() {
        PartOfWhole part = new PartOfWholeBuilder()
                .label("Botkyrka")
                .part(new BigDecimal("20.6"))
                .whole(new BigDecimal("90.0"))
                .build();
        assertThat(part.share()).hasToString("Optional[103/450]");
        assertThat(part.isWithin()).hasToString("Optional[true]");
    }

    @Test
    void participationTables() {
        List<Participation> participations = List.of(new ParticipationBuilder()
                .sex(Sex.MAN)
                .entryDate(LocalDate.of(2021, 10, 1))
                .build());
        assertThat(ParticipationTables.intake(participations)
                        .counts(new YearQuarter(2021, 4))
                        .men())
                .hasToString("1");
        assertThat(ParticipationTables.closingReasons(participations)
                        .excluded(ExclusionReason.NOT_FINISHED)
                        .men())
                .hasToString("1");
    }

    @Test
    void populationCounts() {
        PopulationCounts counts = new PopulationCountsBuilder().jobSeekers(100).build();
        assertThat(counts.jobSeekers()).hasToString("Optional[100]");
    }

    @Test
    void roleHolder() {
        RoleHolder holder = new RoleHolderBuilder()
                .addFollowUpRoles(FollowUpRole.PARTICIPANT_REGISTRAR)
                .employedByAssociation(false)
                .build();
        assertThat(holder.followUpRoles()).hasToString("[PARTICIPANT_REGISTRAR]");
    }

    @Test
    void roundingTolerance() {
        assertThat(RoundingTolerance.DEFAULT.of(2)).hasToString("1/5000");
        assertThat(RoundingTolerance.DEFAULT.of(6)).hasToString("3/10000");
    }

    @Test
    void schemeChangeover() {
        assertThat(SchemeChangeover.PLANNED.inForce(LocalDate.of(2022, 6, 1))).hasToString("[SUS]");
        assertThat(SchemeChangeover.PLANNED.inForce(LocalDate.of(2023, 4, 1))).hasToString("[SUS, FOLLOW_UP_FINSAM]");
        assertThat(SchemeChangeover.PLANNED.inForce(LocalDate.of(2024, 1, 1))).hasToString("[FOLLOW_UP_FINSAM]");
    }

    @Test
    void sexCounts() {
        SexCounts counts = SexCounts.of(3, 5);
        assertThat(counts.total()).hasToString("8");
        assertThat(counts.share(Sex.WOMAN)).hasToString("Optional[3/8]");
    }

    @Test
    void sexTable() {
        SexTable table = new SexTableBuilder()
                .addRows(new SexTableRowBuilder().women(10).men(8).build())
                .addRows(new SexTableRowBuilder().women(5).men(6).build())
                .total(new SexTableRowBuilder().women(15).men(14).build())
                .build();
        assertThat(table.sumOfWomen()
                        .equals(table.total().flatMap(SexTableRow::women).map(Long::valueOf)))
                .hasToString("true");
    }

    @Test
    void sexTableRow() {
        SexTableRow row = new SexTableRowBuilder()
                .label("60 år och äldre")
                .women(3)
                .men(5)
                .womenPercent(Share.ofPercent(38))
                .menPercent(Share.ofPercent(63))
                .build();
        assertThat(row.sum()).hasToString("Optional[8]");
        assertThat(row.womenShare()).hasToString("Optional[3/8]");
        assertThat(row.percentSum()).hasToString("Optional[101/100]");
    }

    @Test
    void shareTable() {
        ShareTable table = new ShareTableBuilder()
                .addColumns("sjukpenning", "ekonomiskt bistånd")
                .addRows(new ShareTableRowBuilder().area("Bollnäs").build())
                .build();
        assertThat(table.columns()).hasToString("[sjukpenning, ekonomiskt bistånd]");
    }

    @Test
    void shareTableRow() {
        ShareTableRow row = new ShareTableRowBuilder()
                .area("Hofors")
                .addShares(Share.parse("2,87").orThrow(), Share.parse("15,46").orThrow())
                .total(Share.parse("18,34").orThrow())
                .build();
        assertThat(row.difference()).hasToString("Optional[1/10000]");
        assertThat(row.agrees(RoundingTolerance.DEFAULT)).hasToString("Optional[true]");
    }

    @Test
    void subProject() {
        SubProject part = new SubProjectBuilder()
                .name("MIA VärNa")
                .addMunicipalities("Nacka", "Värmdö")
                .participants(355)
                .build();
        assertThat(part.municipalities()).hasToString("[Nacka, Värmdö]");
    }

    @Test
    void supportTime() {
        assertThat(SupportTime.ofMonths(12)).hasToString("UP_TO_1_YEAR");
        assertThat(SupportTime.ofMonths(13)).hasToString("UP_TO_3_YEARS");
    }

    @Test
    void suppressedCount() {
        assertThat(SuppressedCount.shown(12)).hasToString("12");
        assertThat(SuppressedCount.HIDDEN).hasToString("..");
    }

    @Test
    void suppressedCounts() {
        SuppressedCounts counts = Suppression.of(5).apply(List.of(2L, 9L, 20L));
        assertThat(counts.counts()).hasToString("[.., .., 20]");
        assertThat(counts.total()).hasToString("31");
    }

    @Test
    void suppressedRow() {
        SuppressedRow<AgeBand> row = new SuppressedRow<>(
                AgeBand.FROM_60, SuppressedCount.HIDDEN, SuppressedCount.shown(12), SuppressedCount.shown(0));
        assertThat(row.women().isHidden()).hasToString("true");
    }

    @Test
    void suppressedTable() {
        CountTable<AgeBand> table = new CountTable<>(
                List.of(
                        new CountRow<>(AgeBand.UP_TO_29, SexCounts.of(12, 2)),
                        new CountRow<>(AgeBand.FROM_60, SexCounts.of(7, 0))),
                List.of());
        SuppressedTable<AgeBand> published = Suppression.of(5).apply(table);
        assertThat(published.rows().get(0).men()).hasToString("..");
        assertThat(published.rows().get(1).women()).hasToString("..");
        assertThat(published.everybody()).hasToString("21");
    }

    @Test
    void suppression() {
        assertThat(Suppression.of(5).apply(List.of(2L, 9L, 20L)).counts()).hasToString("[.., .., 20]");
        assertThat(Suppression.of(5).apply(List.of(2L, 0L)).total()).hasToString("..");
    }

    @Test
    void susRole() {
        assertThat(SusRole.PARTICIPANT_REGISTRAR.mayBeCombinedWith(SusRole.ACCESS_ORDERER))
                .hasToString("false");
    }

    @Test
    void targetGroupSize() {
        assertThat(TargetGroupSize.byShare(34_000, Share.ofPercent(5)).people()).hasToString("1700");
    }

    @Test
    void targetGroupWeights() {
        assertThat(TargetGroupWeights.SKL_2016.jobSeekers()).hasToString("1/4");
    }

    @Test
    void theoryOfChange() {
        TheoryOfChange theory = new TheoryOfChangeBuilder()
                .addResources("regional styrgrupp")
                .addResults("lärande mellan förbunden")
                .build();
        assertThat(theory.isComplete()).hasToString("false");
    }

    @Test
    void weightedCount() {
        assertThat(new WeightedCount(34_000, Share.ofPercent(5)).exact()).hasToString("1700/1");
    }

    @Test
    void weightedFigure() {
        WeightedFigure figure = new WeightedFigureBuilder()
                .addGroups(new WeightedValueBuilder()
                        .weight(Share.ofPercent(47))
                        .value(Share.ofPercent(12))
                        .build())
                .addGroups(new WeightedValueBuilder()
                        .weight(Share.ofPercent(53))
                        .value(Share.ofPercent(8))
                        .build())
                .combined(Share.ofPercent(10))
                .build();
        assertThat(figure.computed().map(Share::percent)).hasToString("Optional[9.88]");
    }

    @Test
    void weightedValue() {
        WeightedValue women = new WeightedValueBuilder()
                .weight(Share.ofPercent(47))
                .value(Share.ofPercent(12))
                .build();
        assertThat(women.value()).hasToString("Optional[3/25]");
    }
}
