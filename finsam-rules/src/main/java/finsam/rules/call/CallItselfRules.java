package finsam.rules.call;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.call.CallRules.call;

import finsam.core.call.Call;
import finsam.core.effort.Goal;
import finsam.core.effort.Individuals;
import finsam.core.effort.Instrument;
import finsam.rules.application.IndividualsRules;
import finsam.rules.profile.CallParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A call by itself, before anybody has applied: whom it is for, and what it wants to reach. */
public final class CallItselfRules {
    private static final Input<Call, Individuals> GROUP =
            Input.<Call, Individuals>answer("/targetGroup", Call::targetGroup).hidden();
    private static final Input<Call, Boolean> FOR_PEOPLE =
            GROUP.map("hasParticipants", group -> Optional.of(true)).shown();
    private static final Input<Call, List<Goal>> INDIVIDUAL_GOALS =
            Input.list("/individualGoals", Call::individualGoals);
    private static final Rows<Call, Goal> EACH_GOAL = Rows.<Call, Goal>of(
                    "/individualGoals",
                    call -> Optional.of(call.individualGoals()).filter(goals -> !goals.isEmpty()))
            .and(Rows.of(
                    "/structuralGoals",
                    call -> Optional.of(call.structuralGoals()).filter(goals -> !goals.isEmpty())));
    private static final Input<Goal, Set<Instrument>> INSTRUMENTS = Input.list("/instruments", Goal::instruments);

    /** One of the goals of the call is that people take a step in a positive direction. */
    public static final Rule<Call> STEP_CHANGE = Rule.<Call>rule("individual-goal-step-change-present", ERROR)
            .from("C04")
            .cites(call("Målsättning, individperspektiv"))
            .onlyIf(Input.parameter(CallParameters.STEP_CHANGE_GOAL), Boolean::booleanValue)
            .reads(INDIVIDUAL_GOALS)
            .holdsWhen(
                    goals -> goals.stream().anyMatch(goal -> goal.stepChange().orElse(false)));

    /** Every goal of the call names what it is followed up with. */
    public static final Rule<Call> FOLLOWED_UP = Rule.<Call>rule("goal-has-follow-up-instrument", WARNING)
            .from("C05")
            .cites(call("Målsättning, individperspektiv"))
            .forEach(EACH_GOAL)
            .onlyIf(Input.parameter(CallParameters.GOAL_INSTRUMENTS), Boolean::booleanValue)
            .requires(INSTRUMENTS);

    /** The rules, in the order of the call. */
    public static final List<Rule<Call>> ALL = Stream.of(
                    IndividualsRules.ofGroup(GROUP, FOR_PEOPLE), List.of(STEP_CHANGE, FOLLOWED_UP))
            .flatMap(List::stream)
            .toList();

    private CallItselfRules() {}
}
