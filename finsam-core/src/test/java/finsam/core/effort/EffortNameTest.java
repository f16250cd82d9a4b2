package finsam.core.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffortNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Räkna med mig! | Räkna med mig | true",
                "Räkna med mig! | RÄKNA  MED  MIG | true",
                "Räkna med mig! | Ra\u0308kna med mig | true",
                "Trisam - Hudiksvall | Trisam–Hudiksvall | true",
                "Trisam 2.0 | Trisam 20 | true",
                "Räkna med mig! | Rakna med mig | false",
                "Räkna med mig! | Räkna med dig | false",
                "Räkna med mig! | Räkna med | false",
                "!!! | !!! | true",
                "!!! | ??? | false",
                "!!! | a | false"
            })
    void isAlikeButForCaseSpacesAndMarks(String one, String other, boolean alike) {
        assertThat(EffortName.of(one).isAlike(EffortName.of(other))).isEqualTo(alike);
        assertThat(EffortName.of(one).letters().equals(EffortName.of(other).letters()))
                .isEqualTo(alike);
    }

    @Test
    void isAlikeWhateverTheMachinesLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(EffortName.of("INSATS").isAlike(EffortName.of("insats"))).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\t\n\u202F"})
    void refusesBlankOnes(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffortName.of(text))
                .withMessageContaining("text");
    }

    @Test
    void hasAtMost300CharactersWithoutTheSpaceAround() {
        assertThat(EffortName.of("\u00A0" + "n".repeat(300) + " ").text()).hasSize(300);
        assertThatIllegalArgumentException().isThrownBy(() -> EffortName.of("n".repeat(301)));
        assertThat(EffortName.of(" Ung Nu ")).isEqualTo(EffortName.of("Ung Nu")).hasToString("Ung Nu");
    }

    @Property
    void isAlikeIsAnEquivalence(
            @ForAll("names") EffortName a, @ForAll("names") EffortName b, @ForAll("names") EffortName c) {
        assertThat(a.isAlike(a)).isTrue();
        assertThat(a.isAlike(b)).isEqualTo(b.isAlike(a));
        if (a.isAlike(b)) {
            assertThat(a.isAlike(c)).isEqualTo(b.isAlike(c));
        }
        Statistics.label("alike and not equal")
                .collect(a.isAlike(b) && !a.equals(b))
                .coverage(seen -> seen.check(true).count(count -> count > 20));
    }

    @Provide
    Arbitrary<EffortName> names() {
        return Arbitraries.strings()
                .withChars("aAäÄ\u0308 !-")
                .ofMinLength(1)
                .ofMaxLength(3)
                .filter(text -> !text.isBlank())
                .map(EffortName::of);
    }
}
