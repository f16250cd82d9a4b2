package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.participation.ParticipationInputs.AGE;
import static finsam.rules.participation.ParticipationInputs.CHARACTERISTICS;
import static finsam.rules.participation.ParticipationInputs.ENTRY;
import static finsam.rules.participation.ParticipationInputs.RECEIVES_ACTIVITY;
import static finsam.rules.participation.ParticipationInputs.REFERRED_BY;
import static finsam.rules.participation.ParticipationInputs.SICK_LISTED;
import static finsam.rules.participation.ParticipationInputs.adopted;
import static finsam.rules.participation.ParticipationInputs.intake;

import finsam.core.effort.Characteristic;
import finsam.core.participation.Intake;
import finsam.core.participation.Participation;
import finsam.core.party.PartyKind;
import finsam.core.person.AgeRange;
import finsam.rules.profile.PersonParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Whom Försäkringskassan refers to an effort: sick-listed people whose joint mapping led nowhere, sick-listed people who
 * cannot return to their employer, and young people with activity compensation.
 */
public final class ReferredGroupRules {
    private static final Input<Participation, LocalDate> MAPPED = intake("jointMappingOn", Intake::jointMappingOn);
    private static final Input<Object, Period> WAIT = Input.parameter(PersonParameters.MAPPING_WAIT);
    private static final Input<Object, AgeRange> COMPENSATION_AGES =
            Input.parameter(PersonParameters.REFERRED_COMPENSATION_AGES);
    private static final Input<Object, Integer> FROM_DAY = Input.parameter(PersonParameters.SICK_LEAVE_DAY);
    private static final Input<Participation, Long> SICK_LEAVE_DAY = Input.computed(
            "day",
            Input.<Participation, LocalDate>answer("/sickListedFrom", Participation::sickListedFrom)
                    .hidden(),
            ENTRY,
            (first, entry) -> Optional.of(ChronoUnit.DAYS.between(first, entry) + 1));
    private static final Input<Participation, Boolean> MAPPED_AT_ALL = MAPPED.answered("mapped");

    /** Somebody sick-listed with a joint mapping comes in when it has led nowhere for as long as the effort asks for. */
    public static final Rule<Participation> MAPPED_LONG_AGO = Rule.<Participation>rule(
                    "referred-when-mapping-led-nowhere", ERROR)
            .from("D23")
            .cites(Sources.mia(38))
            .onlyIf(REFERRED_BY, PartyKind.SOCIAL_INSURANCE_AGENCY::equals)
            .onlyIf(SICK_LISTED, sick -> sick)
            .onlyIfAnswered(MAPPED)
            .reads(ENTRY, MAPPED, WAIT)
            .holdsWhen((entry, mapped, wait) ->
                    !entry.isBefore(Deadlines.after(mapped, wait).orElse(LocalDate.MAX)));

    /** Somebody sick-listed with a joint mapping is registered with Arbetsförmedlingen. */
    public static final Rule<Participation> MAPPED_AND_REGISTERED = Rule.<Participation>rule(
                    "referred-sick-listed-registered-as-job-seeker", ERROR)
            .from("D23")
            .cites(Sources.mia(38))
            .onlyIf(WAIT, wait -> true)
            .onlyIf(REFERRED_BY, PartyKind.SOCIAL_INSURANCE_AGENCY::equals)
            .onlyIf(SICK_LISTED, sick -> sick)
            .onlyIfAnswered(MAPPED)
            .reads(intake("registeredAsJobSeeker", Intake::registeredAsJobSeeker))
            .holdsWhen(registered -> registered);

    /** Nothing has changed for the better since the joint mapping; only somebody who knows the person can tell. */
    public static final Rule<Participation> NO_CHANGE_SINCE_MAPPING = Rule.<Participation>rule(
                    "no-positive-change-since-mapping", ERROR)
            .from("D23")
            .cites(Sources.mia(38))
            .onlyIf(WAIT, wait -> true)
            .onlyIf(REFERRED_BY, PartyKind.SOCIAL_INSURANCE_AGENCY::equals)
            .onlyIf(SICK_LISTED, sick -> sick)
            .onlyIfAnswered(MAPPED)
            .judged(MAPPED);

    /** Somebody whom Försäkringskassan refers with activity compensation is as old as the effort asks for. */
    public static final Rule<Participation> COMPENSATION_AGE = Rule.<Participation>rule(
                    "referred-with-activity-compensation-age", ERROR)
            .from("D24")
            .cites(Sources.mia(38))
            .onlyIf(REFERRED_BY, PartyKind.SOCIAL_INSURANCE_AGENCY::equals)
            .onlyIf(RECEIVES_ACTIVITY, receives -> receives)
            .shows(COMPENSATION_AGES)
            .reads(Input.computed("ageReferred", AGE, COMPENSATION_AGES, AgeOnEntry::isWithin))
            .holdsWhen(referred -> referred);

    /** Somebody sick-listed without a joint mapping comes in from the day of the sick leave that the effort names. */
    public static final Rule<Participation> SICK_LEAVE_DAY_REACHED = Rule.<Participation>rule(
                    "referred-from-day-of-sick-leave", ERROR)
            .from("D25")
            .cites(Sources.mia(38))
            .onlyIf(REFERRED_BY, PartyKind.SOCIAL_INSURANCE_AGENCY::equals)
            .onlyIf(SICK_LISTED, sick -> sick)
            .onlyIf(MAPPED_AT_ALL, mapped -> !mapped)
            .reads(SICK_LEAVE_DAY, FROM_DAY)
            .holdsWhen((day, from) -> day >= from);

    /** Such a person cannot return to the employer and gets no help from Arbetsförmedlingen; a person judges both. */
    public static final Rule<Participation> NO_RETURN_TO_EMPLOYER = Rule.<Participation>rule(
                    "no-return-to-employer", ERROR)
            .from("D25")
            .cites(Sources.mia(38))
            .onlyIf(FROM_DAY, from -> true)
            .onlyIf(REFERRED_BY, PartyKind.SOCIAL_INSURANCE_AGENCY::equals)
            .onlyIf(SICK_LISTED, sick -> sick)
            .onlyIf(MAPPED_AT_ALL, mapped -> !mapped)
            .judged(SICK_LEAVE_DAY);

    /** Of the sick-listed only those who have been so for long belong in the effort, others in reinforced cooperation. */
    public static final Rule<Participation> ONLY_LONG_TERM_SICK = Rule.<Participation>rule(
                    "sick-listed-routing", WARNING)
            .from("D26")
            .cites(Sources.mia(7))
            .cites(Sources.mia(8))
            .onlyIf(adopted(PersonParameters.LONG_TERM_SICK_ONLY), asked -> asked)
            .onlyIf(SICK_LISTED, sick -> sick)
            .reads(CHARACTERISTICS)
            .holdsWhen(marks -> marks.contains(Characteristic.LONG_TERM_SICK));

    /** The rules. */
    public static final List<Rule<Participation>> ALL = List.of(
            MAPPED_LONG_AGO,
            MAPPED_AND_REGISTERED,
            NO_CHANGE_SINCE_MAPPING,
            COMPENSATION_AGE,
            SICK_LEAVE_DAY_REACHED,
            NO_RETURN_TO_EMPLOYER,
            ONLY_LONG_TERM_SICK);

    private ReferredGroupRules() {}
}
