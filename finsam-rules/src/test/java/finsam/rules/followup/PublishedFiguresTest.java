package finsam.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import finsam.core.finding.Finding;
import finsam.core.followup.BreakdownBuilder;
import finsam.core.followup.CountingThreshold;
import finsam.core.followup.MultiAssociationProject;
import finsam.core.followup.MultiAssociationProjectBuilder;
import finsam.core.followup.PartOfWholeBuilder;
import finsam.core.followup.PopulationCountsBuilder;
import finsam.core.followup.PublishedStatistics;
import finsam.core.followup.PublishedStatisticsBuilder;
import finsam.core.followup.SexTable;
import finsam.core.followup.SexTableBuilder;
import finsam.core.followup.SexTableRow;
import finsam.core.followup.SexTableRowBuilder;
import finsam.core.followup.ShareTableBuilder;
import finsam.core.followup.ShareTableRow;
import finsam.core.followup.ShareTableRowBuilder;
import finsam.core.followup.SubProject;
import finsam.core.followup.SubProjectBuilder;
import finsam.core.followup.TargetGroupSize;
import finsam.core.followup.TargetGroupWeights;
import finsam.core.followup.WeightedFigure;
import finsam.core.followup.WeightedFigureBuilder;
import finsam.core.followup.WeightedValueBuilder;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.report.FinalReport;
import finsam.core.report.FinalReportBuilder;
import finsam.core.report.GoalOutcomeBuilder;
import finsam.core.time.StatedPeriod;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables and figures as they were published, and what the rules say of them. */
class PublishedFiguresTest {
    private static final LocalDate DATE = LocalDate.of(2021, 10, 25);
    private static final Rulebook<PublishedStatistics> STATISTICS = Rulebooks.statistics(KnownProfiles.STATISTICS);
    private static final Rulebook<MultiAssociationProject> PROJECTS = Rulebooks.projects(KnownProfiles.MIA);

    /** Area, then sickness benefit to establishment benefit, then the stated total. */
    private static final List<String> PUBLIC_SUPPORT_2020 = List.of(
            "Riket,2.55,3.84,2.11,2.93,1.61,0.39,13.44",
            "Bollnäs,3.29,5.84,2.80,5.85,1.62,0.65,20.05",
            "Gävle,2.81,3.78,2.16,5.45,2.11,0.36,16.67",
            "Hofors,2.87,4.91,1.76,6.38,1.90,0.51,18.34",
            "Hudiksvall,3.26,5.16,2.43,3.49,1.85,0.31,16.50",
            "Ljusdal,3.24,5.52,2.65,4.29,1.57,0.41,17.68",
            "Nordanstig,3.26,5.70,1.68,2.59,1.33,0.39,14.95",
            "Ockelbo,2.97,5.67,1.50,6.59,1.88,0.64,19.25",
            "Ovanåker,2.79,4.80,2.31,4.70,2.19,0.30,17.10",
            "Sandviken,2.76,4.37,2.17,8.31,2.02,0.62,20.25",
            "Söderhamn,3.35,6.38,2.39,6.64,2.81,0.55,22.12");

    @Test
    void eight_rows_of_public_support_sum_exactly_and_three_within_a_hundredth() {
        List<ShareTableRow> rows =
                PUBLIC_SUPPORT_2020.stream().map(PublishedFiguresTest::row).toList();
        PublishedStatistics statistics = new PublishedStatisticsBuilder()
                .addShareTables(new ShareTableBuilder().addAllRows(rows).build())
                .build();

        assertThat(rows.stream().filter(row -> difference(row).equals(Share.NONE)))
                .hasSize(8);
        assertThat(rows.stream().filter(row -> difference(row).equals(Share.of(1, 10_000))))
                .extracting(row -> row.area().orElseThrow())
                .containsExactly("Riket", "Hofors", "Ovanåker");
        assertThat(outcome(statistics, "row-sum-equals-total-within-rounding")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(statistics, "share-not-above-100-and-not-negative")).isEqualTo(Outcome.SATISFIED);
    }

    private static Share difference(ShareTableRow row) {
        return row.difference().orElseThrow();
    }

