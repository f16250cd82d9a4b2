package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.participation.ParticipationInputs.BIRTH_MONTH;
import static finsam.rules.participation.ParticipationInputs.RECEIVES_SICKNESS;
import static finsam.rules.participation.ParticipationInputs.SICKNESS;

import finsam.core.benefit.CapacityReduction;
import finsam.core.benefit.CompensationLevel;
import finsam.core.benefit.SicknessCompensation;
import finsam.core.participation.Participation;
import finsam.core.person.BirthMonth;
import finsam.rules.law.ActivityCompensationLaw;
import finsam.rules.law.SicknessCompensationLaw;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the act says of a participant's sickness compensation. A violation means that two statements cannot both be right, not
 * that somebody has no right to it.
 */
public final class SicknessCompensationRules {
    private record Decision(CompensationLevel level, List<YearMonth> months) {}

    private static final Input<Participation, CompensationLevel> LEVEL = of("level", SicknessCompensation::level);
    private static final Input<Participation, List<YearMonth>> MONTHS = Input.<Participation, List<YearMonth>>answer(
                    "/sicknessCompensation/firstMonth", SicknessCompensationRules::months)
            .named("months")
            .hidden();
    private static final Input<Participation, Decision> DECISION =
            Input.computed("decision", LEVEL, MONTHS, (level, months) -> Optional.of(new Decision(level, months)));
    private static final Input<Participation, CapacityReduction> REDUCTION =
            Input.<Participation, CapacityReduction>answer(
                            "/sicknessCompensation/reduction",
                            participation -> LevelFit.reduction(
                                    participation.sicknessCompensation().flatMap(SicknessCompensation::reduction),
                                    participation))
                    .hidden();

    /** The months of the compensation lie in those in which its level is possible by the month of birth. */
    public static final Rule<Participation> MONTH_WINDOW = Rule.<Participation>rule(
                    "sickness-compensation-month-window", ERROR)
            .from("D08")
            .cites(SicknessCompensationLaw.MONTHS)
            .onlyIf(RECEIVES_SICKNESS, receives -> receives)
            .reads(Input.computed("possible", BIRTH_MONTH, DECISION, SicknessCompensationRules::isPossible))
            .holdsWhen(possible -> possible);

    /** The capacity is lost for good; Försäkringskassan judges it. */
    public static final Rule<Participation> LOST_FOR_GOOD = Rule.<Participation>rule(
                    "sickness-compensation-loss-lasting", WARNING)
            .from("D08")
            .cites(SicknessCompensationLaw.LASTING)
            .onlyIf(RECEIVES_SICKNESS, receives -> receives)
            .judged(SICKNESS);

    /** The capacity is reduced by at least a quarter. */
    public static final Rule<Participation> AT_LEAST_A_QUARTER = Rule.<Participation>rule(
                    "sickness-compensation-reduction-at-least-a-quarter", ERROR)
            .from("D08")
            .cites(ActivityCompensationLaw.REDUCTION)
            .onlyIf(RECEIVES_SICKNESS, receives -> receives)
            .reads(REDUCTION)
            .holdsWhen(lost -> lost.isAtLeast(ActivityCompensationLaw.LEAST_REDUCTION));

    /** The level agrees with what is lost of the capacity. */
    public static final Rule<Participation> LEVEL_FITS = Rule.<Participation>rule(
                    "sickness-compensation-level-fits-capacity", WARNING)
            .from("D08")
            .cites(ActivityCompensationLaw.LEVEL)
            .onlyIf(RECEIVES_SICKNESS, receives -> receives)
            .reads(Input.computed(
                    "fits",
                    LEVEL,
                    LevelFit.facts(
                            REDUCTION,
                            participation ->
                                    participation.sicknessCompensation().flatMap(SicknessCompensation::allButLost)),
                    LevelFit::of))
            .holdsWhen(fits -> fits);

    /** It starts at most three months before the month of the application. */
    public static final Rule<Participation> STARTS_IN_TIME = Rule.<Participation>rule(
                    "sickness-compensation-start-at-most-three-months-back", ERROR)
            .from("D08")
            .cites(ActivityCompensationLaw.START)
            .onlyIf(RECEIVES_SICKNESS, receives -> receives)
            .reads(of("firstMonth", SicknessCompensation::firstMonth), of("appliedIn", SicknessCompensation::appliedIn))
            .holdsWhen(ActivityCompensationLaw::isStartInTime);

    /** The rules. */
    public static final List<Rule<Participation>> ALL =
            List.of(MONTH_WINDOW, LOST_FOR_GOOD, AT_LEAST_A_QUARTER, LEVEL_FITS, STARTS_IN_TIME);

    private SicknessCompensationRules() {}

    private static <V> Input<Participation, V> of(String property, Function<SicknessCompensation, Optional<V>> answer) {
        return Input.<Participation, V>answer(
                        "/sicknessCompensation/" + property,
                        participation -> participation.sicknessCompensation().flatMap(answer))
                .hidden();
    }

    private static Optional<Boolean> isPossible(BirthMonth birth, Decision decision) {
        List<Optional<Boolean>> answers = decision.months().stream()
                .map(month -> SicknessCompensationLaw.isPossible(birth, decision.level(), month))
                .toList();
        if (answers.contains(Optional.of(false))) {
            return Optional.of(false);
        }
        return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }

    /** Returns the months that the decision names, or the month in which the person came in with the compensation. */
    private static Optional<List<YearMonth>> months(Participation participation) {
        List<YearMonth> named = participation.sicknessCompensation().stream()
                .flatMap(decision -> Stream.of(decision.firstMonth(), decision.lastMonth()))
                .flatMap(Optional::stream)
                .toList();
        return named.isEmpty() ? participation.entryDate().map(YearMonth::from).map(List::of) : Optional.of(named);
    }
}
