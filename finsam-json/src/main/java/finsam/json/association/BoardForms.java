package finsam.json.association;

import finsam.core.association.AgendaItem;
import finsam.core.association.AssociationRole;
import finsam.core.association.Board;
import finsam.core.association.BoardBuilder;
import finsam.core.association.BoardMeeting;
import finsam.core.association.BoardMeetingBuilder;
import finsam.core.association.BoardMember;
import finsam.core.association.BoardMemberBuilder;
import finsam.core.association.BoardOffice;
import finsam.core.association.EligibilityGround;
import finsam.core.association.RemoteAttendance;
import finsam.core.association.SeatKind;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.party.PartyForms;
import finsam.json.time.TimeForms;
import java.util.Comparator;

/** The board of an association, and its meetings. */
public final class BoardForms {
    /** Somebody who has a seat. */
    public static final Form<BoardMember, BoardMemberBuilder> MEMBER = Form.of(
                    BoardMember.class, BoardMemberBuilder::new, BoardMemberBuilder::build)
            .optional("kind", Words.of(SeatKind.values()), BoardMember::kind, BoardMemberBuilder::kind)
            .optional("office", Words.of(BoardOffice.values()), BoardMember::office, BoardMemberBuilder::office)
            .text("seat", BoardMember::seat, BoardMemberBuilder::seat)
            .many(
                    "deputyForSeats",
                    Many.set(Scalars.TEXT, Comparator.naturalOrder()),
                    BoardMember::deputyForSeats,
                    BoardMemberBuilder::addAllDeputyForSeats)
            .optional(
                    "appointedBy",
                    PartyForms.ORGANISATION_NAME,
                    BoardMember::appointedBy,
                    BoardMemberBuilder::appointedBy)
            .optional(
                    "eligibility",
                    Words.of(EligibilityGround.values()),
                    BoardMember::eligibility,
                    BoardMemberBuilder::eligibility)
            .optional(
                    "eligibilityEndedOn",
                    TimeForms.DATE,
                    BoardMember::eligibilityEndedOn,
                    BoardMemberBuilder::eligibilityEndedOn)
            .optional("mandate", TimeForms.PERIOD, BoardMember::mandate, BoardMemberBuilder::mandate)
            .many(
                    "otherRoles",
                    Many.set(Words.of(AssociationRole.values()), Comparator.naturalOrder()),
                    BoardMember::otherRoles,
                    BoardMemberBuilder::addAllOtherRoles)
            .done();

    /** The board. */
    public static final Form<Board, BoardBuilder> BOARD = Form.of(Board.class, BoardBuilder::new, BoardBuilder::build)
            .many("members", Many.list(MEMBER), Board::members, BoardBuilder::addAllMembers)
            .many(
                    "coopted",
                    Many.set(Words.of(AssociationRole.values()), Comparator.naturalOrder()),
                    Board::coopted,
                    BoardBuilder::addAllCoopted)
            .text("deputyOrder", Board::deputyOrder, BoardBuilder::deputyOrder)
            .done();

    /** A meeting. */
    public static final DocumentForm<BoardMeeting, BoardMeetingBuilder> MEETING = DocumentForm.of(
            DocumentType.BOARD_MEETING,
            BoardMeeting.class,
            BoardMeetingBuilder::new,
            BoardMeetingBuilder::build,
            BoardForms::meeting,
            BoardMeetingBuilder::addAllUnread);

    private BoardForms() {}

    private static Form.Lines<BoardMeeting, BoardMeetingBuilder> meeting(
            Form.Lines<BoardMeeting, BoardMeetingBuilder> form) {
        return form.optional("date", TimeForms.DATE, BoardMeeting::date, BoardMeetingBuilder::date)
                .many(
                        "agenda",
                        OpenWords.of(AgendaItem::of).set(),
                        BoardMeeting::agenda,
                        BoardMeetingBuilder::addAllAgenda)
                .optional("open", Scalars.YES_OR_NO, BoardMeeting::open, BoardMeetingBuilder::open)
                .optional(
                        "remoteAttendance",
                        Words.of(RemoteAttendance.values()),
                        BoardMeeting::remoteAttendance,
                        BoardMeetingBuilder::remoteAttendance)
                .text("remoteDecision", BoardMeeting::remoteDecision, BoardMeetingBuilder::remoteDecision)
                .optional(
                        "minutesApprovedOn",
                        TimeForms.DATE,
                        BoardMeeting::minutesApprovedOn,
                        BoardMeetingBuilder::minutesApprovedOn)
                .many(
                        "announcedAt",
                        PartyForms.ORGANISATION_NAMES,
                        BoardMeeting::announcedAt,
                        BoardMeetingBuilder::addAllAnnouncedAt);
    }
}
