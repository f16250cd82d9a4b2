package finsam.core.party;

import static org.assertj.core.api.Assertions.assertThat;

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
}
