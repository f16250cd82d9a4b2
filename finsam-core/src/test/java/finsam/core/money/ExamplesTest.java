package finsam.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void vatRate() {
        assertThat(VatRate.STANDARD.toNet(Sek.of(59_500))).contains(Sek.of(47_600));
        assertThat(VatRate.STANDARD.compareNet(Sek.of(59_501), Sek.of(47_600))).isPositive();
    }

    @Test
    void sek() {
        Sek approved = Sek.parse("100 000 kr").orThrow();
        Sek used = Sek.of(96_997);
        assertThat(approved.minus(used)).hasToString("3003");
        assertThat(used.isAtMost(approved)).hasToString("true");
    }

    @Test
    void share() {
        Share post = Share.parse("0.75 tjänst").orThrow();
        assertThat(post.complement()).hasToString("1/4");
        assertThat(post.english()).hasToString("75%");
        assertThat(Share.of(49, 45).percent()).hasToString("108.889");
    }
}
