package finsam.rules.call;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.application.ApplicationAnswers.GOALS;
import static finsam.rules.application.ApplicationAnswers.METHODS;
import static finsam.rules.application.ApplicationAnswers.WORKING_METHOD;
import static finsam.rules.call.CallRules.call;

import finsam.core.application.Application;
import finsam.core.effort.Goal;
import finsam.core.effort.GoalLevel;
import finsam.core.effort.Instrument;
import finsam.core.effort.Method;
import finsam.rules.profile.CallParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an effort under a call is to reach, and how it works. */
public final class CallGoalRules {
    private static final Set<Method> WITH_PARTICIPANTS =
            Set.of(Method.SERVICE_DESIGN, Method.USER_DIALOGUE, Method.USER_AUDIT);

    private static final Rows<Application, Goal> EACH_GOAL =
            Rows.of("/goals", application -> Optional.of(application.goals()).filter(goals -> !goals.isEmpty()));
    private static final Input<Goal, Set<Instrument>> INSTRUMENTS = Input.list("/instruments", Goal::instruments);
    private static final Input<Application, Boolean> PERSPECTIVE = Input.answer(
            "/participantPerspective",
            application -> Optional.of(application.participantPerspective().isPresent()
                            || application.methods().stream().anyMatch(WITH_PARTICIPANTS::contains))
                    .filter(stated -> stated));

    /** One of the goals is that people take a step in a positive direction. */
    public static final Rule<Application> STEP_CHANGE = Rule.<Application>rule(
                    "individual-goal-step-change-present", ERROR)
            .from("C04")
            .cites(call("Målsättning, individperspektiv"))
            .onlyIf(Input.parameter(CallParameters.STEP_CHANGE_GOAL), Boolean::booleanValue)
            .reads(GOALS)
            .holdsWhen(goals -> goals.stream().anyMatch(CallGoalRules::isStepChange));

    /** Every goal names what it is followed up with; the call gives examples, so a goal without is only worth a warning. */
    public static final Rule<Application> FOLLOWED_UP = Rule.<Application>rule("goal-has-follow-up-instrument", WARNING)
            .from("C05")
            .cites(call("Målsättning, individperspektiv"))
            .forEach(EACH_GOAL)
            .onlyIf(Input.parameter(CallParameters.GOAL_INSTRUMENTS), Boolean::booleanValue)
            .requires(INSTRUMENTS);

    /** At least one of the methods is one that the call recommends. */
    public static final Rule<Application> RECOMMENDED_METHOD = Rule.<Application>rule(
                    "method-from-recommended-list", WARNING)
            .from("C07")
            .cites(call("Metoder riktade till individer"))
            .reads(METHODS, Input.parameter(CallParameters.RECOMMENDED_METHODS))
            .holdsWhen((methods, recommended) -> methods.stream().anyMatch(recommended::contains));

    /** No goal promises a benefit from an assessment of the capacity to work. Only a person can tell. */
    public static final Rule<Application> NO_BENEFIT_FROM_ASSESSMENT = Rule.<Application>rule(
                    "work-capacity-method-gives-no-benefit", WARNING)
            .from("C08")
            .cites(call("Metoder riktade till individer"))
            .onlyIf(
                    METHODS,
                    Input.parameter(CallParameters.RECOMMENDED_METHODS),
                    (methods, recommended) -> methods.stream().anyMatch(Method::assessesWorkCapacity))
            .judged(GOALS);

    /** The application tells how the participants' own perspective is used. */
    public static final Rule<Application> PARTICIPANT_PERSPECTIVE = Rule.<Application>rule(
                    "participant-perspective-required", ERROR)
            .from("C09")
            .cites(call("Brukarperspektiv"))
            .onlyIf(Input.parameter(CallParameters.PARTICIPANT_PERSPECTIVE), Boolean::booleanValue)
            .requires(PERSPECTIVE);

    /** The effort takes account of that people feel better and worse over time. Only a person can tell. */
    public static final Rule<Application> CHANGING_WELLBEING = Rule.<Application>rule(
                    "changeable-wellbeing-considered", NOTE)
            .from("C10")
            .cites(call("Målgrupp"))
            .onlyIf(Input.parameter(CallParameters.CHANGING_WELLBEING), Boolean::booleanValue)
            .judged(WORKING_METHOD);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL = List.of(
            STEP_CHANGE,
            FOLLOWED_UP,
            RECOMMENDED_METHOD,
            NO_BENEFIT_FROM_ASSESSMENT,
            PARTICIPANT_PERSPECTIVE,
            CHANGING_WELLBEING);

    private CallGoalRules() {}

    private static boolean isStepChange(Goal goal) {
        return goal.level().filter(GoalLevel.INDIVIDUAL::equals).isPresent()
                && goal.stepChange().orElse(false);
    }
}
