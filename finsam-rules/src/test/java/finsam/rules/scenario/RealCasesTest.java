package finsam.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Finding;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published documents as they stand: all that the rules find, with the stated and the computed values, and nothing else. */
class RealCasesTest {
    private static List<String> findings(Verdict<?> verdict) {
        return verdict.findings().stream().map(RealCasesTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.path() + " "
                + new TreeMap<>(finding.arguments());
    }

    private static Map<String, List<String>> open(Verdict<?> verdict) {
        return verdict.open().stream()
                .collect(Collectors.groupingBy(
                        OpenQuestion::code,
                        TreeMap::new,
                        Collectors.mapping(question -> question.path().toString(), Collectors.toList())));
    }

    private static List<String> satisfied(Verdict<?> verdict) {
        return verdict.receipt().outcomes().entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.SATISFIED)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void the_plan_of_gotland() {
        Verdict<?> plan = ScenarioFile.unchanged("annual-plan-gotland.yaml").verdict();

        assertThat(findings(plan))
                .containsExactlyInAnyOrder(
                        "WARNING operating-year-ordinal /operatingYear {computed=14, operatingYear=13}",
                        "WARNING budget-heading-year-is-plan-year /budget/headingYear {headingYear=2020, year=2021}",
                        "WARNING budget-year-labels-consistent /budget/sections/2/columns {group=DEVELOPMENT,"
                                + " sectionYears=[2020, 2021, 2021, 2022], tableYears=[2020, 2021, 2022, 2023]}",
                        "WARNING budget-year-labels-consistent /budget/sections/3/columns {group=PROJECTS,"
                                + " sectionYears=[2020, 2021, 2021, 2022], tableYears=[2020, 2021, 2022, 2023]}",
                        "ERROR budget-development-subtotal /budget/columns/0 {computed=665000, stated=635000, year=2020}",
                        "ERROR budget-project-subtotal /budget/columns/0 {computed=2623400, stated=2658400, year=2020}",
                        "ERROR budget-project-subtotal /budget/columns/2 {computed=2326855, stated=2294300, year=2022}",
                        "ERROR budget-project-subtotal /budget/columns/3 {computed=2357872, stated=2335916, year=2023}",
                        "ERROR budget-activity-total /budget/columns/1 {computed=[3439368], stated=3258400, year=2021}",
                        "ERROR budget-activity-total /budget/columns/2"
                                + " {computed=[2701855, 2669300], stated=2326855, year=2022}",
                        "ERROR budget-activity-total /budget/columns/3"
                                + " {computed=[2657872, 2635916], stated=2335916, year=2023}",
                        "ERROR budget-grand-total /budget/columns/1"
                                + " {computed=4793032, fromLines=4974000, stated=4974000, year=2021}",
                        "ERROR budget-grand-total /budget/columns/2"
                                + " {computed=3885000, fromLines=4260000, stated=4260000, year=2022}",
                        "ERROR budget-grand-total /budget/columns/3"
                                + " {computed=3918044, fromLines=4240000, stated=4240000, year=2023}",
                        "NOTE own-capital-forecast-consistent /budget/columns/1"
                                + " {computed=463699, ownCapital=650000, year=2021}",
                        "NOTE project-cost-within-project-period /activities/0/budgetLine"
                                + " {name=JobbSam 3.0, years=[2023]}",
                        "NOTE year-over-year-outlier /budget/sections/1/lines/6"
                                + " {label=Medlems- och serviceavgifter (Pacta, NNS), outlierFactor=5, years=[2021]}",
                        "NOTE total-copied-between-years /budget/columns/1 {copied=[ACTIVITY], year=2021}",
                        // Not among the errors that the plan is known for: in 2020 and 2021 it uses capital from
                        // before,
                        // so that the costs are more than the revenue of the year.
                        "WARNING planned-result-not-below-zero /budget/columns/0"
                                + " {costs=4772000, revenueOfYear=4260000, year=2020}",
                        "WARNING planned-result-not-below-zero /budget/columns/1"
                                + " {costs=4974000, revenueOfYear=4324000, year=2021}");
    }

    @Test
    void what_the_plan_of_gotland_does_right_and_leaves_open() {
        Verdict<?> plan = ScenarioFile.unchanged("annual-plan-gotland.yaml").verdict();

        assertThat(satisfied(plan))
                .containsExactlyInAnyOrder(
                        "financing-shares-equal",
                        "budget-revenue-total",
                        "budget-administration-total",
                        "budget-balanced",
                        "activity-budget-matches-table",
                        "sub-allocation-within-parent-line",
                        "unallocated-room-not-negative",
                        "unallocated-room-is-residual",
                        "annual-index-consistent",
                        "claimed-largest-item-is-largest");
        assertThat(open(plan))
                .containsOnlyKeys(
                        "budget-consulted-with-members",
                        "budget-fixed-in-time",
                        "funds-not-capitalised",
                        "own-capital-forecast-consistent",
                        "target-groups-prioritised-locally")
                // Of 2022 and 2023 the plan tells no own capital.
                .containsEntry("funds-not-capitalised", List.of("/budget/columns/2", "/budget/columns/3"))
                .containsEntry("own-capital-forecast-consistent", List.of("/budget/columns/2", "/budget/columns/3"));
    }

    @Test
    void the_project_of_six_associations() {
        Verdict<?> project = ScenarioFile.unchanged("project-mia.yaml").verdict();

        assertThat(findings(project))
                .containsExactly("NOTE participants-per-year-capacity /subProjects"
                        + " {minParticipantsPerYear=800, months=38, participants=2500, perYear=789}");
        assertThat(satisfied(project))
                .containsExactlyInAnyOrder(
                        "sub-project-participants-sum",
                        "project-municipality-count",
                        "project-association-count",
                        "theory-of-change-complete",
                        "evidence-based-methods-expected",
                        "sub-project-has-municipality-and-count",
                        "merged-association-history-flagged");
        assertThat(open(project))
                .containsOnlyKeys(
                        "avoid-overlap-with-other-projects",
                        "association-joined-late-has-no-history",
                        "project-budget-shared-by-participants",
                        "same-efforts-offered-to-women-and-men")
                // Only of Stockholm the report tells the year.
                .containsEntry(
                        "association-joined-late-has-no-history",
                        Stream.of(0, 1, 2, 3, 5)
                                .map(part -> "/subProjects/" + part + "/associationFormedOn")
                                .toList());
    }

    @Test
    void the_tables_of_the_project() {
        Verdict<?> tables = ScenarioFile.unchanged("statistics-mia.yaml").verdict();

        assertThat(findings(tables)).containsExactly("NOTE table-number-unique /sexTables {repeatedNumbers=[1]}");
        assertThat(satisfied(tables))
                .containsExactlyInAnyOrder(
                        "sex-percentages-sum-to-100",
                        "gender-and-diversity-in-followup",
                        "subset-not-larger",
                        "coverage-share",
                        "share-claim-matches-counts",
                        "parts-of-group-sum",
                        "outcome-counts-within-participants",
                        "weighted-average-consistency");
        // What is open lacks a cell that was lost; the columns of Östra Södertörn (6) and Södertälje (7), and the men
        // of HBS
        // (5), are complete.
        assertThat(open(tables))
                .containsOnlyKeys("count-column-sum-of-men", "count-column-sum-of-women", "percentage-matches-counts")
                .containsEntry("count-column-sum-of-men", totals("men", 0, 1, 2, 3, 4, 8))
                .containsEntry("count-column-sum-of-women", totals("women", 0, 1, 2, 3, 4, 5, 8));
        assertThat(open(tables).get("percentage-matches-counts"))
                .hasSize(17)
                .noneMatch(path -> path.startsWith("/sexTables/6") || path.startsWith("/sexTables/7"));
    }

    private static List<String> totals(String column, Integer... tables) {
        return Stream.of(tables)
                .map(table -> "/sexTables/" + table + "/total/" + column)
                .toList();
    }

    @Test
    void the_table_of_public_support() {
        Verdict<?> table = ScenarioFile.unchanged("statistics-gavleborg.yaml").verdict();

        assertThat(satisfied(table))
                .containsExactly("row-sum-equals-total-within-rounding", "share-not-above-100-and-not-negative");
        // The call has no table by sex, which the plan of another association asks of follow-up.
        assertThat(findings(table))
                .containsExactly("WARNING gender-and-diversity-in-followup /sexTables {field=/sexTables}");
        assertThat(open(table)).containsOnlyKeys("table-number-unique");
    }

    @Test
    void three_rows_of_public_support_are_a_hundredth_off() {
        Scenario strict = ScenarioFile.all()
                .filter(scenario -> scenario.file().equals("statistics-gavleborg.yaml"))
                .filter(scenario -> scenario.parameters().containsKey("roundingTolerance"))
                .findFirst()
                .orElseThrow();

        assertThat(strict.verdict().findings())
                .filteredOn(finding -> finding.code().equals("row-sum-equals-total-within-rounding"))
                .as("Riket, Hofors and Ovanåker")
                .extracting(
                        finding -> finding.path() + " " + finding.arguments().get("difference"))
                .containsExactly(
                        "/shareTables/0/rows/0/total 1/10000",
                        "/shareTables/0/rows/3/total 1/10000",
                        "/shareTables/0/rows/8/total 1/10000");
    }

    @Test
    void the_call() {
        Scenario call = ScenarioFile.unchanged("call-nasta-steg.yaml");

        assertThat(call.profile()).isSameAs(KnownProfiles.GAVLEBORG);
        assertThat(findings(call.verdict())).isEmpty();
        assertThat(open(call.verdict())).isEmpty();
        assertThat(satisfied(call.verdict())).containsExactly("zero-placed-retains-coordination-right");
    }
}
