package finsam.core.battery;

import static finsam.core.battery.Example.PERSON;
import static finsam.core.battery.RecordExamples.either;

import finsam.core.effort.EffortName;
import finsam.core.effort.Method;
import finsam.core.finding.JsonPointer;
import finsam.core.followup.AgeBand;
import finsam.core.followup.Breakdown;
import finsam.core.followup.BreakdownBuilder;
import finsam.core.followup.BudgetKey;
import finsam.core.followup.CountRow;
import finsam.core.followup.CountTable;
import finsam.core.followup.ExclusionReason;
import finsam.core.followup.FollowUpRegistration;
import finsam.core.followup.FollowUpRegistrationBuilder;
import finsam.core.followup.FollowUpRole;
import finsam.core.followup.FollowUpScheme;
import finsam.core.followup.MultiAssociationProject;
import finsam.core.followup.MultiAssociationProjectBuilder;
import finsam.core.followup.OutcomeMeasure;
import finsam.core.followup.PartOfWhole;
import finsam.core.followup.PartOfWholeBuilder;
import finsam.core.followup.PopulationCounts;
import finsam.core.followup.PopulationCountsBuilder;
import finsam.core.followup.PublishedStatistics;
import finsam.core.followup.PublishedStatisticsBuilder;
import finsam.core.followup.RoleHolder;
import finsam.core.followup.RoleHolderBuilder;
import finsam.core.followup.RoundingTolerance;
import finsam.core.followup.SchemeChangeover;
import finsam.core.followup.SexCounts;
import finsam.core.followup.SexTable;
import finsam.core.followup.SexTableBuilder;
import finsam.core.followup.SexTableRow;
import finsam.core.followup.SexTableRowBuilder;
import finsam.core.followup.ShareTable;
import finsam.core.followup.ShareTableBuilder;
import finsam.core.followup.ShareTableRow;
import finsam.core.followup.ShareTableRowBuilder;
import finsam.core.followup.SubProject;
import finsam.core.followup.SubProjectBuilder;
import finsam.core.followup.SuppressedCount;
import finsam.core.followup.SuppressedCounts;
import finsam.core.followup.SuppressedRow;
import finsam.core.followup.SuppressedTable;
import finsam.core.followup.Suppression;
import finsam.core.followup.SusRole;
import finsam.core.followup.TargetGroupSize;
import finsam.core.followup.TargetGroupWeights;
import finsam.core.followup.TheoryOfChange;
import finsam.core.followup.TheoryOfChangeBuilder;
import finsam.core.followup.WeightedCount;
import finsam.core.followup.WeightedFigure;
import finsam.core.followup.WeightedFigureBuilder;
import finsam.core.followup.WeightedValue;
import finsam.core.followup.WeightedValueBuilder;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.participation.MeasureKind;
import finsam.core.party.RegistryNumber;
import finsam.core.report.DeviationReport;
import finsam.core.report.DeviationReportBuilder;
import finsam.core.report.QuarterlyReport;
import finsam.core.report.QuarterlyReportBuilder;
import finsam.core.time.YearQuarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Examples of reports, tables and projects; an example's number makes it differ. */
final class FollowUpExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(QuarterlyReport.class, () -> quarterly(1), () -> quarterly(2)),
            new Example<>(DeviationReport.class, () -> deviations(1), () -> deviations(2)),
            new Example<>(
                    SchemeChangeover.class,
                    () -> new SchemeChangeover(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 4, 30)),
                    () -> new SchemeChangeover(LocalDate.of(2023, 3, 27), LocalDate.of(2023, 5, 31))),
            new Example<>(RoleHolder.class, () -> holder(1), () -> holder(2)),
            new Example<>(SexCounts.class, () -> counts(1), () -> counts(2)),
            new Example<>(CountRow.class, () -> row(1), () -> row(2)),
            new Example<>(CountTable.class, () -> table(1), () -> table(2)),
            new Example<>(
                    OutcomeMeasure.class,
                    () -> new OutcomeMeasure(counts(1), counts(3), List.of()),
                    () -> new OutcomeMeasure(counts(2), counts(4), List.of(excluded(1)))),
            new Example<>(SuppressedCount.class, () -> SuppressedCount.shown(7), () -> suppressed(2)),
            new Example<>(
                    SuppressedCounts.class,
                    () -> new SuppressedCounts(List.of(suppressed(1)), suppressed(1)),
                    () -> new SuppressedCounts(List.of(), suppressed(2))),
            new Example<>(Suppression.class, () -> Suppression.of(3), () -> Suppression.of(5)),
            new Example<>(SuppressedRow.class, () -> suppressedRow(1), () -> suppressedRow(2)),
            new Example<>(SuppressedTable.class, () -> suppressedTable(1), () -> suppressedTable(2)),
            new Example<>(SexTableRow.class, () -> sexRow(1), () -> sexRow(2)),
            new Example<>(SexTable.class, () -> sexTable(1), () -> sexTable(2)),
            new Example<>(ShareTableRow.class, () -> shareRow(1), () -> shareRow(2)),
            new Example<>(ShareTable.class, () -> shareTable(1), () -> shareTable(2)),
            new Example<>(RoundingTolerance.class, () -> tolerance(1), () -> tolerance(2)),
            new Example<>(PartOfWhole.class, () -> part(1), () -> part(2)),
            new Example<>(Breakdown.class, () -> breakdown(1), () -> breakdown(2)),
            new Example<>(WeightedValue.class, () -> weighted(1), () -> weighted(2)),
            new Example<>(WeightedFigure.class, () -> figure(1), () -> figure(2)),
            new Example<>(PopulationCounts.class, () -> population(1), () -> population(2)),
            new Example<>(TargetGroupWeights.class, () -> weights(1), () -> weights(2)),
            new Example<>(WeightedCount.class, () -> weightedCount(1), () -> weightedCount(2)),
            new Example<>(
                    TargetGroupSize.class,
                    () -> new TargetGroupSize(List.of(weightedCount(1))),
                    () -> new TargetGroupSize(List.of(weightedCount(2)))),
            new Example<>(BudgetKey.class, () -> BudgetKey.of(List.of(1L, 2L)), () -> BudgetKey.of(List.of(2L, 4L))),
            new Example<>(FollowUpRegistration.class, () -> registration(1), () -> registration(2)),
            new Example<>(PublishedStatistics.class, () -> statistics(1), () -> statistics(2)),
            new Example<>(SubProject.class, () -> subProject(1), () -> subProject(2)),
            new Example<>(TheoryOfChange.class, () -> theory(1), () -> theory(2)),
            new Example<>(MultiAssociationProject.class, () -> project(1), () -> project(2)));

    private FollowUpExamples() {}

    static QuarterlyReport quarterly(int n) {
        return new QuarterlyReportBuilder()
                .addUnread(JsonPointer.of("/narrative/" + n))
                .effortName(EffortName.of("Insats " + n))
                .quarter(new YearQuarter(2024, n))
                .submittedOn(LocalDate.of(2024, 10, n))
                .narrative("text " + n)
                .participantsIn(n)
                .participantsOut(n)
                .costToDate(Sek.of(n))
                .addDeviations(DocumentExamples.deviation(n))
                .informant(DocumentExamples.informant(n))
                .build();
    }

    static DeviationReport deviations(int n) {
        return new DeviationReportBuilder()
                .addUnread(JsonPointer.of("/deviations/" + n))
                .effortName(EffortName.of("Insats " + n))
                .reportedOn(LocalDate.of(2024, 10, n))
                .addDeviations(DocumentExamples.deviation(n))
                .informant(DocumentExamples.informant(n))
                .build();
    }

    static RoleHolder holder(int n) {
        return new RoleHolderBuilder()
                .name(PERSON + n)
                .employer("Kommun " + n)
                .employedByAssociation(n == 1)
                .addSusRoles(either(n, SusRole.EFFORT_REGISTRAR, SusRole.REPORT_READER))
                .addFollowUpRoles(either(n, FollowUpRole.ACCESS_ORDERER, FollowUpRole.PARTICIPANT_REGISTRAR))
                .build();
    }

    static SexCounts counts(int n) {
        return new SexCounts(n, 2L * n, 3L * n);
    }

    static CountRow<AgeBand> row(int n) {
        return new CountRow<>(either(n, AgeBand.UP_TO_29, AgeBand.FROM_60), counts(n));
    }

    static CountRow<ExclusionReason> excluded(int n) {
        return new CountRow<>(either(n, ExclusionReason.ANONYMOUS, ExclusionReason.VOLUME), counts(n));
    }

    static CountTable<AgeBand> table(int n) {
        return new CountTable<>(List.of(row(n)), List.of(excluded(n)));
    }

    static SuppressedCount suppressed(int n) {
        return either(n, SuppressedCount.HIDDEN, SuppressedCount.shown(8));
    }

    static SuppressedRow<AgeBand> suppressedRow(int n) {
        return new SuppressedRow<>(
                either(n, AgeBand.UP_TO_29, AgeBand.FROM_60), suppressed(n), suppressed(n), suppressed(n));
    }

    static SuppressedTable<AgeBand> suppressedTable(int n) {
        return new SuppressedTable<>(
                List.of(suppressedRow(n)),
                List.of(new SuppressedRow<>(ExclusionReason.VOLUME, suppressed(n), suppressed(n), suppressed(n))),
                suppressed(n));
    }

    static SexTableRow sexRow(int n) {
        return new SexTableRowBuilder()
                .label("rad " + n)
                .women(n)
                .men(n)
                .womenPercent(Share.ofPercent(n))
                .menPercent(Share.ofPercent(n))
                .build();
    }

    static SexTable sexTable(int n) {
        return new SexTableBuilder()
                .caption("Tabell " + n)
                .addRows(sexRow(n))
                .total(sexRow(n))
                .build();
    }

    static ShareTableRow shareRow(int n) {
        return new ShareTableRowBuilder()
                .area("Kommun " + n)
                .addShares(Share.ofPercent(n))
                .total(Share.ofPercent(n))
                .build();
    }

    static ShareTable shareTable(int n) {
        return new ShareTableBuilder()
                .caption("Tabell " + n)
                .unit("helårsekvivalenter " + n)
                .addColumns("kolumn " + n)
                .addRows(shareRow(n))
                .build();
    }

    static RoundingTolerance tolerance(int n) {
        return new RoundingTolerance(Share.ofPercent(n), Share.ofPercent(3 * n));
    }

    static PartOfWhole part(int n) {
        return new PartOfWholeBuilder()
                .label("Kommun " + n)
                .part(BigDecimal.valueOf(n))
                .whole(BigDecimal.valueOf(10 * n))
                .statedShare(Share.ofPercent(n))
                .build();
    }

    static Breakdown breakdown(int n) {
        return new BreakdownBuilder()
                .label("grupp " + n)
                .total(n)
                .exhaustive(n == 1)
                .addParts(n)
                .build();
    }

    static WeightedValue weighted(int n) {
        return new WeightedValueBuilder()
                .label("grupp " + n)
                .weight(Share.ofPercent(n))
                .value(Share.ofPercent(n))
                .build();
    }

    static WeightedFigure figure(int n) {
        return new WeightedFigureBuilder()
                .label("värde " + n)
                .addGroups(weighted(n))
                .combined(Share.ofPercent(n))
                .build();
    }

    static PopulationCounts population(int n) {
        return new PopulationCountsBuilder()
                .neitherWorkingNorStudying(n)
                .economicAssistance(n)
                .jobSeekers(n)
                .activityCompensation(n)
                .partialSicknessCompensation(n)
                .sickListed(n)
                .build();
    }

    static TargetGroupWeights weights(int n) {
        Share share = Share.ofPercent(n);
        return new TargetGroupWeights(share, share, share, share, share, share);
    }

    static WeightedCount weightedCount(int n) {
        return new WeightedCount(n, Share.ofPercent(n));
    }

    static FollowUpRegistration registration(int n) {
        return new FollowUpRegistrationBuilder()
                .scheme(either(n, FollowUpScheme.SUS, FollowUpScheme.FOLLOW_UP_FINSAM))
                .effortId("insats " + n)
                .registeredOn(LocalDate.of(2023, 5, n))
                .participants(SexCounts.of(n, n))
                .personData(n == 1)
                .addRoles(new RoleHolderBuilder().employer("kommun " + n).build())
                .build();
    }

    static PublishedStatistics statistics(int n) {
        return new PublishedStatisticsBuilder()
                .addUnread(JsonPointer.of("/sexTables/" + n))
                .addBreakdowns(breakdown(n))
                .addParts(new PartOfWholeBuilder().label("del " + n).build())
                .addFigures(figure(n))
                .addShareTables(new ShareTableBuilder().caption("tabell " + n).build())
                .addSexTables(new SexTableBuilder().caption("tabell " + n).build())
                .build();
    }

    static SubProject subProject(int n) {
        return new SubProjectBuilder()
                .name("delprojekt " + n)
                .association("förbund " + n)
                .associationFormedOn(LocalDate.of(2016, 5, n))
                .associationMergedOn(LocalDate.of(2016, 6, n))
                .addMunicipalities("Kommun " + n)
                .participants(n)
                .budget(Sek.of(n))
                .earlierParticipants(n)
                .statisticsNote("not " + n)
                .intakePlatform("råd " + n)
                .selfReferral(n == 1)
                .addMethods(either(n, Method.IPS, Method.SE))
                .addOfferedToWomen(either(n, MeasureKind.INTERNSHIP, MeasureKind.WORK_TRAINING))
                .addOfferedToMen(either(n, MeasureKind.INTERNSHIP, MeasureKind.WORK_TRAINING))
                .addExitRules("regel " + n)
                .build();
    }

    static TheoryOfChange theory(int n) {
        return new TheoryOfChangeBuilder()
                .addResources("resurs " + n)
                .addEfforts("insats " + n)
                .addResults("resultat " + n)
                .addMidTermEffects("effekt " + n)
                .addLongTermEffects("effekt " + n)
                .build();
    }

    static MultiAssociationProject project(int n) {
        return new MultiAssociationProjectBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .name(EffortName.of("Projekt " + n))
                .registryNumber(RegistryNumber.of("2016/" + n))
                .period(RecordExamples.period(n))
                .implementation(RecordExamples.period(n))
                .budget(Sek.of(n))
                .addSubProjects(subProject(n))
                .statedParticipants(n)
                .statedMunicipalities(n)
                .statedAssociations(n)
                .statisticsYear(2015 + n)
                .theoryOfChange(theory(n))
                .addHorizontalFollowUps(LocalDate.of(2018, 1, n))
                .addRelatedProjects(RecordExamples.related(n))
                .build();
    }
}
