package finsam.core.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void citation() {
        Citation citation = StatuteRef.finsam("7");
        assertThat(citation.text()).hasToString("7 § lagen (2003:1210)");
    }

    @Test
    void formRef() {
        assertThat(new FormRef("Ansökan", "3.2").text()).hasToString("Ansökan, fält 3.2");
    }

    @Test
    void publishedRef() {
        assertThat(new PublishedRef("Utlysning 2022", "Målgrupp").text()).hasToString("Utlysning 2022, Målgrupp");
    }

    @Test
    void statuteRef() {
        assertThat(StatuteRef.socialInsuranceCode(33, "18").text()).hasToString("33 kap. 18 § SFB");
        assertThat(StatuteRef.finsam("5 a").text()).hasToString("5 a § lagen (2003:1210)");
    }
}
