package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.participation.ParticipationInputs.BIRTH_MONTH;
import static finsam.rules.participation.ParticipationInputs.RECEIVES_ACTIVITY;

import finsam.core.benefit.ActivityCompensation;
import finsam.core.benefit.CapacityReduction;
import finsam.core.benefit.CompensationLevel;
import finsam.core.participation.Participation;
import finsam.core.person.Age;
import finsam.rules.law.ActivityCompensationLaw;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the act says of a participant's activity compensation. A violation means that two statements cannot both be right, not
 * that somebody has no right to it.
 */
public final class ActivityCompensationRules {
    private static final Input<Participation, Boolean> ONLY_AGE_KNOWN = Input.<Participation, Boolean>answer(
                    "/age", participation -> Optional.of(AgeOnEntry.isAllThatIsKnown(participation)))
            .named("onlyAgeKnown")
            .hidden();
    private static final Input<Participation, Age> BARE_AGE =
            Input.<Participation, Age>answer("/age", AgeOnEntry::bare).hidden();
    private static final Input<Participation, List<YearMonth>> MONTHS = Input.<Participation, List<YearMonth>>answer(
                    "/activityCompensation/firstMonth", ActivityCompensationRules::months)
            .named("months")
            .hidden();
    private static final Input<Participation, YearMonth> FIRST = of("firstMonth", ActivityCompensation::firstMonth);
    private static final Input<Participation, CompensationLevel> LEVEL = of("level", ActivityCompensation::level);
    private static final Input<Participation, CapacityReduction> REDUCTION =
            Input.<Participation, CapacityReduction>answer(
                            "/activityCompensation/reduction",
                            participation -> LevelFit.reduction(
                                    participation.activityCompensation().flatMap(ActivityCompensation::reduction),
                                    participation))
                    .hidden();
    /** Whether it is for prolonged schooling; an answer that was not given counts as no. */
    private static final Input<Participation, Boolean> SCHOOLING = Input.<Participation, Boolean>answer(
                    "/activityCompensation/prolongedSchooling",
                    participation -> Optional.of(participation
                            .activityCompensation()
                            .flatMap(ActivityCompensation::prolongedSchooling)
                            .orElse(false)))
            .hidden();

    /** The months of the compensation lie in those in which it is possible by the month of birth. */
    public static final Rule<Participation> MONTH_WINDOW = Rule.<Participation>rule(
                    "activity-compensation-month-window", ERROR)
            .from("D16")
            .cites(ActivityCompensationLaw.MONTHS)
            .onlyIf(RECEIVES_ACTIVITY, receives -> receives)
            .onlyIf(ONLY_AGE_KNOWN, only -> !only)
            .reads(BIRTH_MONTH, MONTHS)
            .holdsWhen((birth, months) -> months.stream().allMatch(ActivityCompensationLaw.window(birth)::contains));

    /** Somebody of whom only an age is known is of an age at which it is possible. */
    public static final Rule<Participation> POSSIBLE_AGE = Rule.<Participation>rule("activity-compensation-age", ERROR)
            .from("D16")
            .cites(ActivityCompensationLaw.MONTHS)
            .onlyIf(ONLY_AGE_KNOWN, only -> only)
            .onlyIf(RECEIVES_ACTIVITY, receives -> receives)
            .reads(BARE_AGE)
            .holdsWhen(ActivityCompensationLaw::isPossibleAge);

    /** The reduction can be assumed to last for at least a year. */
    public static final Rule<Participation> LASTS_A_YEAR = Rule.<Participation>rule(
                    "activity-compensation-reduction-lasts-a-year", ERROR)
            .from("D17")
            .cites(ActivityCompensationLaw.DURATION)
            .onlyIf(RECEIVES_ACTIVITY, receives -> receives)
            .onlyIf(SCHOOLING, schooling -> !schooling)
            .reads(of("expectedMonths", ActivityCompensation::expectedMonths))
            .holdsWhen(ActivityCompensationLaw::isLastingEnough);

