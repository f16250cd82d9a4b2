package finsam.core.association;

import static finsam.core.association.Associations.AGENCY;
import static finsam.core.association.Associations.GOTLAND;
import static finsam.core.association.Associations.REGION_GOTLAND;
import static finsam.core.association.Associations.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.party.PartyKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GovernanceTest {
    private static final Board BOARD = GOTLAND.board().orElseThrow();

    @Test
    void fourMembersHaveFourPersonalDeputiesOfTheSameMember() {
        assertThat(BOARD.ordinary()).hasSize(4);
        assertThat(BOARD.deputies()).hasSize(4);
        for (BoardMember member : BOARD.ordinary()) {
            List<BoardMember> deputies = BOARD.deputiesOf(member.seat().orElseThrow());
            assertThat(deputies).hasSize(1);
            assertThat(deputies.get(0).appointedBy()).isEqualTo(member.appointedBy());
        }
        assertThat(BOARD.deputiesOf("5")).isEmpty();
    }

    @Test
    void everyMemberOfTheAssociationAppointsSomebody() {
        assertThat(BOARD.ordinary().stream().map(member -> member.appointedBy().orElseThrow()))
                .containsOnly(REGION_GOTLAND, AGENCY, SERVICE);
    }

    @Test
    void anOrdinaryMemberAndADeputyAreNotConfused() {
        BoardMember blank = new BoardMemberBuilder()
                .seat("1")
                .addDeputyForSeats("1")
                .office(BoardOffice.CHAIR)
                .build();
        Board board = new BoardBuilder().addMembers(blank).build();
        assertThat(board.ordinary()).isEmpty();
        assertThat(board.deputies()).isEmpty();
        assertThat(board.deputiesOf("1")).isEmpty();
        assertThat(board.holding(BoardOffice.CHAIR)).containsExactly(blank);
        assertThat(board.holding(BoardOffice.VICE_CHAIR)).isEmpty();
    }

    @Test
    void twoMembersCanShareADeputyForARuleToTell() {
        BoardMember shared = new BoardMemberBuilder()
                .kind(SeatKind.DEPUTY)
                .addDeputyForSeats("1", "2")
                .build();
        Board board = new BoardBuilder().addMembers(shared).build();
        assertThat(board.deputiesOf("1")).isEqualTo(board.deputiesOf("2")).containsExactly(shared);
    }

    @Test
    void oneChairAndOneViceChairAreOrdinaryMembers() {
        assertThat(BOARD.holding(BoardOffice.CHAIR)).hasSize(1).isSubsetOf(BOARD.ordinary());
        assertThat(BOARD.holding(BoardOffice.VICE_CHAIR)).hasSize(1).isSubsetOf(BOARD.ordinary());
        assertThat(BOARD.coopted()).containsExactly(AssociationRole.MANAGER);
    }

    @Test
    void twoOfFourAuditorsAreJoint() {
        assertThat(GOTLAND.auditors()).hasSize(4);
        assertThat(GOTLAND.auditors().stream().filter(Auditor::isJoint))
                .hasSize(2)
                .allSatisfy(auditor -> assertThat(auditor.onBehalfOf()).containsExactly(AGENCY, SERVICE));
        assertThat(new AuditorBuilder().build().isJoint()).isFalse();
    }

    @Test
    void eachGroundOfEligibilityServesOneKindOfParty() {
        assertThat(Arrays.stream(EligibilityGround.values()).map(EligibilityGround::party))
                .containsExactlyInAnyOrder(PartyKind.values());
        assertThat(EligibilityGround.MUNICIPAL_COUNCIL.party()).isEqualTo(PartyKind.MUNICIPALITY);
        assertThat(EligibilityGround.SOCIAL_INSURANCE_EMPLOYEE.party()).isEqualTo(PartyKind.SOCIAL_INSURANCE_AGENCY);
    }

    @Test
    void sixTasksFourProhibitionsAndTheRest() {
        assertThat(Arrays.stream(DecisionKind.values()).filter(DecisionKind::isTask))
                .hasSize(6)
                .noneMatch(DecisionKind::isProhibited);
        assertThat(Arrays.stream(DecisionKind.values()).filter(DecisionKind::isProhibited))
                .containsExactly(
                        DecisionKind.BENEFITS_OR_RIGHTS,
                        DecisionKind.PUBLIC_AUTHORITY,
                        DecisionKind.SERVICES_TO_INDIVIDUALS,
                        DecisionKind.PROCUREMENT_FOR_INDIVIDUALS);
        assertThat(DecisionKind.OTHER.isTask() || DecisionKind.OTHER.isProhibited())
                .isFalse();
    }

    @Test
    void aCharterHasEighteenPointsInTheirOrder() {
        assertThat(Arrays.stream(CharterPoint.values()).map(CharterPoint::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
        assertThat(CharterPoint.DISSOLUTION.number()).isEqualTo(15);
    }

    @Test
    void aCharterTellsWhichPointsItLacks() {
        assertThat(new CharterBuilder().build().missingPoints()).containsExactly(CharterPoint.values());
        assertThat(new CharterBuilder().addPoints(CharterPoint.values()).build().missingPoints())
                .isEmpty();
        Charter two = new CharterBuilder()
                .addAllPoints(Arrays.asList(CharterPoint.values()).subList(1, 17))
                .build();
        assertThat(two.missingPoints()).containsExactly(CharterPoint.NAME_AND_PURPOSE, CharterPoint.OTHER);
    }
}
