package finsam.rules.plan;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.application.ApplicationAnswers.ACTIVITY_PLAN;
import static finsam.rules.application.ApplicationAnswers.HAS_PARTICIPANTS;

import finsam.core.application.Application;
import finsam.core.citation.FormRef;
import finsam.core.plan.ActivityPlan;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;

/** The time and activity plan. */
public final class PlanRules {
    private static final FormRef FORM =
            new FormRef("Tids- och aktivitetsplan, Samordningsförbund Gävleborg", "Deltagare in");

    private static final Input<Application, Long> PARTICIPANTS_IN = Input.<Application, Long>answer(
                    "/activityPlan/years",
                    application -> application.activityPlan().flatMap(ActivityPlan::participantsIn))
            .named("participantsIn");

    /** The plan of an effort with participants tells how many of them enter, and when. */
    public static final Rule<Application> INTAKE_COUNTS = Rule.<Application>rule(
                    "activity-plan-participant-intake-counts", ERROR)
            .from("G19")
            .cites(FORM)
            .onlyIf(HAS_PARTICIPANTS, Boolean::booleanValue)
            .reads(PARTICIPANTS_IN.required(), ACTIVITY_PLAN)
            .holdsWhen((participants, plan) -> participants > 0);

    /** The rules, in the order of the plan. */
    public static final List<Rule<Application>> ALL = List.of(INTAKE_COUNTS);

    private PlanRules() {}
}
