package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.participation.ParticipationInputs.CHARACTERISTICS;

import finsam.core.effort.Characteristic;
import finsam.core.participation.CustomerFlow;
import finsam.core.participation.Participation;
import finsam.rules.profile.PersonParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What marks a person, and what does not count alone or keeps somebody out. */
public final class CharacteristicRules {
    private static final Set<Characteristic> ABUSE =
            Set.of(Characteristic.SUBSTANCE_ABUSE, Characteristic.ONGOING_ABUSE);
    /** They have rules of their own, which read the intake too. */
    private static final Set<Characteristic> SERVICES =
            Set.of(Characteristic.READY_FOR_AF, Characteristic.REINFORCED_COOPERATION);

    private static final Input<Object, Integer> NEEDED_CRITERIA = Input.parameter(PersonParameters.NEEDED_CRITERIA);

    /** Weak Swedish counts only together with a disability or other ill-health. */
    public static final Rule<Participation> LANGUAGE_NEEDS_HEALTH_FACTOR = Rule.<Participation>rule(
                    "language-weakness-needs-health-factor", ERROR)
            .from("D09")
            .cites(Sources.call("Målgrupp"))
            .onlyIf(CHARACTERISTICS, marks -> marks.contains(Characteristic.WEAK_SWEDISH))
            .reads(CHARACTERISTICS, Input.parameter(PersonParameters.LANGUAGE_COMPANIONS))
            .holdsWhen(CharacteristicRules::meet);

    /** Substance abuse counts only together with mental ill-health. */
    public static final Rule<Participation> ABUSE_NEEDS_MENTAL_ILL_HEALTH = Rule.<Participation>rule(
                    "substance-abuse-needs-mental-ill-health", ERROR)
            .from("D10")
            .cites(Sources.mia(35))
            .onlyIf(CHARACTERISTICS, marks -> meet(marks, ABUSE))
            .reads(CHARACTERISTICS, Input.parameter(PersonParameters.ABUSE_COMPANIONS))
            .holdsWhen(CharacteristicRules::meet);

    /** The customer flow of somebody with activity compensation is one that can lead to work. */
    public static final Rule<Participation> CUSTOMER_FLOW_WORK_ORIENTED = Rule.<Participation>rule(
                    "customer-flow-work-oriented", ERROR)
            .from("D18")
            .cites(Sources.mia(45))
            .onlyIf(ParticipationInputs.RECEIVES_ACTIVITY, receives -> receives)
            .reads(
                    Input.<Participation, CustomerFlow>answer("/customerFlow", Participation::customerFlow)
                            .hidden(),
                    Input.parameter(PersonParameters.CUSTOMER_FLOWS))
            .holdsWhen((flow, flows) -> flows.contains(flow));

    /** The person meets as many of the effort's criteria as needed. */
    public static final Rule<Participation> ENOUGH_CRITERIA_MET = Rule.<Participation>rule("enough-criteria-met", ERROR)
            .from("D19")
            .cites(Sources.mia(35))
            .reads(CHARACTERISTICS, Input.parameter(PersonParameters.CRITERIA), NEEDED_CRITERIA)
            .holdsWhen((marks, criteria, needed) ->
                    marks.stream().filter(criteria::contains).count() >= needed);

    /** Nothing marks the person that keeps somebody out, such as ongoing abuse, or threats and violence. */
    public static final Rule<Participation> NO_EXCLUDING_CHARACTERISTIC = Rule.<Participation>rule(
                    "not-referred-with-excluding-characteristic", ERROR)
            .from("D20")
            .cites(Sources.mia(38))
            .onlyIf(Input.parameter(PersonParameters.EXCLUSIONS), exclusions -> !SERVICES.containsAll(exclusions))
            .reads(CHARACTERISTICS, Input.parameter(PersonParameters.EXCLUSIONS))
            .holdsWhen((marks, exclusions) ->
                    marks.stream().filter(mark -> !SERVICES.contains(mark)).noneMatch(exclusions::contains));

    /** The rules. */
    public static final List<Rule<Participation>> ALL = List.of(
            LANGUAGE_NEEDS_HEALTH_FACTOR,
            ABUSE_NEEDS_MENTAL_ILL_HEALTH,
            CUSTOMER_FLOW_WORK_ORIENTED,
            ENOUGH_CRITERIA_MET,
            NO_EXCLUDING_CHARACTERISTIC);

    private CharacteristicRules() {}

    private static boolean meet(Collection<Characteristic> marks, Collection<Characteristic> others) {
        return !Collections.disjoint(marks, others);
    }
}
