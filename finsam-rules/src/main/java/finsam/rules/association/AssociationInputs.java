package finsam.rules.association;

import finsam.core.association.AreaPart;
import finsam.core.association.Board;
import finsam.core.association.BoardMember;
import finsam.core.association.Charter;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.Member;
import finsam.core.association.SeatKind;
import finsam.core.citation.PublishedRef;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the rules for associations look at in common, and the documents that they cite. */
final class AssociationInputs {
    static final Rows<CoordinationAssociation, Member> MEMBERS =
            Rows.of("/members", association -> present(association.members()));
    static final Rows<CoordinationAssociation, AreaPart> AREA =
            Rows.of("/area", association -> present(association.area()));
    static final Rows<CoordinationAssociation, BoardMember> SEATS =
            Rows.of("/board/members", association -> association.board().flatMap(board -> present(board.members())));

    private AssociationInputs() {}

    /** Returns a place in the plan of FinsamGotland for 2021, whose second annex tells how the association is run. */
    static PublishedRef plan(String place) {
        return new PublishedRef("Verksamhets- och budgetplan 2021, FinsamGotland", place);
    }

    /** Returns something computed from all members; missing without members. */
    static <V> Input<CoordinationAssociation, V> ofMembers(String name, Function<List<Member>, Optional<V>> function) {
        return Input.<CoordinationAssociation, V>answer(
                        "/members",
                        association -> present(association.members()).flatMap(function))
                .named(name);
    }

    /** Returns something computed from the board; missing without a board. */
    static <V> Input<CoordinationAssociation, V> ofBoard(String name, Function<Board, Optional<V>> function) {
        return Input.<CoordinationAssociation, V>answer(
                        "/board/members",
                        association -> association
                                .board()
                                .filter(board -> !board.members().isEmpty())
                                .flatMap(function))
                .named(name);
    }

    /** Returns an answer of the charter. */
    static <V> Input<CoordinationAssociation, V> ofCharter(String property, Function<Charter, Optional<V>> answer) {
        return Input.answer(
                "/charter/" + property, association -> association.charter().flatMap(answer));
    }

    /** Returns the number of seats of a kind; missing where a seat does not tell its kind. */
    static Optional<Integer> count(Board board, SeatKind kind) {
        return board.members().stream().anyMatch(member -> member.kind().isEmpty())
                ? Optional.empty()
                : Optional.of((int) board.members().stream()
                        .filter(member -> member.kind().equals(Optional.of(kind)))
                        .count());
    }

    static <E> Optional<List<E>> present(List<E> list) {
        return Optional.of(list).filter(one -> !one.isEmpty());
    }
}
