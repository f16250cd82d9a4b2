package finsam.rules.scenario;

import static finsam.rules.scenario.ScenarioAssert.comesOutAsTold;

/** The scenarios about what is published. */
class PublishedScenariosTest {
    @ScenariosOf("statistics")
    void published_statistics(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("project")
    void a_project(Scenario scenario) {
        comesOutAsTold(scenario);
    }
}
