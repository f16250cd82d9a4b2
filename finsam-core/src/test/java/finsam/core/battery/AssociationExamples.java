package finsam.core.battery;

import static finsam.core.battery.RecordExamples.either;

import finsam.core.association.AgendaItem;
import finsam.core.association.AreaExtent;
import finsam.core.association.AreaPart;
import finsam.core.association.AreaPartBuilder;
import finsam.core.association.AssociationBody;
import finsam.core.association.AssociationDecision;
import finsam.core.association.AssociationDecisionBuilder;
import finsam.core.association.AssociationManager;
import finsam.core.association.AssociationManagerBuilder;
import finsam.core.association.AssociationRole;
import finsam.core.association.Auditor;
import finsam.core.association.AuditorBuilder;
import finsam.core.association.Board;
import finsam.core.association.BoardBuilder;
import finsam.core.association.BoardMeeting;
import finsam.core.association.BoardMeetingBuilder;
import finsam.core.association.BoardMember;
import finsam.core.association.BoardMemberBuilder;
import finsam.core.association.BoardOffice;
import finsam.core.association.Charter;
import finsam.core.association.CharterBuilder;
import finsam.core.association.CharterPoint;
import finsam.core.association.Commitment;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.CoordinationAssociationBuilder;
import finsam.core.association.DecisionKind;
import finsam.core.association.EligibilityGround;
import finsam.core.association.InvoiceAttestation;
import finsam.core.association.InvoiceAttestationBuilder;
import finsam.core.association.Member;
import finsam.core.association.MemberBuilder;
import finsam.core.association.Procurement;
import finsam.core.association.ProcurementBuilder;
import finsam.core.association.RemoteAttendance;
import finsam.core.association.ReservedMatter;
import finsam.core.association.SeatKind;
import finsam.core.association.SignatoryRule;
import finsam.core.association.SigningManner;
import finsam.core.finding.JsonPointer;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.money.VatBasis;
import finsam.core.money.VatRate;
import finsam.core.party.OrganisationName;
import finsam.core.party.OrganisationNumber;
import finsam.core.party.PartyKind;
import finsam.core.party.RegistryNumber;
import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;

/** Examples of associations, of what they are made of, and of where they are. */
final class AssociationExamples {
    static final List<Example<?>> ALL = List.of(
            new Example<>(MunicipalityCode.class, () -> municipality(1), () -> municipality(2)),
            new Example<>(CountyCode.class, () -> county(1), () -> county(2)),
            new Example<>(OrganisationNumber.class, () -> number(1), () -> number(2)),
            new Example<>(OrganisationName.class, () -> name(1), () -> name(2)),
            new Example<>(AgendaItem.class, () -> AgendaItem.of("årsredovisning"), () -> AgendaItem.of("egen")),
            new Example<>(AreaPart.class, () -> area(1), () -> area(2)),
            new Example<>(Member.class, () -> member(1), () -> member(2)),
            new Example<>(Charter.class, () -> charter(1), () -> charter(2)),
            new Example<>(BoardMember.class, () -> boardMember(1), () -> boardMember(2)),
            new Example<>(Board.class, () -> board(1), () -> board(2)),
            new Example<>(Auditor.class, () -> auditor(1), () -> auditor(2)),
            new Example<>(AssociationManager.class, () -> manager(1), () -> manager(2)),
            new Example<>(SignatoryRule.class, () -> signatory(1), () -> signatory(2)),
            new Example<>(AssociationDecision.class, () -> decision(1), () -> decision(2)),
            new Example<>(InvoiceAttestation.class, () -> attestation(1), () -> attestation(2)),
            new Example<>(BoardMeeting.class, () -> meeting(1), () -> meeting(2)),
            new Example<>(Procurement.class, () -> procurement(1), () -> procurement(2)),
            new Example<>(CoordinationAssociation.class, () -> association(1), () -> association(2)));

    private AssociationExamples() {}

    static MunicipalityCode municipality(int n) {
        return MunicipalityCode.of(either(n, "0980", "2184"));
    }

    static CountyCode county(int n) {
        return CountyCode.of(either(n, "09", "21"));
    }

    static OrganisationNumber number(int n) {
        return OrganisationNumber.of(either(n, "2120000803", "2220002485"));
    }

    static OrganisationName name(int n) {
        return OrganisationName.of("Kommun " + n);
    }

    static AreaPart area(int n) {
        return new AreaPartBuilder()
                .municipality(municipality(n))
                .extent(either(n, AreaExtent.WHOLE, AreaExtent.PART))
                .description("del " + n)
                .region(county(n))
                .build();
    }

    static Member member(int n) {
        return new MemberBuilder()
                .organisation(name(n))
                .organisationNumber(number(n))
                .addKinds(either(n, PartyKind.REGION, PartyKind.MUNICIPALITY))
                .municipality(municipality(n))
                .region(county(n))
                .share(Share.of(1, 2L * n))
                .joinedOn(LocalDate.of(2008, 1, n))
                .noticeGivenOn(LocalDate.of(2020, 1, n))
                .leavesOn(LocalDate.of(2023, 1, n))
                .build();
    }

