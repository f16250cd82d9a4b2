package finsam.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void municipalityCode() {
        MunicipalityCode hudiksvall = MunicipalityCode.of("2184");
        assertThat(hudiksvall.name()).isEqualTo("Hudiksvall");
        assertThat(hudiksvall.county().name()).isEqualTo("Gävleborg");
        assertThat(MunicipalityCode.parse("Hudiksvalls kommun").orThrow().equals(hudiksvall))
                .isTrue();
    }

    @Test
    void countyCode() {
        CountyCode gavleborg = CountyCode.of("21");
        assertThat(gavleborg.name()).isEqualTo("Gävleborg");
        assertThat(gavleborg.municipalities().size()).isEqualTo(10);
        assertThat(CountyCode.parse("Gävleborgs län").orThrow().equals(gavleborg))
                .isTrue();
    }
}