    private static ShareTableRow row(String line) {
        List<String> cells = Arrays.asList(line.split(","));
        return new ShareTableRowBuilder()
                .area(cells.get(0))
                .addAllShares(cells.subList(1, 7).stream()
                        .map(PublishedFiguresTest::percent)
                        .toList())
                .total(percent(cells.get(7)))
                .build();
    }

    private static Share percent(String number) {
        return Share.ofPercent(new BigDecimal(number));
    }

    @Test
    void the_tables_of_participants_sum_and_their_percentages_match() {
        SexTable eastern = new SexTableBuilder()
                .addRows(sexes(233, 38, 382, 62), sexes(41, 68, 19, 32), sexes(38, 58, 27, 42), sexes(3, 43, 4, 57))
                .total(sexes(315, 42, 432, 58))
                .build();
        SexTable sodertalje = new SexTableBuilder()
                .addRows(sexes(115, 45, 138, 55), sexes(16, 59, 11, 41), sexes(23, 77, 7, 23), sexes(3, 38, 5, 63))
                .total(sexes(157, 49, 161, 51))
                .build();
        PublishedStatistics statistics = new PublishedStatisticsBuilder()
                .addSexTables(eastern, sodertalje)
                .build();

        for (String code : List.of(
                "count-column-sum-of-women",
                "count-column-sum-of-men",
                "sex-percentages-sum-to-100",
                "percentage-matches-counts")) {
            assertThat(outcome(statistics, code)).as(code).isEqualTo(Outcome.SATISFIED);
        }
    }

    @Test
    void the_men_of_a_table_with_lost_cells_sum_and_its_women_are_left_open() {
        SexTable table = new SexTableBuilder()
                .addRows(sexes(100, 43, 130, 57), men(31), men(36), men(8))
                .total(men(205))
                .build();
        PublishedStatistics statistics =
                new PublishedStatisticsBuilder().addSexTables(table).build();

        assertThat(outcome(statistics, "count-column-sum-of-men")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(statistics, "count-column-sum-of-women")).isEqualTo(Outcome.UNDETERMINED);
    }

    private static SexTableRow sexes(int women, int womenPercent, int men, int menPercent) {
        return new SexTableRowBuilder()
                .women(women)
                .womenPercent(Share.ofPercent(womenPercent))
                .men(men)
                .menPercent(Share.ofPercent(menPercent))
                .build();
    }

    private static SexTableRow men(int number) {
        return new SexTableRowBuilder().men(number).build();
    }

    @Test
    void the_closing_reasons_of_a_sex_sum_to_its_total() {
        int[] reasons = {10, 5, 3, 1, 1};
        SexTableBuilder right = new SexTableBuilder().total(men(20));
        SexTableBuilder wrong = new SexTableBuilder().total(men(21));
        Arrays.stream(reasons).forEach(number -> {
            right.addRows(men(number));
            wrong.addRows(men(number));
        });

        assertThat(outcome(statistics(right.build()), "count-column-sum-of-men"))
                .isEqualTo(Outcome.SATISFIED);
        assertThat(STATISTICS.check(statistics(wrong.build()), DATE).findings())
                .extracting(
                        Finding::code,
                        finding -> finding.arguments().get("men"),
                        finding -> finding.arguments().get("sum"))
                .containsExactly(tuple("count-column-sum-of-men", 21, 20L));
    }

    private static PublishedStatistics statistics(SexTable table) {
        return new PublishedStatisticsBuilder().addSexTables(table).build();
    }

    @ParameterizedTest
    @CsvSource({
        "Botkyrka,90.0,20.6",
        "Haninge,92.9,23.6",
        "Huddinge,85.3,23.6",
        "Nacka,70.6,20.6",
        "Nynäshamn,100.0,26.8",
        "Salem,90.9,26.2",
        "Stockholm,70.7,21.6",
        "Södertälje,91.2,21.2",
        "Tyresö,83.9,22.7",
        "Täby,61.7,19.5",
        "Värmdö,88.4,26.4",
        "Österåker,86.8,24.2",
        "Stockholms län,77.5,22.0"
    })
    void psychiatric_cases_are_a_part_of_all_cases(String area, BigDecimal all, BigDecimal psychiatric) {
        assertThat(outcome(parts(area, psychiatric, all), "subset-not-larger")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(parts(area, all, psychiatric), "subset-not-larger")).isEqualTo(Outcome.VIOLATED);
    }

