package finsam.rules.participation;

import static finsam.core.finding.Severity.NOTE;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.participation.ParticipationInputs.UNTIL;

import finsam.core.participation.HandlerChange;
import finsam.core.participation.MeetingKind;
import finsam.core.participation.ParticipantMeeting;
import finsam.core.participation.Participation;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.ProcessParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How often people meet about a person, and how a person goes from one handler to the next. Intervals count in whole months,
 * for the sources say <i>about</i> every third month.
 */
public final class MeetingRules {
    private static final Rows<Participation, HandlerChange> HANDLER_CHANGES =
            Rows.of("/handlerChanges", participation -> Optional.of(participation.handlerChanges()));

    /** Network meetings are held as often as the effort asks for. */
    public static final Rule<Participation> NETWORK_MEETINGS = Rule.<Participation>rule("follow-up-interval", WARNING)
            .from("E12")
            .cites(Sources.mia(27))
            .cites(Sources.mia(30))
            .reads(
                    longestGap(meeting -> meeting.kind().map(MeetingKind.NETWORK::equals)),
                    interval(ProcessParameters.NETWORK_INTERVAL))
            .holdsWhen((months, most) -> months <= most.toTotalMonths());

    /** The one who referred the person is invited to case reviews as often as the effort asks for. */
    public static final Rule<Participation> REFERRER_INVITED = Rule.<Participation>rule(
                    "referrer-invited-regularly", WARNING)
            .from("E13")
            .cites(Sources.mia(30))
            .reads(
                    longestGap(meeting -> meeting.kind()
                            .flatMap(kind ->
                                    kind == MeetingKind.CASE_REVIEW ? meeting.referrerInvited() : Optional.of(false))),
                    interval(ProcessParameters.REFERRER_INTERVAL))
            .holdsWhen((months, most) -> months <= most.toTotalMonths());

    /** A change of handler comes with a handover of the person's plan. */
    public static final Rule<Participation> HANDED_OVER = Rule.<Participation>rule(
                    "handler-change-requires-handover", NOTE)
            .from("E19")
            .cites(Sources.hudiksvall("6.1"))
            .forEach(HANDLER_CHANGES)
            .shows(Input.<HandlerChange, LocalDate>answer("/date", HandlerChange::date))
            .reads(Input.answer("/handedOver", HandlerChange::handedOver))
            .holdsWhen(handedOver -> handedOver);

    /** The rules. */
    public static final List<Rule<Participation>> ALL = List.of(NETWORK_MEETINGS, REFERRER_INVITED, HANDED_OVER);

    private MeetingRules() {}

    private static Input<Object, Period> interval(Parameter<Period> parameter) {
        return Input.parameter(parameter);
    }

    /** Returns the most whole months between the entry, each meeting of a sort, and the end or the day itself. */
    private static Input<Participation, Long> longestGap(Sort sort) {
        return Input.computed(
                        "longestGap",
                        Input.<Participation, Participation>answer("/meetings", Optional::of)
                                .named("participation")
                                .hidden(),
                        UNTIL,
                        (participation, until) -> participation
                                .entryDate()
                                .flatMap(entry -> days(participation, sort).map(days -> longest(entry, days, until))))
                .shown();
    }

    @FunctionalInterface
    private interface Sort {
        Optional<Boolean> includes(ParticipantMeeting meeting);
    }

    /** Returns the days of the meetings of a sort; empty while one of them, or its day, is not known. */
    private static Optional<List<LocalDate>> days(Participation participation, Sort sort) {
        List<LocalDate> days = new ArrayList<>();
        for (ParticipantMeeting meeting : participation.meetings()) {
            Optional<Boolean> included = sort.includes(meeting);
            if (included.isEmpty() || (included.get() && meeting.date().isEmpty())) {
                return Optional.empty();
            }
            meeting.date().filter(day -> included.get()).ifPresent(days::add);
        }
        return Optional.of(days);
    }

    private static long longest(LocalDate entry, List<LocalDate> days, LocalDate until) {
        Predicate<LocalDate> inside = day -> day.isAfter(entry) && day.isBefore(until);
        long longest = 0;
        LocalDate last = entry;
        for (LocalDate day : days.stream().filter(inside).sorted().toList()) {
            longest = Math.max(longest, ChronoUnit.MONTHS.between(last, day));
            last = day;
        }
        return Math.max(longest, ChronoUnit.MONTHS.between(last, until));
    }
}
