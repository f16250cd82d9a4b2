package finsam.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void organisationNumber() {
        OrganisationNumber number = OrganisationNumber.parse("SE212000080301").orThrow();
        assertThat(number.toString()).isEqualTo("212000-0803");
        assertThat(number.group()).isEqualTo(OrganisationGroup.PUBLIC_BODY);
    }

    @Test
    void organisationGroup() {
        assertThat(OrganisationNumber.of("2120000803").group().swedish())
                .isEqualTo("stat, region, kommun eller församling");
    }

    @Test
    void organisationName() {
        assertThat(OrganisationName.of("Hudiksvalls kommun").isAlike(OrganisationName.of("HUDIKSVALLS  KOMMUN")))
                .isTrue();
    }

    @Test
    void registryNumber() {
        RegistryNumber number = RegistryNumber.of("KS2016/1963-2");
        assertThat(number.organ()).contains("KS");
        assertThat(number.year()).contains(2016);
        assertThat(number.number()).contains("1963");
        assertThat(number.supplement()).contains("2");
    }

    @Test
    void effortOwner() {
        EffortOwner owner = new EffortOwnerBuilder()
                .organisation("Hudiksvalls kommun")
                .kind(PartyKind.MUNICIPALITY)
                .email(EmailAddress.of("kontakt@example.org"))
                .build();
        assertThat(owner.organisation()).hasToString("Optional[Hudiksvalls kommun]");
        assertThat(owner.email()).hasToString("Optional[EmailAddress[…]]");
    }

    @Test
    void emailAddress() {
        EmailAddress address = EmailAddress.parse(" kontakt@example.org ").orThrow();
        assertThat(address.value()).hasToString("kontakt@example.org");
        assertThat(address.toString()).hasToString("EmailAddress[…]");
    }

    @Test
    void officeUse() {
        OfficeUse office = new OfficeUseBuilder()
                .registryNumber(RegistryNumber.of("2024/00153"))
                .arrivalDate(LocalDate.of(2024, 5, 6))
                .build();
        assertThat(office.arrivalDate()).hasToString("Optional[2024-05-06]");
    }

    @Test
    void party() {
        Party region = new PartyBuilder()
                .name("Region Gävleborg")
                .kind(PartyKind.REGION)
                .role("stödjande part")
                .build();
        assertThat(region.kind()).hasToString("Optional[REGION]");
    }

    @Test
    void postalCode() {
        assertThat(PostalCode.parse("82430").orThrow().toString()).hasToString("824 30");
    }

    @Test
    void partyRole() {
        assertThat(PartyRole.of("anvisande part")).isEqualTo(PartyRole.REFERRING);
        assertThat(PartyRole.of("eget ord").code()).isEqualTo("eget ord");
    }
}
