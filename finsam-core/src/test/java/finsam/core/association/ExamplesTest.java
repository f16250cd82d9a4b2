package finsam.core.association;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.money.VatBasis;
import finsam.core.money.VatRate;
import finsam.core.party.OrganisationName;
import finsam.core.party.OrganisationNumber;
import finsam.core.party.PartyKind;
import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void agendaItem() {
        assertThat(AgendaItem.of("ekonomisk uppföljning").equals(AgendaItem.ECONOMIC_FOLLOW_UP))
                .isTrue();
        assertThat(AgendaItem.of("studiebesök").isKnown()).isFalse();
    }

    @Test
    void areaPart() {
        AreaPart part = new AreaPartBuilder()
                .municipality(MunicipalityCode.of("2184"))
                .extent(AreaExtent.WHOLE)
                .region(CountyCode.of("21"))
                .build();
        assertThat(part.isInOwnRegion()).isTrue();
    }

    @Test
    void member() {
        Member gotland = new MemberBuilder()
                .organisation(OrganisationName.of("Region Gotland"))
                .organisationNumber(OrganisationNumber.of("2120000803"))
                .addKinds(PartyKind.REGION, PartyKind.MUNICIPALITY)
                .municipality(MunicipalityCode.of("0980"))
                .share(Share.of(1, 2))
                .build();
        assertThat(gotland.kinds()).containsExactly(PartyKind.REGION, PartyKind.MUNICIPALITY);
    }

    @Test
    void charter() {
        Charter charter = new CharterBuilder()
                .adoptedOn(LocalDate.of(2007, 11, 1))
                .existsFrom(LocalDate.of(2008, 1, 1))
                .addPoints(CharterPoint.values())
                .noticePeriod(Period.ofYears(1))
                .build();
        assertThat(charter.missingPoints()).isEmpty();
    }

    @Test
    void boardMember() {
        BoardMember chair = new BoardMemberBuilder()
                .kind(SeatKind.ORDINARY)
                .office(BoardOffice.CHAIR)
                .seat("1")
                .appointedBy(OrganisationName.of("Region Gotland"))
                .eligibility(EligibilityGround.REGION_COUNCIL)
                .build();
        assertThat(chair.office()).contains(BoardOffice.CHAIR);
    }

    @Test
    void board() {
        Board board = new BoardBuilder()
                .addMembers(new BoardMemberBuilder()
                        .kind(SeatKind.ORDINARY)
                        .seat("1")
                        .build())
                .addMembers(new BoardMemberBuilder()
                        .kind(SeatKind.DEPUTY)
                        .addDeputyForSeats("1")
                        .build())
                .addCoopted(AssociationRole.MANAGER)
                .build();
        assertThat(board.ordinary().size()).isEqualTo(1);
        assertThat(board.deputiesOf("1").size()).isEqualTo(1);
    }

    @Test
    void auditor() {
        Auditor auditor = new AuditorBuilder()
                .kind(SeatKind.ORDINARY)
                .addOnBehalfOf(OrganisationName.of("Försäkringskassan"), OrganisationName.of("Arbetsförmedlingen"))
                .appointedBy(OrganisationName.of("Försäkringskassan"))
                .build();
        assertThat(auditor.isJoint()).isTrue();
    }

    @Test
    void associationManager() {
        AssociationManager manager = new AssociationManagerBuilder()
                .extent(Share.WHOLE)
                .attestationLimit(Sek.of(47_600))
                .limitBasis(VatBasis.EX_VAT)
                .build();
        assertThat(manager.attestationLimit()).contains(Sek.of(47_600));
    }

    @Test
    void signatoryRule() {
        SignatoryRule rule = SignatoryRule.of(SigningManner.ALONE, AssociationRole.CHAIR, AssociationRole.MANAGER);
        assertThat(rule.allows(Set.of(AssociationRole.MANAGER))).isTrue();
        assertThat(rule.allows(Set.of(AssociationRole.VICE_CHAIR))).isFalse();
    }

    @Test
    void associationDecision() {
        AssociationDecision decision = new AssociationDecisionBuilder()
                .date(LocalDate.of(2020, 11, 20))
                .body(AssociationBody.BOARD)
                .kind(DecisionKind.PLAN_AND_ACCOUNTS)
                .subject("Budget för 2021")
                .build();
        assertThat(decision.kind().map(DecisionKind::isTask)).contains(true);
    }

    @Test
    void invoiceAttestation() {
        InvoiceAttestation attestation = new InvoiceAttestationBuilder()
                .amount(Sek.of(59_500))
                .vatBasis(VatBasis.INC_VAT)
                .vatRate(VatRate.STANDARD)
                .attestedBy(AssociationRole.MANAGER)
                .build();
        assertThat(attestation.isNetAtMost(Sek.of(47_600))).contains(true);
    }

    @Test
    void boardMeeting() {
        BoardMeeting meeting = new BoardMeetingBuilder()
                .date(LocalDate.of(2020, 11, 20))
                .addAgenda(AgendaItem.ECONOMIC_FOLLOW_UP, AgendaItem.PLAN_AND_BUDGET)
                .open(true)
                .build();
        assertThat(meeting.agenda()).hasSize(2);
    }

    @Test
    void procurement() {
        Procurement procurement = new ProcurementBuilder()
                .buyer(OrganisationName.of("Hudiksvalls kommun"))
                .subject("platser för arbetsträning")
                .directedToIndividuals(true)
                .build();
        assertThat(procurement.directedToIndividuals()).contains(true);
    }

    @Test
    void coordinationAssociation() {
        CoordinationAssociation association = new CoordinationAssociationBuilder()
                .name(OrganisationName.of("Samordningsförbund Gävleborg"))
                .addMembers(new MemberBuilder()
                        .organisation(OrganisationName.of("Hudiksvalls kommun"))
                        .addKinds(PartyKind.MUNICIPALITY)
                        .build())
                .build();
        assertThat(association
                        .memberNamed(OrganisationName.of("hudiksvalls kommun"))
                        .isPresent())
                .isTrue();
        assertThat(association.kindsOfMembers()).containsExactly(PartyKind.MUNICIPALITY);
    }

    @Test
    void enums() {
        assertThat(AssociationBody.PREPARATORY_GROUP.swedish()).isEqualTo("beredningsgrupp");
        assertThat(AssociationRole.VICE_CHAIR.swedish()).isEqualTo("vice ordförande");
        assertThat(AreaExtent.PART.swedish()).isEqualTo("del av kommunen");
        assertThat(SeatKind.DEPUTY.swedish()).isEqualTo("ersättare");
        assertThat(BoardOffice.CHAIR.swedish()).isEqualTo("ordförande");
        assertThat(EligibilityGround.REGION_COUNCIL.party()).isEqualTo(PartyKind.REGION);
        assertThat(SigningManner.JOINTLY.swedish()).isEqualTo("gemensamt");
        assertThat(ReservedMatter.STATEMENT_ON_APPEAL.swedish()).isEqualTo("yttrande över överklagat beslut");
        assertThat(Commitment.SURETY.swedish()).isEqualTo("borgen");
        assertThat(RemoteAttendance.SOUND_ONLY.swedish()).isEqualTo("på distans med enbart ljud");
        assertThat(CharterPoint.DISSOLUTION.number()).isEqualTo(15);
        assertThat(DecisionKind.USE_OF_FUNDS.isTask()).isTrue();
        assertThat(DecisionKind.BENEFITS_OR_RIGHTS.isProhibited()).isTrue();
    }

    @Test
    void shares() {
        assertThat(Shares.sum(List.of(Share.of(1, 2), Share.of(1, 4)))).contains(Share.of(3, 4));
        assertThat(Shares.sum(List.of(Share.of(1, Long.MAX_VALUE), Share.of(1, Long.MAX_VALUE - 1))))
                .isEmpty();
        assertThat(Shares.divide(Sek.of(100), List.of(Share.of(1, 2), Share.of(1, 2))))
                .contains(List.of(Sek.of(50), Sek.of(50)));
        List<Share> members = List.of(Share.of(1, 2), Share.NONE, Share.of(1, 3), Share.of(1, 6));
        assertThat(Shares.divide(Sek.of(100), members))
                .contains(List.of(new Sek(5001), Sek.ZERO, new Sek(3333), new Sek(1666)));
        assertThat(Shares.divide(Sek.of(100), List.of(Share.of(1, 2)))).isEmpty();
        assertThat(Shares.divide(new Sek(-1), members)).isEmpty();
    }
}
