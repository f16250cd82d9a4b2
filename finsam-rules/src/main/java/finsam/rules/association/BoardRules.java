package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.association.AssociationInputs.count;
import static finsam.rules.association.AssociationInputs.ofBoard;
import static finsam.rules.association.AssociationInputs.ofCharter;
import static finsam.rules.association.AssociationInputs.plan;
import static finsam.rules.association.AssociationInputs.present;

import finsam.core.association.AssociationRole;
import finsam.core.association.Board;
import finsam.core.association.BoardMember;
import finsam.core.association.Charter;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.Member;
import finsam.core.association.SeatKind;
import finsam.core.citation.StatuteRef;
import finsam.core.party.OrganisationName;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Section 10 of the act, and how an association composes its board: how many sit there, and whom they stand for. */
public final class BoardRules {
    private static final StatuteRef COMPOSITION = StatuteRef.finsam("10");

    private static final Input<CoordinationAssociation, Integer> ORDINARY =
            ofBoard("ordinary", board -> count(board, SeatKind.ORDINARY));
    private static final Input<CoordinationAssociation, Integer> DEPUTIES =
            ofBoard("deputies", board -> count(board, SeatKind.DEPUTY));
    private static final Input<CoordinationAssociation, Integer> CHARTER_MEMBERS =
            ofCharter("boardMembers", Charter::boardMembers);
    private static final Input<CoordinationAssociation, Integer> CHARTER_DEPUTIES =
            ofCharter("boardDeputies", Charter::boardDeputies);
    private static final Input<CoordinationAssociation, Boolean> MANAGER_COOPTED = ofBoard(
            "managerCoopted",
            board -> board.coopted().isEmpty()
                    ? Optional.empty()
                    : Optional.of(board.coopted().contains(AssociationRole.MANAGER)));
    private static final Input<CoordinationAssociation, Boolean> MANAGER_SEATED = ofBoard(
            "managerSeated",
            board -> Optional.of(board.members().stream()
                    .anyMatch(member -> member.otherRoles().contains(AssociationRole.MANAGER))));

    /** A member of the association, with the kinds of seats that it filled; empty where that is not told. */
    private record Appointer(Member member, Optional<Set<SeatKind>> filled) {}

    /** A seat, with the number of personal deputies and whether they have other seats too. */
    private record Seat(BoardMember member, int deputies, boolean shared) {}

    private static final Rows<CoordinationAssociation, Appointer> APPOINTERS = Rows.computed(
            "/members",
            association -> present(association.members()).map(members -> {
                Optional<Map<String, Set<SeatKind>>> filled =
                        association.board().flatMap(BoardRules::filled);
                return members.stream().map(member -> appointer(member, filled)).toList();
            }));
    private static final Rows<CoordinationAssociation, Seat> SEATS =
            Rows.computed("/board/members", association -> association.board().flatMap(BoardRules::seats));

    private static final Input<Appointer, OrganisationName> APPOINTER_NAME =
            Input.answer("/organisation", appointer -> appointer.member.organisation());
    private static final Input<Appointer, Set<SeatKind>> FILLED = Input.<Appointer, Set<SeatKind>>answer(
                    "", appointer -> appointer.filled)
            .named("filled");
    private static final Input<Seat, String> MARK = Input.answer("/seat", seat -> seat.member.seat());
    private static final Input<Seat, SeatKind> KIND = Input.answer("/kind", seat -> seat.member.kind());
    private static final Input<Seat, Integer> PERSONAL_DEPUTIES = Input.<Seat, Integer>answer(
                    "", seat -> seat.member.seat().map(mark -> seat.deputies))
            .named("personalDeputies");
    private static final Input<Seat, Boolean> SHARED =
            Input.<Seat, Boolean>answer("", seat -> Optional.of(seat.shared)).named("shared");

    /** Every member of the association has appointed somebody to the board. */
    public static final Rule<CoordinationAssociation> MEMBER_HAS_SEAT = Rule.<CoordinationAssociation>rule(
                    "member-appoints-board-member", ERROR)
            .from("L2003:1210 10 §")
            .cites(COMPOSITION)
            .forEach(APPOINTERS)
            .shows(APPOINTER_NAME)
            .reads(FILLED)
            .holdsWhen(filled -> filled.contains(SeatKind.ORDINARY));

    /** Every member of the association has appointed a deputy. */
    public static final Rule<CoordinationAssociation> MEMBER_HAS_DEPUTY = Rule.<CoordinationAssociation>rule(
                    "member-appoints-deputy", ERROR)
            .from("L2003:1210 10 §")
            .cites(COMPOSITION)
            .forEach(APPOINTERS)
            .shows(APPOINTER_NAME)
            .reads(FILLED)
            .holdsWhen(filled -> filled.contains(SeatKind.DEPUTY));

    /** The board has as many ordinary members as the charter asks for. */
    public static final Rule<CoordinationAssociation> AS_CHARTER = Rule.<CoordinationAssociation>rule(
                    "board-size-as-charter", ERROR)
            .from("L2003:1210 10 §")
            .cites(StatuteRef.finsam("9"))
            .cites(COMPOSITION)
            .reads(ORDINARY, CHARTER_MEMBERS)
            .holdsWhen(Integer::equals);

