package finsam.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyRoleTest {

    @Test
    void keepsWhatItDoesNotKnow() {
        assertThat(PartyRole.of("anvisande part")).isEqualTo(PartyRole.REFERRING);
        assertThat(PartyRole.of("eget ord").code()).isEqualTo("eget ord");
    }
}
