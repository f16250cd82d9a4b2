package finsam.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples that stand in the documentation of this package. */
class ExamplesTest {

    @Test
    void partyRole() {
        assertThat(PartyRole.of("anvisande part")).isEqualTo(PartyRole.REFERRING);
        assertThat(PartyRole.of("eget ord").code()).isEqualTo("eget ord");
    }
}
