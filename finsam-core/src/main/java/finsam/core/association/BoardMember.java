package finsam.core.association;

import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.party.OrganisationName;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Somebody on the board of an association (<i>ledamot</i> or <i>ersättare</i>). The model does not say who it is.
 *
 * <p>Where deputies are personal, each ordinary member has a seat with a mark of its own, and a deputy names the
 * seats that it steps in for.
 *
 * <pre>{@code
 * BoardMember chair = new BoardMemberBuilder()
 *         .kind(SeatKind.ORDINARY)
 *         .office(BoardOffice.CHAIR)
 *         .seat("1")
 *         .appointedBy(OrganisationName.of("Region Gotland"))
 *         .eligibility(EligibilityGround.REGION_COUNCIL)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface BoardMember {
    /** Whether the seat is an ordinary one or a deputy's. */
    Optional<SeatKind> kind();

    /** The office to which the board elected this member. */
    Optional<BoardOffice> office();

    /** The mark of an ordinary member's seat, its own on this board: a number, a letter. */
    Optional<@LimitedText String> seat();

    /** The seats that a personal deputy (<i>personlig ersättare</i>) steps in for; none for other deputies. */
    @LimitedList
    Set<@LimitedText String> deputyForSeats();

    /** The member of the association that appointed this one. */
    Optional<OrganisationName> appointedBy();

    /** What makes this one eligible (12 §). */
    Optional<EligibilityGround> eligibility();

    /** The day on which that ceased: the employment ended, the seat in the council was left (16 §). */
    Optional<LocalDate> eligibilityEndedOn();

    /** The time for which this one is appointed (<i>mandattid</i>, 13 §). */
    Optional<@Valid StatedPeriod> mandate();

    /** What else the same person is in the association, other than an office of the board. */
    @LimitedList
    Set<AssociationRole> otherRoles();
}
