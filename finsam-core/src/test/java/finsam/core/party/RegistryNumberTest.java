package finsam.core.party;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.finding.ReadingFindings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "KS2016/1963-2, KS, 2016, 1963, 2",
        "TN 2017/763, TN, 2017, 763,",
        "SN 2014/0047, SN, 2014, 0047,",
        "KS-2014/742.912, KS, 2014, 742, 912",
        "2016/0018, , 2016, 0018,",
        "2016/00403, , 2016, 00403,",
        "FK 005697-2015, FK, 2015, 005697,",
        "Af-2015/244653, Af, 2015, 244653,",
        "Dnr 2018/00153, , 2018, 00153,",
        "dnr: SF 2024:17, SF, 2024, 17,",
        "2015-2016, , 2015, 2016,",
        "1234-2016, , 2016, 1234,",
        "Dnr 12-3, , , ,",
        "1, , , ,",
        "1234/56, , , ,",
        "ks 2016/1963, , , ,",
        "2016/1963 och 2016/1964, , , ,"
    })
    void tellsItsPartsWhereTheFormIsACommonOne(
            String text, String organ, Integer year, String number, String supplement) {
        RegistryNumber registry = RegistryNumber.of(text);
        assertThat(registry.organ()).isEqualTo(Optional.ofNullable(organ));
        assertThat(registry.year()).isEqualTo(Optional.ofNullable(year));
        assertThat(registry.number()).isEqualTo(Optional.ofNullable(number));
        assertThat(registry.supplement()).isEqualTo(Optional.ofNullable(supplement));
        assertThat(registry).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016/00403", "Dnr 12-3", "något helt annat"})
    void readsEveryForm(String text) {
        assertReading(text, RegistryNumber.parse(text)).isCanonical(RegistryNumber.of(text));
        assertReading(text, RegistryNumber.parse(" " + text)).isCanonical(RegistryNumber.of(text));
    }

    @Test
    void doesNotReadBlankAndLongOnes() {
        for (String text : List.of("", "\u00A0", "1".repeat(65))) {
            assertReading(text, RegistryNumber.parse(text)).isRefused(ReadingFindings.REGISTRY_NUMBER_READABLE);
        }
        assertThat(RegistryNumber.parse("1".repeat(64)).value()).isPresent();
    }
}