    /** The capacity is reduced by at least a quarter. */
    public static final Rule<Participation> AT_LEAST_A_QUARTER = Rule.<Participation>rule(
                    "activity-compensation-reduction-at-least-a-quarter", ERROR)
            .from("D17")
            .cites(ActivityCompensationLaw.REDUCTION)
            .onlyIf(RECEIVES_ACTIVITY, receives -> receives)
            .onlyIf(SCHOOLING, schooling -> !schooling)
            .reads(REDUCTION)
            .holdsWhen(lost -> lost.isAtLeast(ActivityCompensationLaw.LEAST_REDUCTION));

    /** The level agrees with what is lost of the capacity. */
    public static final Rule<Participation> LEVEL_FITS = Rule.<Participation>rule(
                    "activity-compensation-level-fits-capacity", WARNING)
            .from("D08")
            .cites(ActivityCompensationLaw.LEVEL)
            .onlyIf(RECEIVES_ACTIVITY, receives -> receives)
            .onlyIf(SCHOOLING, schooling -> !schooling)
            .reads(Input.computed(
                    "fits",
                    LEVEL,
                    LevelFit.facts(
                            REDUCTION,
                            participation ->
                                    participation.activityCompensation().flatMap(ActivityCompensation::allButLost)),
                    LevelFit::of))
            .holdsWhen(fits -> fits);

    /** Compensation for prolonged schooling is always full. */
    public static final Rule<Participation> SCHOOLING_FULL = Rule.<Participation>rule(
                    "prolonged-schooling-full-compensation", ERROR)
            .from("D17")
            .cites(ActivityCompensationLaw.SCHOOLING_LEVEL)
            .onlyIf(SCHOOLING, schooling -> schooling)
            .reads(LEVEL)
            .holdsWhen(level -> level == CompensationLevel.FULL);

    /** A decision is for at most three years. */
    public static final Rule<Participation> DECISION_SHORT_ENOUGH = Rule.<Participation>rule(
                    "activity-compensation-decision-at-most-three-years", ERROR)
            .from("D17")
            .cites(ActivityCompensationLaw.DECISION)
            .onlyIf(RECEIVES_ACTIVITY, receives -> receives)
            .reads(of("lastMonth", ActivityCompensation::lastMonth), FIRST)
            .holdsWhen((last, first) -> ActivityCompensationLaw.isDecisionShortEnough(first, last));

    /** It starts at most three months before the month of the application. */
    public static final Rule<Participation> STARTS_IN_TIME = Rule.<Participation>rule(
                    "activity-compensation-start-at-most-three-months-back", ERROR)
            .from("D17")
            .cites(ActivityCompensationLaw.START)
            .onlyIf(RECEIVES_ACTIVITY, receives -> receives)
            .reads(FIRST, of("appliedIn", ActivityCompensation::appliedIn))
            .holdsWhen(ActivityCompensationLaw::isStartInTime);

    /** The rules. */
    public static final List<Rule<Participation>> ALL = List.of(
            MONTH_WINDOW,
            POSSIBLE_AGE,
            LASTS_A_YEAR,
            AT_LEAST_A_QUARTER,
            LEVEL_FITS,
            SCHOOLING_FULL,
            DECISION_SHORT_ENOUGH,
            STARTS_IN_TIME);

    private ActivityCompensationRules() {}

    private static <V> Input<Participation, V> of(String property, Function<ActivityCompensation, Optional<V>> answer) {
        return Input.<Participation, V>answer(
                        "/activityCompensation/" + property,
                        participation -> participation.activityCompensation().flatMap(answer))
                .hidden();
    }

    /** Returns the months that the decision names, or the month in which the person came in with the compensation. */
    private static Optional<List<YearMonth>> months(Participation participation) {
        List<YearMonth> named = participation.activityCompensation().stream()
                .flatMap(decision -> Stream.of(decision.firstMonth(), decision.lastMonth()))
                .flatMap(Optional::stream)
                .toList();
        return named.isEmpty() ? participation.entryDate().map(YearMonth::from).map(List::of) : Optional.of(named);
    }
}
