package finsam.core.association;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.CoreClasses;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the act and the rules on parties and governance ask about an association has a place in its types, and every place
 * is there because something asks for it.
 */
class RuleInputsTest {
    /** A section of the act or the id of a rule, then the attributes that it reads. */
    private static final String TABLE = """
            1-§ CoordinationAssociation.area AreaPart.municipality AreaPart.extent AreaPart.description
            3-§ AreaPart.region Member.municipality Member.region
            4-§ CoordinationAssociation.organisationNumber Member.organisationNumber
            5-§ Member.share Member.kinds
            7-§ AssociationDecision.kind
            8-§ CoordinationAssociation.charter Charter.adoptedOn Charter.existsFrom
            9-§ Charter.points CoordinationAssociation.name CoordinationAssociation.seat
            10-§ Board.members Charter.boardMembers Charter.boardDeputies AssociationDecision.delegated
            10-§-delegation AssociationDecision.reservedMatter AssociationDecision.reportedToBoardOn
            12-§ BoardMember.appointedBy BoardMember.eligibility Board.deputyOrder
            13-§ BoardMember.mandate Charter.mandateLength Charter.mandateStart
            15-§ BoardMember.kind BoardMember.appointedBy BoardMember.deputyForSeats
            16-§ BoardMember.eligibilityEndedOn
            17-§ BoardMember.office BoardMember.kind
            19-§ BoardMeeting.open BoardMeeting.agenda BoardMeeting.minutesApprovedOn BoardMeeting.announcedAt
            19-a-§ BoardMeeting.date BoardMeeting.remoteAttendance BoardMeeting.remoteDecision
            21-§ AssociationDecision.commitment Charter.creditLimit
            22-§ Member.share
            25-§ CoordinationAssociation.auditors Auditor.onBehalfOf Auditor.appointedBy Auditor.mandate
            27-§ Member.joinedOn Member.noticeGivenOn Member.leavesOn Charter.noticePeriod
            A01 CoordinationAssociation.members Member.kinds
            A02 Member.kinds Member.share
            A03 CoordinationAssociation.members Member.organisation
            A04 CoordinationAssociation.name
            A05 AssociationDecision.kind
            A06 AssociationDecision.kind
            A07 AssociationDecision.kind
            A08 Procurement.buyer Procurement.subject Procurement.directedToIndividuals Procurement.value
            A08-reasons Procurement.decidedOn Procurement.documented
            A09 AssociationDecision.kind AssociationDecision.subject
            A10 CoordinationAssociation.board Board.members BoardMember.kind BoardMember.appointedBy
            A11 BoardMember.seat BoardMember.deputyForSeats
            A12 Board.coopted BoardMember.otherRoles
            A13 CoordinationAssociation.auditors Auditor.kind Auditor.onBehalfOf
            A17 CoordinationAssociation.manager AssociationManager.attestationLimit AssociationManager.limitBasis
            A17-invoice InvoiceAttestation.amount InvoiceAttestation.vatBasis InvoiceAttestation.vat
            A17-base-amount InvoiceAttestation.vatRate InvoiceAttestation.invoiceDate InvoiceAttestation.orderDate
            A17-decision InvoiceAttestation.attestedOn
            A18 InvoiceAttestation.attestedBy InvoiceAttestation.payer InvoiceAttestation.supplier
            A19 InvoiceAttestation.concerns InvoiceAttestation.subject
            A20 InvoiceAttestation.payee InvoiceAttestation.attestedBy
            A21 CoordinationAssociation.signatories SignatoryRule.roles SignatoryRule.manner
            A22 BoardMeeting.agenda
            A25 AssociationDecision.registryNumber AssociationDecision.date AssociationDecision.body
            A31 CoordinationAssociation.bodies
            B01 CoordinationAssociation.members Member.share
            B03 AssociationManager.extent
            B23 CoordinationAssociation.firstOperatingYear
            """;

    @Test
    void everyInputHasAPlace() {
        assertThat(named()).allSatisfy(name -> assertThat(attributes()).contains(name));
    }

    @Test
    void everyPlaceIsAnInput() {
        assertThat(attributes())
                .hasSizeGreaterThan(70)
                .allSatisfy(name -> assertThat(named()).contains(name));
    }

    private static List<String> named() {
        return TABLE.lines()
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                .toList();
    }

    private static List<String> attributes() {
        return CoreClasses.builtInterfaces().stream()
                .filter(type -> type.getPackageName().equals(RuleInputsTest.class.getPackageName()))
                .flatMap(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName)
                        .map(name -> type.getSimpleName() + "." + name))
                .toList();
    }
}
