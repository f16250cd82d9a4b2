package finsam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Finding NOTE = ReadingFindings.writtenForm("211001", "2021-10-01");
    private static final Finding ERROR = ReadingFindings.unreadable(ReadingFindings.DATE_READABLE, "igår");

    @Test
    void withoutAnErrorItIsValid() {
        Reading<String> reading = Reading.of("x", List.of(NOTE));
        assertThat(reading.value()).contains("x");
        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.orThrow()).isEqualTo("x");
        assertThat(reading.toValidation().get()).isEqualTo("x");
        assertThat(reading.findings()).containsExactly(NOTE);
        assertThat(Reading.of("x").findings()).isEmpty();
    }

    @Test
    void withAnErrorItKeepsTheValueButIsInvalid() {
        Reading<String> reading = Reading.of("x", List.of(NOTE, ERROR));
        assertThat(reading.value()).contains("x");
        assertThat(reading.hasErrors()).isTrue();
        assertThat(reading.toValidation().getError()).containsExactly(NOTE, ERROR);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(reading::orThrow)
                .withMessage(" \"igår\" is not a date. Write for example 2024-09-01.")
                .satisfies(e -> assertThat(e.findings()).containsExactly(NOTE, ERROR));
    }

    @Test
    void withoutAValueItSaysWhy() {
        Reading<String> reading = Reading.failed(List.of(ERROR));
        assertThat(reading.value()).isEmpty();
        assertThat(reading.toValidation().isInvalid()).isTrue();
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(reading::orThrow);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.failed(List.of(NOTE)))
                .withMessageContaining("findings");
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.failed(List.of()));
    }

    @Test
    void mapsTheValueAndKeepsTheFindings() {
        assertThat(Reading.of("abc", List.of(NOTE)).map(String::length)).isEqualTo(Reading.of(3, List.of(NOTE)));
        assertThat(Reading.<String>failed(List.of(ERROR)).map(String::length))
                .isEqualTo(Reading.failed(List.of(ERROR)));
    }

    @Test
    void showsTheValueAndWhatWasFound() {
        assertThat(Reading.of("x", List.of(NOTE))).hasToString("Reading[x, [" + NOTE + "]]");
        assertThat(Reading.failed(List.of(ERROR))).hasToString("Reading[no value, [" + ERROR + "]]");
    }

    @Test
    void keepsItsOwnListOfFindings() {
        List<Finding> findings = new ArrayList<>(List.of(NOTE));
        Reading<String> reading = Reading.of("x", findings);
        findings.add(ERROR);
        assertThat(reading.findings()).containsExactly(NOTE);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> reading.findings().add(ERROR));
    }
}
