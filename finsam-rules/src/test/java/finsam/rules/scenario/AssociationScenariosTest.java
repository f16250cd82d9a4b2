package finsam.rules.scenario;

import static finsam.rules.scenario.ScenarioAssert.comesOutAsTold;

/** The scenarios about an association. */
class AssociationScenariosTest {
    @ScenariosOf("association")
    void an_association(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("association-decision")
    void a_decision_of_an_association(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("board-meeting")
    void a_meeting_of_a_board(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("procurement")
    void a_procurement(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("attestation")
    void an_attestation(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("annual-plan")
    void an_annual_plan(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("financial-year")
    void a_financial_year(Scenario scenario) {
        comesOutAsTold(scenario);
    }

    @ScenariosOf("association-year")
    void the_year_of_an_association(Scenario scenario) {
        comesOutAsTold(scenario);
    }
}
