package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.association.AssociationInputs.plan;

import finsam.core.association.AgendaItem;
import finsam.core.association.BoardMeeting;
import finsam.core.association.RemoteAttendance;
import finsam.core.citation.StatuteRef;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sections 19 and 19 a of the act, and what every meeting of a board goes through. */
public final class MeetingRules {
    private static final LocalDate REMOTE_SINCE = LocalDate.of(2022, 3, 16);

    private static final Input<BoardMeeting, Set<AgendaItem>> AGENDA =
            Input.answer("/agenda", meeting -> Optional.of(meeting.agenda()).filter(items -> !items.isEmpty()));
    private static final Input<BoardMeeting, Boolean> OPEN = Input.answer("/open", BoardMeeting::open);
    private static final Input<BoardMeeting, LocalDate> DATE = Input.answer("/date", BoardMeeting::date);
    private static final Input<BoardMeeting, RemoteAttendance> REMOTE =
            Input.answer("/remoteAttendance", BoardMeeting::remoteAttendance);
    private static final Input<BoardMeeting, String> REMOTE_DECISION = Input.<BoardMeeting, String>answer(
                    "/remoteDecision", BoardMeeting::remoteDecision)
            .hidden();

    /** The economy is followed up at every meeting of the board. */
    public static final Rule<BoardMeeting> FOLLOW_UP = Rule.<BoardMeeting>rule(
                    "economic-follow-up-at-each-board-meeting", ERROR)
            .from("A22")
            .cites(plan("1.1"))
            .onlyIf(Input.parameter(AssociationParameters.FOLLOW_UP_AT_EACH_MEETING, false), each -> each)
            .reads(AGENDA)
            .holdsWhen(items -> items.contains(AgendaItem.ECONOMIC_FOLLOW_UP));

    /** The public may attend the meeting that fixes the budget. */
    public static final Rule<BoardMeeting> BUDGET_MEETING_OPEN = Rule.<BoardMeeting>rule(
                    "budget-meeting-is-public", ERROR)
            .from("L2003:1210 19 §")
            .cites(StatuteRef.finsam("19"))
            .onlyIf(AGENDA, items -> items.contains(AgendaItem.PLAN_AND_BUDGET))
            .reads(OPEN)
            .holdsWhen(Boolean::booleanValue);

    /** Where members attend remotely, which the act knows since 16 March 2022, the decision on its extent is documented. */
    public static final Rule<BoardMeeting> REMOTE_DECIDED = Rule.<BoardMeeting>rule(
                    "remote-attendance-is-decided", ERROR)
            .from("L2003:1210 19 a §")
            .cites(StatuteRef.finsam("19 a"))
            .onlyIf(DATE, date -> !date.isBefore(REMOTE_SINCE))
            .onlyIf(REMOTE, how -> how != RemoteAttendance.NONE)
            .shows(REMOTE)
            .requires(REMOTE_DECISION);

    /** The rules, in the order of the act. */
    public static final List<Rule<BoardMeeting>> ALL = List.of(FOLLOW_UP, BUDGET_MEETING_OPEN, REMOTE_DECIDED);

    private MeetingRules() {}
}
