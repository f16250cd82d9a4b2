package finsam.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNameTest {

    @ParameterizedTest
    @CsvSource({
        "Hudiksvalls kommun, HUDIKSVALLS  KOMMUN, true",
        "Samordningsförbund Gävleborg, samordningsförbund-gävleborg, true",
        "Region Gävleborg, Region Ga\u0308vleborg, true",
        "Hudiksvalls kommun, Hudiksvall, false",
        "Habo kommun, Håbo kommun, false",
        "-, !, false",
        "-, -, true"
    })
    void isAlikeWhateverItsCaseSpacesAndPunctuation(String one, String other, boolean alike) {
        assertThat(OrganisationName.of(one).isAlike(OrganisationName.of(other))).isEqualTo(alike);
        assertThat(OrganisationName.of(other).isAlike(OrganisationName.of(one))).isEqualTo(alike);
        assertThat(OrganisationName.of(one)
                        .letters()
                        .equals(OrganisationName.of(other).letters()))
                .isEqualTo(alike);
    }

    @Test
    void itsLettersAreInLowerCase() {
        assertThat(OrganisationName.of("Hudiksvalls KOMMUN, IT").letters()).isEqualTo("hudiksvallskommunit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\n"})
    void isNotBlank(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationName.of(text))
                .withMessageContaining("text");
    }

    @Test
    void hasAtMost300CharactersWithoutTheSpaceAroundIt() {
        assertThat(OrganisationName.of(" " + "k".repeat(300) + " ")).hasToString("k".repeat(300));
        assertThatIllegalArgumentException().isThrownBy(() -> OrganisationName.of("k".repeat(301)));
    }
}
