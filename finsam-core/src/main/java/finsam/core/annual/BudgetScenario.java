package finsam.core.annual;

import finsam.core.finding.Bilingual;

/** What a column of a budget table holds (<i>budgetscenario</i>). */
public enum BudgetScenario implements Bilingual {
    /** The budget that was decided for a year. */
    BUDGET("budget", "budget"),
    /** The budget that the plan proposes (<i>budgetplan</i>). */
    BUDGET_PLAN("budgetplan", "budget plan"),
    /** What is expected of a later year (<i>prognos</i>). */
    FORECAST("prognos", "forecast"),
    /** A budget that was changed during its year. */
    REVISED_BUDGET("reviderad budget", "revised budget");

    private final String swedish;
    private final String english;

    BudgetScenario(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }
}
