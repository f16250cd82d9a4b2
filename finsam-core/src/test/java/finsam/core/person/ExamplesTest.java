package finsam.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void age() {
        assertThat(Age.of(19).compareTo(Age.of(29)) < 0).hasToString("true");
    }

    @Test
    void ageRange() {
        AgeRange call = AgeRange.parse("18–64 år").orThrow();
        assertThat(call.contains(Age.of(64))).hasToString("true");
        assertThat(AgeRange.of(19, 29).isWithin(call)).hasToString("true");
        assertThat(AgeRange.atLeast(16).isWithin(call)).hasToString("false");
    }

    @Test
    void birthMonth() {
        BirthMonth birth = BirthMonth.of(2004, 9);
        assertThat(birth.reaches(Age.of(19))).hasToString("2023-09");
        assertThat(birth.ageIn(YearMonth.of(2024, 8))).hasToString("19");
        assertThat(birth.toString()).hasToString("BirthMonth[…]");
    }
}
