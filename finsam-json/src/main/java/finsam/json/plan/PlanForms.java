package finsam.json.plan;

import finsam.core.plan.ActivityPlan;
import finsam.core.plan.ActivityPlanBuilder;
import finsam.core.plan.PlanYear;
import finsam.core.plan.PlanYearBuilder;
import finsam.core.plan.PlannedQuarter;
import finsam.core.plan.PlannedQuarterBuilder;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.Scalars;
import finsam.json.time.TimeForms;

/** When things happen. */
public final class PlanForms {
    /** What is planned for a quarter. */
    public static final Form<PlannedQuarter, PlannedQuarterBuilder> QUARTER = Form.of(
                    PlannedQuarter.class, PlannedQuarterBuilder::new, PlannedQuarterBuilder::build)
            .text("activities", PlannedQuarter::activities, PlannedQuarterBuilder::activities)
            .optional(
                    "participantsIn",
                    Scalars.WHOLE_NUMBER,
                    PlannedQuarter::participantsIn,
                    PlannedQuarterBuilder::participantsIn)
            .done();

    /** A row of the plan. */
    public static final Form<PlanYear, PlanYearBuilder> YEAR = Form.of(
                    PlanYear.class, PlanYearBuilder::new, PlanYearBuilder::build)
            .optional("year", TimeForms.YEAR, PlanYear::year, PlanYearBuilder::year)
            .optional("q1", QUARTER, PlanYear::q1, PlanYearBuilder::q1)
            .optional("q2", QUARTER, PlanYear::q2, PlanYearBuilder::q2)
            .optional("q3", QUARTER, PlanYear::q3, PlanYearBuilder::q3)
            .optional("q4", QUARTER, PlanYear::q4, PlanYearBuilder::q4)
            .done();

    /** The plan. */
    public static final Form<ActivityPlan, ActivityPlanBuilder> PLAN = Form.of(
                    ActivityPlan.class, ActivityPlanBuilder::new, ActivityPlanBuilder::build)
            .many("years", Many.list(YEAR), ActivityPlan::years, ActivityPlanBuilder::addAllYears)
            .done();

    private PlanForms() {}
}
