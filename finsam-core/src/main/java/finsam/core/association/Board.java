package finsam.core.association;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The board of an association (<i>styrelse</i>, 10–18 §§): ordinary members and deputies, appointed by the members of the
 * association.
 *
 * <pre>{@code
 * Board board = new BoardBuilder()
 *         .addMembers(new BoardMemberBuilder().kind(SeatKind.ORDINARY).seat("1").build())
 *         .addMembers(new BoardMemberBuilder().kind(SeatKind.DEPUTY).addDeputyForSeats("1").build())
 *         .addCoopted(AssociationRole.MANAGER)
 *         .build();
 * board.ordinary().size(); // 1
 * board.deputiesOf("1").size(); // 1
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Board {
    /** All who have a seat, ordinary members and deputies. */
    @LimitedList
    List<@Valid BoardMember> members();

    /** Who attends without a vote at every meeting (<i>ständigt adjungerad</i>). */
    @LimitedList
    Set<AssociationRole> coopted();

    /** The order in which deputies step in (<i>tjänstgöringsordning</i>, 12 §), in words. */
    Optional<@LimitedText String> deputyOrder();

    /** Returns the ordinary members. */
    default List<BoardMember> ordinary() {
        return members().stream()
                .filter(member -> member.kind().equals(Optional.of(SeatKind.ORDINARY)))
                .toList();
    }

    /** Returns the deputies. */
    default List<BoardMember> deputies() {
        return members().stream()
                .filter(member -> member.kind().equals(Optional.of(SeatKind.DEPUTY)))
                .toList();
    }

    /**
     * Returns the personal deputies of an ordinary member.
     *
     * @param seat  the mark of the member's seat, not null
     */
    default List<BoardMember> deputiesOf(String seat) {
        return deputies().stream()
                .filter(deputy -> deputy.deputyForSeats().contains(seat))
                .toList();
    }

    /** Returns everyone whom the board elected to an office, also a deputy, who cannot be. */
    default List<BoardMember> holding(BoardOffice office) {
        return members().stream()
                .filter(member -> member.office().equals(Optional.of(office)))
                .toList();
    }
}
