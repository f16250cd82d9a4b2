package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.participation.ParticipationInputs.HAS_LEFT;
import static finsam.rules.participation.ParticipationInputs.TODAY;
import static finsam.rules.participation.ParticipationInputs.adopted;

import finsam.core.participation.Measure;
import finsam.core.participation.MeasureKind;
import finsam.core.participation.Participation;
import finsam.core.participation.PlanKind;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.ProcessParameters;
import finsam.rules.rule.Clause;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import finsam.rules.rule.RuleDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What participants take part in, work training before all. Several measures may go on at once. */
public final class MeasureRules {
    private static final Rows<Participation, Measure> MEASURES =
            Rows.of("/measures", participation -> Optional.of(participation.measures()));
    private static final Input<Measure, MeasureKind> KIND = Input.answer("/kind", Measure::kind);
    private static final Input<Measure, LocalDate> START = Input.answer("/start", Measure::start);
    private static final Input<Measure, LocalDate> END = Input.answer("/end", Measure::end);
    private static final Input<Measure, List<String>> GOALS = Input.list("/goals", Measure::goals);
    private static final Input<Measure, LocalDate> LATEST_PLACE = Deadlines.latest(
            Input.<Measure, LocalDate>answer("/decidedOn", Measure::decidedOn), ProcessParameters.PLACE_OFFER_TIME);

    private static final Input<Participation, Boolean> HAS_WORK_TRAINING = Input.<Participation, Boolean>answer(
                    "/measures",
                    participation -> ParticipationInputs.anyMeasure(participation, MeasureRules::isWorkTraining))
            .named("hasWorkTraining");
    private static final Input<Participation, Boolean> HAS_EXTERNAL_TRAINING = Input.computed(
            "hasExternalTraining",
            Input.<Participation, Participation>answer("/measures", Optional::of)
                    .named("participation")
                    .hidden(),
            TODAY,
            (participation, today) ->
                    ParticipationInputs.anyMeasure(participation, measure -> isExternalTraining(measure, today)));
    private static final Input<Participation, Boolean> ACTIVITY_PLAN = Input.<Participation, Boolean>answer(
                    "/plans",
                    participation -> Optional.of(true)
                            .filter(yes -> participation.plans().stream()
                                    .anyMatch(plan -> plan.kind()
                                            .filter(PlanKind.ACTIVITY_PLAN::equals)
                                            .isPresent())))
            .named("activityPlan");

    /** Somebody in work training has an activity plan. */
    public static final Rule<Participation> WORK_TRAINING_HAS_PLAN = Rule.<Participation>rule(
                    "work-training-needs-activity-plan", ERROR)
            .from("E07")
            .cites(Sources.mia(25))
            .onlyIf(adopted(ProcessParameters.WORK_TRAINING_PLAN), asked -> asked)
            .onlyIf(HAS_WORK_TRAINING, has -> has)
            .requires(ACTIVITY_PLAN);

    /** A work training that has ended has a final documentation of the workplace. */
    public static final Rule<Participation> ENDS_WITH_DOCUMENTATION = workTraining(
                    Rule.<Participation>rule("work-training-ends-with-final-documentation", ERROR)
                            .from("E08")
                            .cites(Sources.mia(25)),
                    ProcessParameters.WORK_TRAINING_PLAN)
            .onlyIf(END, TODAY, LocalDate::isBefore)
            .requires(Input.answer("/documentedOn", Measure::documentedOn));

    /** A work training has an end and a goal. */
    public static final Rule<Participation> TRAINING_LIMITED = workTraining(
                    Rule.<Participation>rule("work-training-limited-with-goal", ERROR)
                            .from("E09")
                            .cites(Sources.gotland("B1")),
                    ProcessParameters.WORK_TRAINING_LIMITED)
            .requires(END, GOALS);

    /** All parties and the person agree on goal and purpose of a work training. */
    public static final Rule<Participation> TRAINING_AGREED = workTraining(
                    Rule.<Participation>rule("work-training-agreed", ERROR)
                            .from("E09")
                            .cites(Sources.gotland("B1")),
                    ProcessParameters.WORK_TRAINING_LIMITED)
            .reads(Input.answer("/agreed", Measure::agreed))
            .holdsWhen(agreed -> agreed);

    /** A measure that has begun has a goal and an end. */
    public static final Rule<Participation> MEASURE_LIMITED = Rule.<Participation>rule(
                    "measure-has-goal-and-end", ERROR)
            .from("E10")
            .cites(Sources.mia(18))
            .forEach(MEASURES)
            .onlyIf(adopted(ProcessParameters.MEASURES_FOLLOWED), asked -> asked)
            .onlyIf(START, TODAY, (start, today) -> !start.isAfter(today))
            .requires(GOALS, END);

    /** A measure that has ended was followed up. */
    public static final Rule<Participation> MEASURE_FOLLOWED_UP = Rule.<Participation>rule("measure-followed-up", ERROR)
            .from("E10")
            .cites(Sources.mia(18))
            .forEach(MEASURES)
            .onlyIf(adopted(ProcessParameters.MEASURES_FOLLOWED), asked -> asked)
            .onlyIf(END, TODAY, LocalDate::isBefore)
            .requires(Input.list("/followUps", Measure::followUps));

    /** A place for work training is offered within the time that the effort asks for. */
    public static final Rule<Participation> PLACE_IN_TIME = Rule.<Participation>rule(
                    "work-training-place-offered-in-time", ERROR)
            .from("E11")
            .cites(Sources.mia(25))
            .forEach(MEASURES)
            .onlyIf(KIND, MeasureKind.WORK_TRAINING::equals)
            .shows(LATEST_PLACE)
            .reads(Deadlines.kept("/placeOfferedFrom", Measure::placeOfferedFrom, LATEST_PLACE))
            .holdsWhen(inTime -> inTime);

    /** Somebody who takes work training with a party outside the effort has left the effort. */
    public static final Rule<Participation> EXTERNAL_TRAINING_ENDS = Rule.<Participation>rule(
                    "external-work-training-ends-participation", WARNING)
            .from("E21")
            .cites(Sources.mia(18))
            .onlyIf(adopted(ProcessParameters.EXTERNAL_TRAINING_ENDS), asked -> asked)
            .onlyIf(HAS_EXTERNAL_TRAINING, has -> has)
            .reads(HAS_LEFT)
            .holdsWhen(left -> left);

    /** The rules. */
    public static final List<Rule<Participation>> ALL = List.of(
            WORK_TRAINING_HAS_PLAN,
            ENDS_WITH_DOCUMENTATION,
            TRAINING_LIMITED,
            TRAINING_AGREED,
            MEASURE_LIMITED,
            MEASURE_FOLLOWED_UP,
            PLACE_IN_TIME,
            EXTERNAL_TRAINING_ENDS);

    private MeasureRules() {}

    private static Clause<Participation, Measure> workTraining(
            RuleDraft<Participation> draft, Parameter<Boolean> asked) {
        return draft.forEach(MEASURES)
                .onlyIf(adopted(asked), yes -> yes)
                .onlyIf(KIND, MeasureKind.WORK_TRAINING::equals);
    }

    private static Optional<Boolean> isWorkTraining(Measure measure) {
        return measure.kind().map(MeasureKind.WORK_TRAINING::equals);
    }

    /** Tells whether a measure is work training with a party outside, which has begun. */
    private static Optional<Boolean> isExternalTraining(Measure measure, LocalDate today) {
        boolean external = measure.givenBy().isPresent()
                && measure.start().filter(today::isBefore).isEmpty();
        return external ? isWorkTraining(measure) : Optional.of(false);
    }
}
