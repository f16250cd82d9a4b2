package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.participation.ParticipationInputs.HAS_LEFT;
import static finsam.rules.participation.ParticipationInputs.PARTIES_NEEDED;
import static finsam.rules.participation.ParticipationInputs.adopted;
import static finsam.rules.participation.ParticipationInputs.intake;

import finsam.core.effort.Characteristic;
import finsam.core.participation.Intake;
import finsam.core.participation.Participation;
import finsam.rules.profile.PersonParameters;
import finsam.rules.profile.ProcessParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a person needs and wants: several parties at once, and not what an ordinary service already gives. */
public final class NeedRules {
    private static final Input<Object, Integer> NEEDED_PARTIES = Input.parameter(PersonParameters.NEEDED_PARTIES);
    private static final Input<Object, Set<Characteristic>> EXCLUSIONS = Input.parameter(PersonParameters.EXCLUSIONS);
    private static final Input<Participation, Boolean> WILLING =
            intake("willing", Intake::willing).hidden();

    /** The person needs efforts from as many parties as the association asks for. */
    public static final Rule<Participation> ENOUGH_PARTIES_NEEDED = Rule.<Participation>rule(
                    "needs-enough-parties", ERROR)
            .from("D04")
            .cites(Sources.gotland("1.2"))
            .cites(Sources.mia(35))
            .reads(PARTIES_NEEDED, NEEDED_PARTIES)
            .holdsWhen((parties, needed) -> parties.size() >= needed);

    /** The person needs coordinated rehabilitation; only somebody who knows the person can tell. */
    public static final Rule<Participation> COORDINATED_REHABILITATION_NEEDED = Rule.<Participation>rule(
                    "coordinated-rehabilitation-needed", ERROR)
            .from("D04")
            .cites(Sources.gotland("1.2"))
            .onlyIf(NEEDED_PARTIES, needed -> needed > 0)
            .judged(PARTIES_NEEDED);

    /** The person is not yet ready for the ordinary efforts of Arbetsförmedlingen. */
    public static final Rule<Participation> NOT_READY_FOR_EMPLOYMENT_SERVICE = Rule.<Participation>rule(
                    "not-ready-for-ordinary-employment-service-efforts", ERROR)
            .from("D05")
            .cites(Sources.call("Målgrupp"))
            .onlyIf(EXCLUSIONS, exclusions -> exclusions.contains(Characteristic.READY_FOR_AF))
            .reads(either("readyForEmploymentService", Characteristic.READY_FOR_AF, Intake::readyForEmploymentService))
            .holdsWhen(ready -> !ready);

    /** The person does not take part in reinforced cooperation. */
    public static final Rule<Participation> NOT_IN_REINFORCED_COOPERATION = Rule.<Participation>rule(
                    "not-in-reinforced-cooperation", ERROR)
            .from("D06")
            .cites(Sources.call("Målgrupp"))
            .cites(Sources.mia(35))
            .onlyIf(EXCLUSIONS, exclusions -> exclusions.contains(Characteristic.REINFORCED_COOPERATION))
            .reads(either(
                    "inReinforcedCooperation", Characteristic.REINFORCED_COOPERATION, Intake::inReinforcedCooperation))
            .holdsWhen(covered -> !covered);

    /** The person wants a change, or is curious of one. */
    public static final Rule<Participation> WILLINGNESS_TO_CHANGE = Rule.<Participation>rule(
                    "willingness-to-change-present", WARNING)
            .from("D11")
            .cites(Sources.call("Målgrupp"))
            .cites(Sources.hudiksvall("4.2"))
            .onlyIf(adopted(PersonParameters.WILLINGNESS_EXPECTED), asked -> asked)
            .reads(WILLING)
            .holdsWhen(willing -> willing);

    /** The person takes part of their own will. */
    public static final Rule<Participation> VOLUNTARY = Rule.<Participation>rule("participation-voluntary", ERROR)
            .from("D11")
            .cites(Sources.mia(37))
            .onlyIf(adopted(PersonParameters.VOLUNTARY), asked -> asked)
            .reads(WILLING)
            .holdsWhen(willing -> willing);

    /** Somebody for whom an ordinary service suffices has left the effort. */
    public static final Rule<Participation> ORDINARY_SERVICE_FIRST = Rule.<Participation>rule(
                    "ordinary-service-first", ERROR)
            .from("D21")
            .cites(Sources.mia(18))
            .onlyIf(adopted(ProcessParameters.ORDINARY_SERVICE_FIRST), asked -> asked)
            .onlyIf(intake("ordinaryServiceSuffices", Intake::ordinaryServiceSuffices), suffices -> suffices)
            .reads(HAS_LEFT)
            .holdsWhen(left -> left);

    /** Somebody whose medical rehabilitation cannot go on beside the effort has left it. */
    public static final Rule<Participation> EXIT_WHEN_MEDICAL_NEEDS_DOMINATE = Rule.<Participation>rule(
                    "exit-when-medical-needs-dominate", ERROR)
            .from("D22")
            .cites(Sources.mia(37))
            .onlyIf(adopted(ProcessParameters.EXIT_WHEN_MEDICAL), asked -> asked)
            .onlyIf(
                    intake("medicalRehabilitationInParallel", Intake::medicalRehabilitationInParallel)
                            .hidden(),
                    parallel -> !parallel)
            .reads(HAS_LEFT)
            .holdsWhen(left -> left);

    /** The rules. */
    public static final List<Rule<Participation>> ALL = List.of(
            ENOUGH_PARTIES_NEEDED,
            COORDINATED_REHABILITATION_NEEDED,
            NOT_READY_FOR_EMPLOYMENT_SERVICE,
            NOT_IN_REINFORCED_COOPERATION,
            WILLINGNESS_TO_CHANGE,
            VOLUNTARY,
            ORDINARY_SERVICE_FIRST,
            EXIT_WHEN_MEDICAL_NEEDS_DOMINATE);

    private NeedRules() {}

    /** Returns whether the intake says so, or the characteristics do. */
    private static Input<Participation, Boolean> either(
            String property, Characteristic sign, Function<Intake, Optional<Boolean>> answer) {
        return Input.answer(
                "/intake/" + property,
                participation -> participation.characteristics().contains(sign)
                        ? Optional.of(true)
                        : participation.intake().flatMap(answer));
    }
}
