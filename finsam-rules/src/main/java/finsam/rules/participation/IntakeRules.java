package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.participation.ParticipationInputs.ENTRY;
import static finsam.rules.participation.ParticipationInputs.TODAY;
import static finsam.rules.participation.ParticipationInputs.adopted;
import static finsam.rules.participation.ParticipationInputs.intake;

import finsam.core.participation.Intake;
import finsam.core.participation.MeetingKind;
import finsam.core.participation.ParticipantMeeting;
import finsam.core.participation.Participation;
import finsam.rules.profile.ProcessParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What comes before somebody takes part, and what is written down of it (<i>inskrivning</i>). */
public final class IntakeRules {
    private static final Input<Participation, LocalDate> THREE_PARTY_MEETING = Input.<Participation, LocalDate>answer(
                    "/meetings", IntakeRules::threePartyMeeting)
            .named("meetingOn")
            .required();
    private static final Input<Participation, LocalDate> INTEREST =
            intake("interestExpressedOn", Intake::interestExpressedOn).required();

    /** An expression of interest, then a three-party meeting come before the entry. */
    public static final Rule<Participation> INTEREST_MEETING_ENTRY = Rule.<Participation>rule(
                    "intake-via-expression-of-interest-and-three-party-meeting", ERROR)
            .from("E04")
            .cites(Sources.mia(30))
            .onlyIf(adopted(ProcessParameters.THREE_PARTY_INTAKE), asked -> asked)
            .reads(THREE_PARTY_MEETING, INTEREST, ENTRY)
            .holdsWhen((meeting, interest, entry) -> !meeting.isBefore(interest) && !entry.isBefore(meeting));

    /** Somebody who takes part has a written agreement. */
    public static final Rule<Participation> WRITTEN_AGREEMENT = Rule.<Participation>rule(
                    "participation-agreement-written", ERROR)
            .from("E05")
            .cites(Sources.mia(30))
            .onlyIf(adopted(ProcessParameters.WRITTEN_AGREEMENT), asked -> asked)
            .onlyIf(ENTRY, TODAY, (entry, today) -> !entry.isAfter(today))
            .requires(intake("agreedOn", Intake::agreedOn));

    /** The intake checks that no ordinary service fits. */
    public static final Rule<Participation> ORDINARY_SERVICE_CHECKED = Rule.<Participation>rule(
                    "ordinary-need-check-at-intake", ERROR)
            .from("E06")
            .cites(Sources.mia(15))
            .onlyIf(adopted(ProcessParameters.ORDINARY_SERVICE_CHECK), asked -> asked)
            .onlyIf(ENTRY, TODAY, (entry, today) -> !entry.isAfter(today))
            .reads(intake("ordinaryServiceChecked", Intake::ordinaryServiceChecked)
                    .required())
            .holdsWhen(checked -> checked);

    /** The rules. */
    public static final List<Rule<Participation>> ALL =
            List.of(INTEREST_MEETING_ENTRY, WRITTEN_AGREEMENT, ORDINARY_SERVICE_CHECKED);

    private IntakeRules() {}

    private static Optional<LocalDate> threePartyMeeting(Participation participation) {
        return participation.meetings().stream()
                .filter(meeting ->
                        meeting.kind().filter(MeetingKind.THREE_PARTY::equals).isPresent())
                .map(ParticipantMeeting::date)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }
}
