package finsam.core.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void statutesAreCitedAsSwedishAuthoritiesDo() {
        assertThat(StatuteRef.socialInsuranceCode(33, "18").text()).isEqualTo("33 kap. 18 § SFB");
        assertThat(StatuteRef.socialInsuranceCode(33, "18").sfs()).isEqualTo("2010:110");
        assertThat(StatuteRef.finsam("5 a").text()).isEqualTo("5 a § lagen (2003:1210)");
        assertThat(StatuteRef.finsam("5 a").sfs()).isEqualTo("2003:1210");
        assertThat(new StatuteRef("SoL", "2025:400", Optional.of(1), "1").text())
                .isEqualTo("1 kap. 1 § SoL");
    }

    @Test
    void formsAreCitedByTheNumberOrTheHeadingOfTheField() {
        assertThat(new FormRef("Ansökan", "3.2").text()).isEqualTo("Ansökan, fält 3.2");
        assertThat(new FormRef("Ansökan", "Överenskommelse").text()).isEqualTo("Ansökan, Överenskommelse");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormRef("Ansökan", " "))
                .withMessageContaining("field");
    }

    @Test
    void publishedSourcesAreCitedByNameAndPlace() {
        assertThat(new PublishedRef("Utlysning 2022", "Målgrupp").text()).isEqualTo("Utlysning 2022, Målgrupp");
    }
}
