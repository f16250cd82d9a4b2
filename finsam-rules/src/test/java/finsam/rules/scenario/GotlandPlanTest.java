package finsam.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All that the rules find in the plan of FinsamGotland for 2021, and nothing else. */
class GotlandPlanTest {
    private static final Scenario PLAN = ScenarioFile.all()
            .filter(scenario -> scenario.file().equals("annual-plan-gotland.yaml"))
            .filter(scenario -> scenario.parameters().containsKey("outlierFactor"))
            .findFirst()
            .orElseThrow();

    @Test
    void exactly_these_findings() {
        assertThat(PLAN.verdict().findings())
                .extracting(finding -> finding.code() + " " + finding.path() + " " + values(finding))
                .containsExactlyInAnyOrder(
                        "operating-year-ordinal /operatingYear 13 14",
                        "budget-heading-year-is-plan-year /budget/headingYear - -",
                        "budget-year-labels-consistent /budget/sections/2/columns - -",
                        "budget-year-labels-consistent /budget/sections/3/columns - -",
                        "budget-development-subtotal /budget/columns/0 635000 665000",
                        "budget-project-subtotal /budget/columns/0 2658400 2623400",
                        "budget-project-subtotal /budget/columns/2 2294300 2326855",
                        "budget-project-subtotal /budget/columns/3 2335916 2357872",
                        "budget-activity-total /budget/columns/1 3258400 [3439368]",
                        "budget-activity-total /budget/columns/2 2326855 [2701855, 2669300]",
                        "budget-activity-total /budget/columns/3 2335916 [2657872, 2635916]",
                        "budget-grand-total /budget/columns/1 4974000 4793032",
                        "budget-grand-total /budget/columns/2 4260000 3885000",
                        "budget-grand-total /budget/columns/3 4240000 3918044",
                        "own-capital-forecast-consistent /budget/columns/1 650000 463699",
                        "project-cost-within-project-period /activities/0/budgetLine - -",
                        "year-over-year-outlier /budget/sections/1/lines/6 - -",
                        "total-copied-between-years /budget/columns/1 - -",
                        // Not among the errors that the plan is known for: in 2020 and 2021 it uses capital from
                        // before,
                        // so that the costs are more than the revenue of the year.
                        "planned-result-not-below-zero /budget/columns/0 - -",
                        "planned-result-not-below-zero /budget/columns/1 - -");
    }

    private static String values(Finding finding) {
        Optional<Object> stated = List.of("stated", "operatingYear", "ownCapital").stream()
                .map(finding.arguments()::get)
                .flatMap(value -> Optional.<Object>ofNullable(value).stream())
                .findFirst();
        Optional<Object> computed = Optional.ofNullable(finding.arguments().get("computed"));
        return stated.map(Object::toString).orElse("-")
                + " "
                + computed.map(Object::toString).orElse("-");
    }
}