    private static PublishedStatistics parts(String label, BigDecimal part, BigDecimal whole) {
        return new PublishedStatisticsBuilder()
                .addParts(new PartOfWholeBuilder()
                        .label(label)
                        .part(part)
                        .whole(whole)
                        .build())
                .build();
    }

    @Test
    void the_whole_is_the_weighted_average_of_women_and_men() {
        assertThat(outcome(figure(12, 8, 10), "weighted-average-consistency")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(figure(9, 12, 11), "weighted-average-consistency")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(figure(12, 8, 14), "weighted-average-consistency")).isEqualTo(Outcome.VIOLATED);
        assertThat(figure(12, 8, 10).figures().get(0).computed()).contains(percent("9.88"));
        assertThat(figure(9, 12, 11).figures().get(0).computed()).contains(percent("10.59"));
    }

    private static PublishedStatistics figure(int women, int men, int combined) {
        WeightedFigure figure = new WeightedFigureBuilder()
                .addGroups(
                        new WeightedValueBuilder()
                                .weight(Share.ofPercent(47))
                                .value(Share.ofPercent(women))
                                .build(),
                        new WeightedValueBuilder()
                                .weight(Share.ofPercent(53))
                                .value(Share.ofPercent(men))
                                .build())
                .combined(Share.ofPercent(combined))
                .build();
        return new PublishedStatisticsBuilder().addFigures(figure).build();
    }

