package finsam.core.participation;

import finsam.core.limit.LimitedList;
import finsam.core.party.PartyKind;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A meeting about one participant (<i>nätverksmöte, trepartsmöte</i>).
 *
 * <pre>{@code
 * ParticipantMeeting meeting = new ParticipantMeetingBuilder()
 *         .kind(MeetingKind.NETWORK)
 *         .date(LocalDate.of(2021, 11, 8))
 *         .addAttending(PartyKind.REGION, PartyKind.MUNICIPALITY)
 *         .build();
 * meeting.attending(); // [REGION, MUNICIPALITY]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface ParticipantMeeting {
    /** The kind. */
    Optional<MeetingKind> kind();

    /** The day. */
    Optional<LocalDate> date();

    /** The parties that were invited. */
    @LimitedList
    Set<PartyKind> invited();

    /** The day on which they were invited. */
    Optional<LocalDate> invitedOn();

    /** The parties that came. */
    @LimitedList
    Set<PartyKind> attending();

    /** Whether the one who referred the person was invited (<i>remittent</i>). */
    Optional<Boolean> referrerInvited();

    /** Whether the person took part. */
    Optional<Boolean> participantAttending();
}
