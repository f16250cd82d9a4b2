package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;
import static finsam.rules.association.AssociationInputs.SEATS;
import static finsam.rules.association.AssociationInputs.ofBoard;
import static finsam.rules.association.AssociationInputs.present;

import finsam.core.association.Board;
import finsam.core.association.BoardMember;
import finsam.core.association.BoardOffice;
import finsam.core.association.Charter;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.EligibilityGround;
import finsam.core.association.Member;
import finsam.core.association.SeatKind;
import finsam.core.citation.StatuteRef;
import finsam.core.party.OrganisationName;
import finsam.core.party.PartyKind;
import finsam.core.time.StatedPeriod;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sections 12 to 17 of the act: who may sit on a board, for how long, for whom a deputy steps in, and who chairs. */
public final class SeatRules {
    private static final MonthDay FIRST_OF_APRIL = MonthDay.of(Month.APRIL, 1);

    /** A seat, with what the association tells of its appointer, of the charter, and of the seats it steps in for. */
    private record Seat(
            BoardMember member,
            Optional<Set<PartyKind>> appointer,
            Optional<Charter> charter,
            Optional<Boolean> sameAppointer) {}

    private static final Rows<CoordinationAssociation, Seat> TOLD_SEATS =
            Rows.computed("/board/members", SeatRules::seats);
    private static final Input<Seat, OrganisationName> APPOINTED_BY =
            Input.answer("/appointedBy", seat -> seat.member.appointedBy());
    private static final Input<Seat, EligibilityGround> ELIGIBILITY =
            Input.answer("/eligibility", seat -> seat.member.eligibility());
    private static final Input<Seat, Set<PartyKind>> APPOINTER_KINDS =
            Input.<Seat, Set<PartyKind>>answer("/appointedBy", Seat::appointer).named("appointerKinds");
    private static final Input<Seat, LocalDate> MANDATE_START =
            Input.answer("/mandate/start", seat -> seat.member.mandate().flatMap(StatedPeriod::start));
    private static final Input<Seat, LocalDate> MANDATE_END =
            Input.answer("/mandate/end", seat -> seat.member.mandate().flatMap(StatedPeriod::end));
    private static final Input<Seat, Period> MANDATE_LENGTH = Input.<Seat, Period>answer(
                    "/charter/mandateLength",
                    seat -> seat.charter.map(charter -> charter.mandateLength().orElse(CharterRules.LONGEST_MANDATE)))
            .ofDocument();
    private static final Input<Seat, LocalDate> MANDATE_LIMIT = Input.computed(
            "latest",
            MANDATE_START,
            MANDATE_LENGTH,
            (start, length) -> CharterRules.after(start, length).map(day -> day.minusDays(1)));
    private static final Input<Seat, MonthDay> MANDATE_DAY = Input.<Seat, MonthDay>answer(
                    "/charter/mandateStart",
                    seat -> seat.charter.map(charter -> charter.mandateStart().orElse(FIRST_OF_APRIL)))
            .ofDocument();
    private static final Input<Seat, SeatKind> KIND = Input.answer("/kind", seat -> seat.member.kind());
    private static final Input<Seat, Boolean> SAME_APPOINTER =
            Input.<Seat, Boolean>answer("/appointedBy", Seat::sameAppointer).named("sameAppointer");

    private static final Input<BoardMember, BoardOffice> OFFICE = Input.answer("/office", BoardMember::office);
    private static final Input<BoardMember, SeatKind> OFFICER_KIND = Input.answer("/kind", BoardMember::kind);

    private static final Input<CoordinationAssociation, Integer> CHAIRS = ofBoard(
            "chairs", board -> Optional.of(board.holding(BoardOffice.CHAIR).size()));
    private static final Input<CoordinationAssociation, Integer> VICE_CHAIRS = ofBoard(
            "viceChairs",
            board -> Optional.of(board.holding(BoardOffice.VICE_CHAIR).size()));
    private static final Input<CoordinationAssociation, Boolean> ORDER_SET =
            Input.<CoordinationAssociation, Boolean>answer(
                            "/board/deputyOrder",
                            association -> association.board().flatMap(SeatRules::hasOrder))
                    .named("hasDeputyOrder");

    /** Whoever sits on the board is eligible for the member that appointed them. */
    public static final Rule<CoordinationAssociation> ELIGIBLE = Rule.<CoordinationAssociation>rule(
                    "board-member-eligible", ERROR)
            .from("L2003:1210 12 §")
            .cites(StatuteRef.finsam("12"))
            .forEach(TOLD_SEATS)
            .shows(APPOINTED_BY)
            .reads(ELIGIBILITY, APPOINTER_KINDS)
            .holdsWhen((ground, kinds) -> kinds.contains(ground.party()));

    /** It is settled in which order deputies step in: all are personal, or an order is written down. */
    public static final Rule<CoordinationAssociation> DEPUTY_ORDER = Rule.<CoordinationAssociation>rule(
                    "order-of-deputies-settled", ERROR)
            .from("L2003:1210 12 §")
            .cites(StatuteRef.finsam("12"))
            .reads(ORDER_SET)
            .holdsWhen(Boolean::booleanValue);

