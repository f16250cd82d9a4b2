package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.participation.ParticipationInputs.ENTRY;
import static finsam.rules.participation.ParticipationInputs.UNTIL;

import finsam.core.participation.Participation;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.ProcessParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** How long a person is followed, and how long in the effort; for somebody who is still there up to the day itself. */
public final class DurationRules {
    private static final Input<Participation, LocalDate> FOLLOWED_FROM = Input.answer(
            "/followedFrom", participation -> participation.followedFrom().or(participation::entryDate));
    private static final Input<Participation, Optional<LocalDate>> FOLLOWED =
            Input.<Participation, Optional<LocalDate>>answer(
                            "/followedUntil",
                            participation -> participation.followedUntil().isPresent()
                                            || participation.exitDate().isPresent()
                                            || participation.closings().isEmpty()
                                    ? Optional.of(participation.followedUntil().or(participation::exitDate))
                                    : Optional.empty())
                    .hidden();
    private static final Input<Participation, LocalDate> FOLLOWED_UNTIL = Input.computed(
                    "until", FOLLOWED, ParticipationInputs.TODAY, (last, today) -> last.or(() -> Optional.of(today)))
            .shown();

    /** A person is followed for at most as long as the effort allows. */
    public static final Rule<Participation> FOLLOW_UP_AT_MOST = Rule.<Participation>rule(
                    "max-follow-up-per-individual", ERROR)
            .from("D33")
            .cites(Sources.hudiksvall("4.1"))
            .reads(FOLLOWED_UNTIL, FOLLOWED_FROM, parameter(ProcessParameters.MOST_FOLLOW_UP))
            .holdsWhen(DurationRules::isWithin);

    /** A person is in the effort for at most as long as it allows. */
    public static final Rule<Participation> TIME_AT_MOST = Rule.<Participation>rule("max-time-in-effort", ERROR)
            .from("D34")
            .cites(Sources.mia(27))
            .reads(UNTIL, ENTRY, parameter(ProcessParameters.MOST_TIME))
            .holdsWhen(DurationRules::isWithin);

    /** The rules. */
    public static final List<Rule<Participation>> ALL = List.of(FOLLOW_UP_AT_MOST, TIME_AT_MOST);

    private DurationRules() {}

    private static Input<Object, Period> parameter(Parameter<Period> parameter) {
        return Input.parameter(parameter);
    }

    /** Tells whether the last day, included, lies before the day on which the time has passed. */
    private static boolean isWithin(LocalDate last, LocalDate first, Period most) {
        return Deadlines.after(first, most).filter(last::isBefore).isPresent();
    }
}
