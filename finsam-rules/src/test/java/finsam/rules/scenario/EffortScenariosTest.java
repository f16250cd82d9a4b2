package finsam.rules.scenario;

import static finsam.rules.scenario.ScenarioAssert.comesOutAsTold;

/** The scenarios about an effort from the call to the final report. */
class EffortScenariosTest {
    @ScenariosOf("call")
    void a_call(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("application")
    void an_application(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("contract")
    void a_contract(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("effort")
    void an_effort(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("quarterly-report")
    void a_quarterly_report(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("deviation-report")
    void a_deviation_report(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("final-report")
    void a_final_report(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("effort-case")
    void the_case_of_an_effort(Scenario scenario) {
        comesOutAsTold(scenario);
    }
}
