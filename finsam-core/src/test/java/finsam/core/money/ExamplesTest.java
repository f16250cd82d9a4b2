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
}