    static Charter charter(int n) {
        return new CharterBuilder()
                .adoptedOn(LocalDate.of(2007, 11, n))
                .existsFrom(LocalDate.of(2008, 1, n))
                .addPoints(either(n, CharterPoint.TASKS, CharterPoint.SHARES))
                .boardMembers(3 + n)
                .boardDeputies(4 + n)
                .mandateLength(Period.ofYears(n))
                .mandateStart(MonthDay.of(1, n))
                .noticePeriod(Period.ofYears(n))
                .creditLimit(Sek.of(n))
                .build();
    }

    static BoardMember boardMember(int n) {
        return new BoardMemberBuilder()
                .kind(either(n, SeatKind.ORDINARY, SeatKind.DEPUTY))
                .office(either(n, BoardOffice.CHAIR, BoardOffice.VICE_CHAIR))
                .seat("plats " + n)
                .addDeputyForSeats("plats " + n)
                .appointedBy(name(n))
                .eligibility(either(n, EligibilityGround.MUNICIPAL_COUNCIL, EligibilityGround.REGION_COUNCIL))
                .eligibilityEndedOn(LocalDate.of(2022, 3, n))
                .mandate(RecordExamples.period(n))
                .addOtherRoles(either(n, AssociationRole.MANAGER, AssociationRole.ADMINISTRATOR))
                .build();
    }

    static Board board(int n) {
        return new BoardBuilder()
                .addMembers(boardMember(n))
                .addCoopted(either(n, AssociationRole.MANAGER, AssociationRole.ADMINISTRATOR))
                .deputyOrder("ordning " + n)
                .build();
    }

    static Auditor auditor(int n) {
        return new AuditorBuilder()
                .kind(either(n, SeatKind.ORDINARY, SeatKind.DEPUTY))
                .addOnBehalfOf(name(n))
                .appointedBy(name(n))
                .mandate(RecordExamples.period(n))
                .build();
    }

    static AssociationManager manager(int n) {
        return new AssociationManagerBuilder()
                .extent(Share.ofPercent(50L * n))
                .attestationLimit(Sek.of(n))
                .limitBasis(either(n, VatBasis.EX_VAT, VatBasis.INC_VAT))
                .build();
    }

    static SignatoryRule signatory(int n) {
        return SignatoryRule.of(
                either(n, SigningManner.ALONE, SigningManner.JOINTLY),
                either(n, AssociationRole.CHAIR, AssociationRole.BOARD));
    }

    static AssociationDecision decision(int n) {
        return new AssociationDecisionBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .registryNumber(RegistryNumber.of("2020/" + n))
                .date(LocalDate.of(2020, 11, n))
                .body(either(n, AssociationBody.BOARD, AssociationBody.MANAGER))
                .kind(either(n, DecisionKind.USE_OF_FUNDS, DecisionKind.OTHER))
                .subject("ärende " + n)
                .delegated(n == 1)
                .reservedMatter(either(n, ReservedMatter.STATEMENT_ON_APPEAL, ReservedMatter.SPECIAL_RULES))
                .reportedToBoardOn(LocalDate.of(2020, 12, n))
                .commitment(either(n, Commitment.SURETY, Commitment.LOAN))
                .build();
    }

    static InvoiceAttestation attestation(int n) {
        return new InvoiceAttestationBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .amount(Sek.of(n))
                .vatBasis(either(n, VatBasis.INC_VAT, VatBasis.EX_VAT))
                .vat(Sek.of(10 + n))
                .vatRate(either(n, VatRate.STANDARD, VatRate.LOW))
                .orderDate(LocalDate.of(2021, 1, n))
                .invoiceDate(LocalDate.of(2021, 2, n))
                .attestedOn(LocalDate.of(2021, 3, n))
                .attestedBy(either(n, AssociationRole.CHAIR, AssociationRole.MANAGER))
                .payer(name(n))
                .supplier(name(3 - n))
                .payee(either(n, AssociationRole.CHAIR, AssociationRole.MANAGER))
                .addConcerns(either(n, AssociationRole.MANAGER, AssociationRole.AUDITOR))
                .subject("resa " + n)
                .build();
    }

    static BoardMeeting meeting(int n) {
        return new BoardMeetingBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .date(LocalDate.of(2020, 11, n))
                .addAgenda(either(n, AgendaItem.ECONOMIC_FOLLOW_UP, AgendaItem.APPLICATIONS))
                .open(n == 1)
                .remoteAttendance(either(n, RemoteAttendance.NONE, RemoteAttendance.SOUND_ONLY))
                .remoteDecision("beslut " + n)
                .minutesApprovedOn(LocalDate.of(2020, 12, n))
                .addAnnouncedAt(name(n))
                .build();
    }

    static Procurement procurement(int n) {
        return new ProcurementBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .buyer(name(n))
                .subject("platser " + n)
                .directedToIndividuals(n == 1)
                .value(Sek.of(n))
                .decidedOn(LocalDate.of(2021, 1, n))
                .documented(n == 1)
                .build();
    }

    static CoordinationAssociation association(int n) {
        return new CoordinationAssociationBuilder()
                .addUnread(JsonPointer.of("/lost/" + n))
                .name(OrganisationName.of("Förbund " + n))
                .organisationNumber(number(n))
                .seat("Ort " + n)
                .firstOperatingYear(2007 + n)
                .addArea(area(n))
                .addMembers(member(n))
                .charter(charter(n))
                .board(board(n))
                .addAuditors(auditor(n))
                .manager(manager(n))
                .addBodies(either(n, AssociationBody.BOARD, AssociationBody.REFERENCE_GROUP))
                .addSignatories(signatory(n))
                .build();
    }
}