    /** The charter asks for as many deputies as ordinary members. */
    public static final Rule<CoordinationAssociation> CHARTER_EQUAL = Rule.<CoordinationAssociation>rule(
                    "charter-as-many-deputies-as-members", ERROR)
            .from("L2003:1210 10 §")
            .cites(COMPOSITION)
            .reads(CHARTER_DEPUTIES, CHARTER_MEMBERS)
            .holdsWhen(Integer::equals);

    /** The board has the number of ordinary members that the association has settled. */
    public static final Rule<CoordinationAssociation> MEMBER_NUMBER = Rule.<CoordinationAssociation>rule(
                    "board-composition", ERROR)
            .from("A10")
            .cites(plan("Bilaga 2"))
            .reads(ORDINARY, Input.parameter(AssociationParameters.BOARD_MEMBERS))
            .holdsWhen(Integer::equals);

    /** The board has the number of deputies that the association has settled. */
    public static final Rule<CoordinationAssociation> DEPUTY_NUMBER = Rule.<CoordinationAssociation>rule(
                    "board-deputies-composition", ERROR)
            .from("A10")
            .cites(plan("Bilaga 2"))
            .reads(DEPUTIES, Input.parameter(AssociationParameters.BOARD_DEPUTIES))
            .holdsWhen(Integer::equals);

    /** There are as many deputies as ordinary members. */
    public static final Rule<CoordinationAssociation> AS_MANY_DEPUTIES = Rule.<CoordinationAssociation>rule(
                    "as-many-deputies-as-board-members", ERROR)
            .from("A11")
            .cites(COMPOSITION)
            .reads(DEPUTIES, ORDINARY)
            .holdsWhen(Integer::equals);

    /** Every ordinary member has one deputy, and that one nobody else, where the association has personal deputies. */
    public static final Rule<CoordinationAssociation> OWN_DEPUTY = Rule.<CoordinationAssociation>rule(
                    "each-board-member-has-personal-deputy", ERROR)
            .from("A11")
            .cites(plan("Bilaga 2"))
            .forEach(SEATS)
            .onlyIf(Input.parameter(AssociationParameters.PERSONAL_DEPUTIES, false), personal -> personal)
            .onlyIf(KIND, kind -> kind == SeatKind.ORDINARY)
            .shows(MARK)
            .reads(PERSONAL_DEPUTIES, SHARED)
            .holdsWhen((deputies, shared) -> deputies == 1 && !shared);

    /** The manager attends every meeting without a vote: coopted, not a member of the board. */
    public static final Rule<CoordinationAssociation> MANAGER_ATTENDS = Rule.<CoordinationAssociation>rule(
                    "manager-is-permanently-coopted", ERROR)
            .from("A12")
            .cites(plan("Bilaga 2"))
            .onlyIf(Input.parameter(AssociationParameters.MANAGER_COOPTED, false), coopted -> coopted)
            .reads(MANAGER_COOPTED.at("/board/coopted"), MANAGER_SEATED)
            .holdsWhen((coopted, seated) -> coopted && !seated);

    /** The rules, in the order of the act. */
    public static final List<Rule<CoordinationAssociation>> ALL = List.of(
            MEMBER_HAS_SEAT,
            MEMBER_HAS_DEPUTY,
            AS_CHARTER,
            CHARTER_EQUAL,
            MEMBER_NUMBER,
            DEPUTY_NUMBER,
            AS_MANY_DEPUTIES,
            OWN_DEPUTY,
            MANAGER_ATTENDS);

    private BoardRules() {}

    private static Appointer appointer(Member member, Optional<Map<String, Set<SeatKind>>> filled) {
        return new Appointer(
                member,
                filled.flatMap(by -> member.organisation().map(name -> by.getOrDefault(name.letters(), Set.of()))));
    }

    /** Returns the kinds of seats that each organisation filled; empty where a seat does not tell kind or appointer. */
    private static Optional<Map<String, Set<SeatKind>>> filled(Board board) {
        Map<String, Set<SeatKind>> filled = new HashMap<>();
        for (BoardMember member : board.members()) {
            if (member.appointedBy().isEmpty() || member.kind().isEmpty()) {
                return Optional.empty();
            }
            filled.computeIfAbsent(member.appointedBy().get().letters(), key -> new HashSet<>())
                    .add(member.kind().get());
        }
        return filled.isEmpty() ? Optional.empty() : Optional.of(filled);
    }

    private static Optional<List<Seat>> seats(Board board) {
        Map<String, Integer> deputies = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (BoardMember deputy : board.deputies()) {
            for (String seat : deputy.deputyForSeats()) {
                deputies.merge(seat, 1, Integer::sum);
                if (deputy.deputyForSeats().size() > 1) {
                    shared.add(seat);
                }
            }
        }
        return present(board.members().stream()
                .map(member -> new Seat(
                        member,
                        member.seat()
                                .map(seat -> deputies.getOrDefault(seat, 0))
                                .orElse(0),
                        member.seat().filter(shared::contains).isPresent()))
                .toList());
    }
}
