package finsam.rules.participation;

import finsam.core.benefit.ActivityCompensation;
import finsam.core.benefit.RemainingCapacity;
import finsam.core.benefit.SicknessCompensation;
import finsam.core.benefit.Support;
import finsam.core.benefit.SupportForm;
import finsam.core.effort.Characteristic;
import finsam.core.participation.CapacityAssessment;
import finsam.core.participation.Intake;
import finsam.core.participation.Measure;
import finsam.core.participation.Participation;
import finsam.core.participation.Referral;
import finsam.core.party.PartyKind;
import finsam.core.person.AgeRange;
import finsam.core.person.BirthMonth;
import finsam.rules.profile.Parameter;
import finsam.rules.rule.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the rules look at in a participation. Everything that tells something about the person is hidden. */
final class ParticipationInputs {
    static final Input<Object, LocalDate> TODAY = Input.date("today");

    static final Input<Participation, LocalDate> ENTRY = Input.answer("/entryDate", Participation::entryDate);

    static final Input<Participation, BirthMonth> BIRTH_MONTH =
            Input.answer("/birthMonth", Participation::birthMonth).hidden();

    /** The age on the first day. */
    static final Input<Participation, AgeRange> AGE = Input.<Participation, AgeRange>answer(
                    "/birthMonth", AgeOnEntry::of)
            .named("age")
            .hidden();

    static final Input<Participation, Set<Characteristic>> CHARACTERISTICS =
            Input.list("/characteristics", Participation::characteristics);

    static final Input<Participation, List<Support>> SUPPORTS =
            Input.list("/supportsBefore", Participation::supportsBefore);

    static final Input<Participation, Set<PartyKind>> PARTIES_NEEDED = Input.answer(
            "/partiesNeeded",
            participation -> Optional.of(participation.partiesNeeded()).filter(parties -> !parties.isEmpty()));

    static final Input<Participation, RemainingCapacity> CAPACITY = Input.<Participation, RemainingCapacity>answer(
                    "/capacity/remaining",
                    participation -> participation.capacity().flatMap(CapacityAssessment::remaining))
            .named("capacity")
            .hidden();

    static final Input<Participation, ActivityCompensation> ACTIVITY = Input.answer(
                    "/activityCompensation", Participation::activityCompensation)
            .hidden();

    static final Input<Participation, SicknessCompensation> SICKNESS = Input.answer(
                    "/sicknessCompensation", Participation::sicknessCompensation)
            .hidden();

    /** Whether the person receives activity compensation; unknown while no support is told. */
    static final Input<Participation, Boolean> RECEIVES_ACTIVITY = receives(
            "receivesActivityCompensation",
            participation -> participation.activityCompensation().isPresent(),
            Set.of(SupportForm.ACTIVITY_COMPENSATION));

    /** Whether the person receives sickness compensation; unknown while no support is told. */
    static final Input<Participation, Boolean> RECEIVES_SICKNESS = receives(
            "receivesSicknessCompensation",
            participation -> participation.sicknessCompensation().isPresent(),
            Set.of(SupportForm.SICKNESS_COMPENSATION, SupportForm.PARTIAL_SICKNESS_COMPENSATION));

    /** Whether the person lives on sickness benefit; unknown while no support is told. */
    static final Input<Participation, Boolean> SICK_LISTED = receives(
            "sickListed",
            participation -> participation.sickListedFrom().isPresent(),
            Set.of(SupportForm.SICKNESS_BENEFIT));

    /** The last day in the effort, where it is told; nothing for somebody who is still there. */
    static final Input<Participation, Optional<LocalDate>> EXIT = Input.<Participation, Optional<LocalDate>>answer(
                    "/exitDate",
                    participation -> participation.exitDate().isPresent()
                                    || participation.closings().isEmpty()
                            ? Optional.of(participation.exitDate())
                            : Optional.empty())
            .hidden();

    /** Whether the person has left by the day; unknown where the effort closed the participation and tells no day. */
    static final Input<Participation, Boolean> HAS_LEFT = Input.computed(
            "hasLeft",
            EXIT,
            TODAY,
            (exit, today) -> Optional.of(exit.filter(day -> !day.isAfter(today)).isPresent()));

    /** The last day in the effort, or the day itself for somebody who is still there. */
    static final Input<Participation, LocalDate> UNTIL = Input.computed(
                    "until", EXIT, TODAY, (exit, today) -> exit.or(() -> Optional.of(today)))
            .shown();

    /** The party that referred the person. */
    static final Input<Participation, PartyKind> REFERRED_BY = Input.<Participation, PartyKind>answer(
                    "/intake/referral/party",
                    participation ->
                            participation.intake().flatMap(Intake::referral).flatMap(Referral::party))
            .named("referredBy");

    private ParticipationInputs() {}

    /** Returns an answer about the intake. */
    static <V> Input<Participation, V> intake(String property, Function<Intake, Optional<V>> answer) {
        return Input.answer(
                "/intake/" + property, participation -> participation.intake().flatMap(answer));
    }

    /** Returns whether the profile asks for something. */
    static Input<Object, Boolean> adopted(Parameter<Boolean> parameter) {
        return Input.parameter(parameter);
    }

    /** Returns whether a measure of some sort is among the measures; unknown while one could be of it. */
    static Optional<Boolean> anyMeasure(Participation participation, Function<Measure, Optional<Boolean>> sort) {
        List<Optional<Boolean>> answers =
                participation.measures().stream().map(sort).toList();
        if (answers.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    private static Input<Participation, Boolean> receives(
            String name, Function<Participation, Boolean> told, Set<SupportForm> forms) {
        return Input.<Participation, Boolean>answer("/supportsBefore", participation -> {
                    List<Optional<SupportForm>> listed = participation.supportsBefore().stream()
                            .map(Support::form)
                            .toList();
                    if (told.apply(participation)
                            || listed.stream().flatMap(Optional::stream).anyMatch(forms::contains)) {
                        return Optional.of(true);
                    }
                    return listed.isEmpty() || listed.contains(Optional.<SupportForm>empty())
                            ? Optional.empty()
                            : Optional.of(false);
                })
                .named(name)
                .hidden();
    }
}
