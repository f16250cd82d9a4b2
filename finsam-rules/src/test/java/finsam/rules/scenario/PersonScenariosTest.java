package finsam.rules.scenario;

import static finsam.rules.scenario.ScenarioAssert.comesOutAsTold;

/** The scenarios about the people in an effort. */
class PersonScenariosTest {
    @ScenariosOf("participation")
    void a_participation(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("effort-participations")
    void the_participations_of_an_effort(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("group-course")
    void a_group_course(Scenario scenario) {
        comesOutAsTold(scenario);
    }
}
