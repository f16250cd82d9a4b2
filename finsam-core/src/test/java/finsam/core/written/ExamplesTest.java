package finsam.core.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples that stand in the documentation of this package. */
class ExamplesTest {

    @Test
    void digits() {
        assertThat(Digits.only("2024-05-06", 5, 7)).isTrue();
        assertThat(Digits.number("2024-05-06", 5, 7)).isEqualTo(5);
    }
}
