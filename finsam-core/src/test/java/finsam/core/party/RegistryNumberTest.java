package finsam.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"2016/00403", "SF 2024:17", "1", "Dnr 12-3"})
    void keepsWhatWasWritten(String text) {
        assertThat(RegistryNumber.of(text)).hasToString(text).isEqualTo(new RegistryNumber(text));
        assertThat(RegistryNumber.of(" " + text + "\u00A0")).isEqualTo(RegistryNumber.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00A0\u202F"})
    void refusesBlankOnes(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistryNumber.of(text))
                .withMessageContaining("text");
        assertThatIllegalArgumentException().isThrownBy(() -> new RegistryNumber(text));
    }

    @Test
    void hasAtMost64Characters() {
        assertThat(RegistryNumber.of("1".repeat(64)).text()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> RegistryNumber.of("1".repeat(65)));
    }
}