    @Test
    void the_shares_of_women_and_men_in_the_text_are_the_whole() {
        List<SexTableRow> pairs = Stream.of(
                        "49.3,50.7", "53.5,46.5", "44,56", "38,62", "49,51", "67,33", "46,54", "47.5,52.5", "49.6,50.4")
                .map(pair -> pair.split(","))
                .map(pair -> new SexTableRowBuilder()
                        .womenPercent(percent(pair[0]))
                        .menPercent(percent(pair[1]))
                        .build())
                .toList();
        PublishedStatistics statistics = new PublishedStatisticsBuilder()
                .addSexTables(new SexTableBuilder().addAllRows(pairs).build())
                .build();

        assertThat(pairs).allSatisfy(row -> assertThat(row.percentSum()).contains(Share.WHOLE));
        assertThat(outcome(statistics, "sex-percentages-sum-to-100")).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void the_groups_of_the_text_sum() {
        PublishedStatistics statistics = new PublishedStatisticsBuilder()
                .addBreakdowns(
                        new BreakdownBuilder()
                                .label("GPS Södertälje")
                                .total(49)
                                .addParts(32, 17)
                                .exhaustive(true)
                                .build(),
                        new BreakdownBuilder()
                                .label("avslutade i Piloten")
                                .total(4)
                                .addParts(2, 1, 1)
                                .exhaustive(true)
                                .build(),
                        new BreakdownBuilder()
                                .label("Botkyrka")
                                .total(18)
                                .addParts(5, 2, 7)
                                .exhaustive(false)
                                .build())
                .build();

        assertThat(outcome(statistics, "parts-of-group-sum")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(statistics, "outcome-counts-within-participants")).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_target_is_passed_by_one_effort_and_missed_by_the_other() {
        FinalReport report = new FinalReportBuilder()
                .addGoalOutcomes(
                        new GoalOutcomeBuilder().target(45).result(49).build(),
                        new GoalOutcomeBuilder().target(5).result(5).build(),
                        new GoalOutcomeBuilder().target(10).result(5).build())
                .build();

        assertThat(report.goalOutcomes())
                .extracting(goal -> goal.attainment().orElseThrow())
                .containsExactly(Share.of(49, 45), Share.WHOLE, Share.of(1, 2));
        assertThat(Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022)
                        .check(report, DATE)
                        .findings())
                .filteredOn(finding -> finding.code().equals("outcome-target-vs-result"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/goalOutcomes/2/result");
    }

    @Test
    void the_parts_of_the_project_are_2500_participants_in_12_municipalities_of_6_associations() {
        Verdict<MultiAssociationProject> verdict = PROJECTS.check(mia(533, LocalDate.of(2020, 3, 31)), DATE);

        assertThat(verdict.receipt().outcomes())
                .containsEntry("sub-project-participants-sum", Outcome.SATISFIED)
                .containsEntry("project-municipality-count", Outcome.SATISFIED)
                .containsEntry("project-association-count", Outcome.SATISFIED)
                .containsEntry("project-budget-shared-by-participants", Outcome.SATISFIED)
                .containsEntry("participants-per-year-capacity", Outcome.SATISFIED);
        assertThat(finding(mia(553, LocalDate.of(2020, 3, 31)), "sub-project-participants-sum")
                        .arguments())
                .containsEntry("statedParticipants", 2500)
                .containsEntry("participants", 2520L);
    }

    @Test
    void the_capacity_of_38_months_is_narrowly_too_small() {
        assertThat(finding(mia(533, LocalDate.of(2020, 5, 31)), "participants-per-year-capacity")
                        .arguments())
                .containsEntry("perYear", 789L)
                .containsEntry("months", 38L)
                .containsEntry("minParticipantsPerYear", 800);
    }

    private static Finding finding(MultiAssociationProject project, String code) {
        return PROJECTS.check(project, DATE).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static MultiAssociationProject mia(int sodertalje, LocalDate end) {
        return new MultiAssociationProjectBuilder()
                .implementation(StatedPeriod.of(LocalDate.of(2017, 4, 1), end))
                .budget(Sek.of(100_000_000))
                .statedParticipants(2500)
                .statedMunicipalities(12)
                .statedAssociations(6)
                .addSubProjects(
                        part("Södra Roslagen", 170, 6_800_000, "Täby", "Österåker"),
                        part("VärNa", 355, 14_200_000, "Nacka", "Värmdö"),
                        part("HBS", 523, 20_920_000, "Huddinge", "Botkyrka", "Salem"),
                        part("Östra Södertörn", 715, 28_600_000, "Haninge", "Nynäshamn", "Tyresö"),
                        part("Stockholms stad", 204, 8_160_000, "Stockholm"),
                        part("Södertälje", sodertalje, 21_320_000, "Södertälje"))
                .build();
    }

    private static SubProject part(String association, int participants, long budget, String... municipalities) {
        return new SubProjectBuilder()
                .association(association)
                .participants(participants)
                .budget(Sek.of(budget))
                .addMunicipalities(municipalities)
                .build();
    }

    @Test
    void the_target_group_is_estimated_in_two_ways() {
        assertThat(TargetGroupSize.byWeights(
                                new PopulationCountsBuilder()
                                        .neitherWorkingNorStudying(100)
                                        .economicAssistance(100)
                                        .jobSeekers(100)
                                        .activityCompensation(100)
                                        .partialSicknessCompensation(100)
                                        .sickListed(100)
                                        .build(),
                                TargetGroupWeights.SKL_2016)
                        .map(TargetGroupSize::people))
                .isEqualTo(Optional.of(325L));
        assertThat(TargetGroupSize.byShare(34_000, Share.ofPercent(5)).people()).isEqualTo(1_700);
        assertThat(TargetGroupSize.byShare(34_000, percent("6.6")).people()).isEqualTo(2_244);
    }

    @Test
    void statistics_count_cases_above_a_length() {
        assertThat(CountingThreshold.SICK_CASE.counts(14)).isFalse();
        assertThat(CountingThreshold.SICK_CASE.counts(15)).isTrue();
        assertThat(CountingThreshold.LONG_TERM_ASSISTANCE.counts(10)).isFalse();
        assertThat(CountingThreshold.LONG_TERM_ASSISTANCE.counts(11)).isTrue();
    }

    private static Outcome outcome(PublishedStatistics statistics, String code) {
        return STATISTICS.check(statistics, DATE).receipt().outcomes().get(code);
    }
}
