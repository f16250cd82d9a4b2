package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.participation.ParticipationInputs.adopted;

import finsam.core.money.Share;
import finsam.core.participation.Destination;
import finsam.core.participation.IndividualPlan;
import finsam.core.participation.Participation;
import finsam.core.participation.PlanKind;
import finsam.core.participation.PlanParty;
import finsam.rules.profile.PersonParameters;
import finsam.rules.profile.ProcessParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plans for one person: whom they call together, when they end, and what they lead to. */
public final class IndividualPlanRules {
    private static final Set<PlanKind> COORDINATED = Set.of(PlanKind.SIP, PlanKind.SAMSIP);
    private static final Rows<Participation, IndividualPlan> PLANS =
            Rows.of("/plans", participation -> Optional.of(participation.plans()));
    private static final Rows<Participation, PlanParty> SUMMONED = PLANS.inner(
            "parties", plan -> plan.kind().filter(PlanKind.SAMSIP::equals).isPresent() ? plan.parties() : List.of());

    private static final Input<IndividualPlan, PlanKind> KIND = Input.answer("/kind", IndividualPlan::kind);
    private static final Input<IndividualPlan, Boolean> HAS_PARTIES = Input.<IndividualPlan, Boolean>answer(
                    "/parties", plan -> Optional.of(!plan.parties().isEmpty()))
            .named("hasParties");
    private static final Input<IndividualPlan, LocalDate> CONSENTED =
            Input.answer("/consentedOn", IndividualPlan::consentedOn);
    private static final Input<IndividualPlan, LocalDate> FIRST_SUMMONS = Input.<IndividualPlan, LocalDate>answer(
                    "/parties",
                    plan -> plan.parties().stream()
                            .flatMap(party -> party.summonedOn().stream())
                            .min(LocalDate::compareTo))
            .named("summonedOn");
    private static final Input<IndividualPlan, Boolean> MAY_BE_CLOSED = Input.<IndividualPlan, Boolean>answer(
                    "/closedOn", IndividualPlanRules::mayBeClosed)
            .named("mayBeClosed");
    private static final Input<PlanParty, LocalDate> SUMMONED_ON = Input.answer("/summonedOn", PlanParty::summonedOn);
    private static final Input<PlanParty, LocalDate> LATEST =
            Deadlines.latest(SUMMONED_ON, ProcessParameters.SAMSIP_ATTENDANCE);
    private static final Input<Object, Set<Destination>> FINAL_GOALS = Input.parameter(PersonParameters.FINAL_GOALS);

    /** The person has consented before parties are called to a coordinated plan. */
    public static final Rule<Participation> CONSENT_BEFORE_INVITING = Rule.<Participation>rule(
                    "consent-before-inviting-other-parties", ERROR)
            .from("E01")
            .cites(Sources.mia(49))
            .forEach(PLANS)
            .onlyIf(KIND, COORDINATED::contains)
            .onlyIf(HAS_PARTIES, called -> called)
            .reads(CONSENTED.required(), FIRST_SUMMONS)
            .holdsWhen((consented, summoned) -> !consented.isAfter(summoned));

    /** A coordinated plan is closed when its goals are met and no coordination is needed, or consent was withdrawn. */
    public static final Rule<Participation> CLOSING_CONDITIONS = Rule.<Participation>rule(
                    "sip-closing-conditions", ERROR)
            .from("E02")
            .cites(Sources.mia(49))
            .forEach(PLANS)
            .onlyIf(KIND, COORDINATED::contains)
            .onlyIfAnswered(Input.answer("/closedOn", IndividualPlan::closedOn))
            .reads(MAY_BE_CLOSED)
            .holdsWhen(closable -> closable);

    /** A party that is summoned to an extended plan attends within the time that holds for it. */
    public static final Rule<Participation> ATTENDANCE_IN_TIME = Rule.<Participation>rule(
                    "samsip-attendance-in-time", ERROR)
            .from("E03")
            .cites(Sources.mia(49))
            .forEach(SUMMONED)
            .shows(LATEST)
            .reads(Deadlines.kept("/attendedOn", PlanParty::attendedOn, LATEST))
            .holdsWhen(inTime -> inTime);

    /** An action plan leads to one of the final goals that the effort allows. */
    public static final Rule<Participation> FINAL_GOAL = Rule.<Participation>rule("final-goal-allowed", ERROR)
            .from("D12")
            .cites(Sources.mia(37))
            .forEach(PLANS)
            .onlyIf(KIND, PlanKind.ACTION_PLAN::equals)
            .reads(Input.answer("/finalGoal", IndividualPlan::finalGoal), FINAL_GOALS)
            .holdsWhen((goal, goals) -> goals.contains(goal));

    /** The plan of a work training tells its scope, its tasks and its goal. */
    public static final Rule<Participation> ACTIVITY_PLAN_COMPLETE = Rule.<Participation>rule(
                    "activity-plan-scope-tasks-goal", ERROR)
            .from("E07")
            .cites(Sources.mia(25))
            .forEach(PLANS)
            .onlyIf(adopted(ProcessParameters.WORK_TRAINING_PLAN), asked -> asked)
            .onlyIf(KIND, PlanKind.ACTIVITY_PLAN::equals)
            .requires(List.of(
                    Input.<IndividualPlan, Share>answer("/extent", IndividualPlan::extent),
                    Input.list("/tasks", IndividualPlan::tasks),
                    Input.list("/goals", IndividualPlan::goals)));

    /** The rules. */
    public static final List<Rule<Participation>> ALL = List.of(
            CONSENT_BEFORE_INVITING, CLOSING_CONDITIONS, ATTENDANCE_IN_TIME, FINAL_GOAL, ACTIVITY_PLAN_COMPLETE);

    private IndividualPlanRules() {}

    private static Optional<Boolean> mayBeClosed(IndividualPlan plan) {
        boolean withdrawn = plan.consentWithdrawnOn()
                .filter(day -> plan.closedOn().filter(day::isAfter).isEmpty())
                .isPresent();
        if (withdrawn) {
            return Optional.of(true);
        }
        boolean open = plan.goalsMet().filter(met -> !met).isPresent()
                || plan.coordinationNeeded().filter(needed -> needed).isPresent();
        boolean told = plan.goalsMet().isPresent() && plan.coordinationNeeded().isPresent();
        return open || told ? Optional.of(!open) : Optional.empty();
    }
}
