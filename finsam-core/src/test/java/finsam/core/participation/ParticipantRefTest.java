package finsam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.finding.Reading;
import finsam.core.finding.ReadingAssert;
import finsam.core.finding.ReadingFindings;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantRefTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "HUD-0007",
                "deltagare_12",
                "2021/3:4.b",
                "Ö7",
                "2021-10-01",
                "202110",
                "9913320000",
                "1234567890123",
                "550e8400-e29b-41d4-a716-198112189876"
            })
    void takesACode(String text) {
        assertThat(ParticipantRef.of(text)).hasToString(text);
        ReadingAssert.assertReading(text, ParticipantRef.parse(text)).isCanonical(ParticipantRef.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20000229-2399",
                "200002292399",
                "0002292399",
                "000229-2399",
                "19730288-9931",
                "7302889931",
                "1981-12-18-9876",
                "81.12.18.9876",
                "8112/18:9876",
                "p8112189876",
                "HUD-811218-9876",
                "811218_9876_b",
                "19811218Tf29",
                "811218-TF29",
                "HUD/19811218Tf29",
                "20150916-0006"
            })
    void refusesWhatCouldBeAnIdentityNumber(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipantRef.of(text))
                .withMessageContaining("text")
                .withMessageNotContaining(text);
        Reading<ParticipantRef> reading = ParticipantRef.parse(text);
        ReadingAssert.assertReading(text, reading).isRefused(ReadingFindings.PARTICIPANT_REF_READABLE);
        assertThat(reading.toString()).doesNotContain(text);
        assertThat(reading.findings().get(0).message(Locale.ENGLISH)).doesNotContain(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "För Efternamn", "a@b", "811218+9876", "a\u00A0b", "a\nb", "١٢"})
    void refusesOtherCharacters(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ParticipantRef.of(text));
        assertThat(ParticipantRef.parse(text).hasErrors()).isTrue();
    }

    @Test
    void isShort() {
        assertThat(ParticipantRef.of("a".repeat(64)).text()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> ParticipantRef.of("a".repeat(65)));
    }

    @Test
    void spaceAroundItIsNotEndless() {
        String padded = "HUD-7" + " ".repeat(995);
        assertThat(ParticipantRef.parse(padded).value()).contains(ParticipantRef.of("HUD-7"));
        assertThat(ParticipantRef.parse(padded + " ").value()).isEmpty();
    }

    @Test
    void spaceAroundItIsNoted() {
        ReadingAssert.assertReading(" HUD-7\u00A0", ParticipantRef.parse(" HUD-7\u00A0"))
                .isNoted(ParticipantRef.of("HUD-7"));
        assertThat(ParticipantRef.of("A")).isLessThan(ParticipantRef.of("B"));
    }

    @Property
    void noIdentityNumberGetsThroughHoweverItIsGrouped(@ForAll("identityNumbers") String text) {
        assertThat(ParticipantRef.parse(text).hasErrors()).isTrue();
    }

    @Provide
    Arbitrary<String> identityNumbers() {
        Arbitrary<String> century = Arbitraries.of("", "18", "19", "20");
        Arbitrary<String> mark = Arbitraries.of("", "", "-", "_", ".", ":", "/");
        return Combinators.combine(
                        century,
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.of(0, 60),
                        Arbitraries.integers().between(0, 9999),
                        mark,
                        mark)
                .as((c, y, m, d, coordination, serial, inside, before) -> c
                        + "%02d".formatted(y)
                        + inside
                        + "%02d".formatted(m)
                        + inside
                        + "%02d".formatted(d + coordination)
                        + before
                        + "%04d".formatted(serial));
    }
}
