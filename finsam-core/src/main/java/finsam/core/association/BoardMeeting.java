package finsam.core.association;

import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.party.OrganisationName;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A meeting of the board (<i>styrelsesammanträde</i>, 19 and 19 a §§).
 *
 * <pre>{@code
 * BoardMeeting meeting = new BoardMeetingBuilder()
 *         .date(LocalDate.of(2020, 11, 20))
 *         .addAgenda(AgendaItem.ECONOMIC_FOLLOW_UP, AgendaItem.PLAN_AND_BUDGET)
 *         .open(true)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface BoardMeeting extends Document {
    /** The day. */
    Optional<LocalDate> date();

    /** What was on the agenda (<i>dagordning</i>). */
    @LimitedList
    Set<AgendaItem> agenda();

    /** Whether the public could attend; so it is when the budget is fixed. */
    Optional<Boolean> open();

    /** How members attended who were not in the room. */
    Optional<RemoteAttendance> remoteAttendance();

    /** The decision on the extent of remote attendance, with the special reasons where it was by sound alone. */
    Optional<@LimitedText String> remoteDecision();

    /** The day on which the minutes were approved (<i>justering</i>). */
    Optional<LocalDate> minutesApprovedOn();

    /** The members on whose notice boards that was announced. */
    @LimitedList
    Set<OrganisationName> announcedAt();
}