    /** Nobody is appointed for longer than the charter says, or four years where it says nothing. */
    public static final Rule<CoordinationAssociation> MANDATE = Rule.<CoordinationAssociation>rule(
                    "board-mandate-within-limit", ERROR)
            .from("L2003:1210 13 §")
            .cites(StatuteRef.finsam("13"))
            .forEach(TOLD_SEATS)
            .shows(MANDATE_START)
            .reads(MANDATE_END, MANDATE_LIMIT)
            .holdsWhen((end, latest) -> !end.isAfter(latest));

    /** Mandates are counted from 1 April, or from the charter's day; whoever replaces somebody starts on another. */
    public static final Rule<CoordinationAssociation> MANDATE_STARTS = Rule.<CoordinationAssociation>rule(
                    "board-mandate-starts-on-day", NOTE)
            .from("L2003:1210 13 §")
            .cites(StatuteRef.finsam("13"))
            .forEach(TOLD_SEATS)
            .reads(MANDATE_START, MANDATE_DAY)
            .holdsWhen((start, day) -> MonthDay.from(start).equals(day));

    /** A deputy steps in only for somebody whom the same member appointed. */
    public static final Rule<CoordinationAssociation> DEPUTY_OF_SAME = Rule.<CoordinationAssociation>rule(
                    "deputy-of-same-member", ERROR)
            .from("L2003:1210 15 §")
            .cites(StatuteRef.finsam("15"))
            .forEach(TOLD_SEATS)
            .onlyIf(KIND, kind -> kind == SeatKind.DEPUTY)
            .shows(APPOINTED_BY)
            .reads(SAME_APPOINTER)
            .holdsWhen(Boolean::booleanValue);

    /** The board has elected one chair. */
    public static final Rule<CoordinationAssociation> ONE_CHAIR = Rule.<CoordinationAssociation>rule(
                    "board-has-one-chair", ERROR)
            .from("L2003:1210 17 §")
            .cites(StatuteRef.finsam("17"))
            .reads(CHAIRS)
            .holdsWhen(chairs -> chairs == 1);

    /** The board has elected one or two vice chairs. */
    public static final Rule<CoordinationAssociation> VICE_CHAIR_NUMBER = Rule.<CoordinationAssociation>rule(
                    "board-has-vice-chairs", ERROR)
            .from("L2003:1210 17 §")
            .cites(StatuteRef.finsam("17"))
            .reads(VICE_CHAIRS)
            .holdsWhen(vice -> vice == 1 || vice == 2);

    /** Only ordinary members of the board chair it. */
    public static final Rule<CoordinationAssociation> OFFICERS_ORDINARY = Rule.<CoordinationAssociation>rule(
                    "board-officers-are-ordinary-members", ERROR)
            .from("L2003:1210 17 §")
            .cites(StatuteRef.finsam("17"))
            .forEach(SEATS)
            .onlyIfAnswered(OFFICE)
            .shows(OFFICE)
            .reads(OFFICER_KIND)
            .holdsWhen(kind -> kind == SeatKind.ORDINARY);

    /** The rules, in the order of the act. */
    public static final List<Rule<CoordinationAssociation>> ALL = List.of(
            ELIGIBLE,
            DEPUTY_ORDER,
            MANDATE,
            MANDATE_STARTS,
            DEPUTY_OF_SAME,
            ONE_CHAIR,
            VICE_CHAIR_NUMBER,
            OFFICERS_ORDINARY);

    private SeatRules() {}

    private static Optional<List<Seat>> seats(CoordinationAssociation association) {
        Map<String, Set<PartyKind>> kinds = new HashMap<>();
        for (Member member : association.members()) {
            member.organisation()
                    .filter(name -> !member.kinds().isEmpty())
                    .ifPresent(name -> kinds.putIfAbsent(name.letters(), member.kinds()));
        }
        return association.board().flatMap(board -> present(board.members())).map(members -> {
            Map<String, OrganisationName> appointers = appointers(members);
            return members.stream()
                    .map(member -> new Seat(
                            member,
                            member.appointedBy().flatMap(name -> Optional.ofNullable(kinds.get(name.letters()))),
                            association.charter(),
                            hasSameAppointer(member, appointers)))
                    .toList();
        });
    }

    private static Map<String, OrganisationName> appointers(List<BoardMember> members) {
        Map<String, OrganisationName> appointers = new HashMap<>();
        for (BoardMember member : members) {
            if (member.seat().isPresent() && member.appointedBy().isPresent()) {
                appointers.putIfAbsent(member.seat().get(), member.appointedBy().get());
            }
        }
        return appointers;
    }

    /** Tells whether the seats that a deputy steps in for have its appointer; empty if that is not told of one. */
    private static Optional<Boolean> hasSameAppointer(BoardMember deputy, Map<String, OrganisationName> appointers) {
        if (deputy.deputyForSeats().isEmpty() || !appointers.keySet().containsAll(deputy.deputyForSeats())) {
            return Optional.empty();
        }
        return deputy.appointedBy()
                .map(own -> deputy.deputyForSeats().stream()
                        .allMatch(seat -> Optional.ofNullable(appointers.get(seat))
                                .filter(own::isAlike)
                                .isPresent()));
    }

    private static Optional<Boolean> hasOrder(Board board) {
        if (board.deputies().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(board.deputyOrder().isPresent()
                || board.deputies().stream()
                        .noneMatch(deputy -> deputy.deputyForSeats().isEmpty()));
    }
}
