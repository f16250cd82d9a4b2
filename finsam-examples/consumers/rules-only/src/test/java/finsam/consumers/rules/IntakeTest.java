package finsam.consumers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static List<String> check(Locale locale) {
        return Intake.check(
                "Räkna med mig!",
                "100 000 kr",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2024, 5, 6),
                locale);
    }

    @Test
    void it_checks_without_anything_else() {
        assertThat(check(Locale.ENGLISH))
                .contains("ERROR /period/end The period ends 2024-12-31 but starts 2025-01-01.");
        assertThat(check(Locale.forLanguageTag("sv")))
                .contains("ERROR /period/end Insatstiden slutar 2024-12-31 men börjar 2025-01-01.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tools.jackson.core.JsonParser",
                "tools.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.core.JsonParser",
                "com.fasterxml.jackson.annotation.JsonProperty",
                "jakarta.validation.Validation",
                "org.hibernate.validator.HibernateValidator",
                "org.immutables.value.Value",
                "finsam.json.FinsamJson"
            })
    void what_it_does_not_need_cannot_be_loaded(String type) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(type));
    }
}
