package finsam.core.person;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.ReadingFindings;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRangeTest {

    @ParameterizedTest
    @CsvSource({
        "under 30 år, , 29",
        "över 30 år, 31, ",
        "högst 29 år, , 29",
        "minst 16, 16, ",
        "mellan 19 och 29 år, 19, 29",
        "'mellan                  19   och   29 år', 19, 29"
    })
    void theWordsSayWhetherTheAgeThatTheyNameBelongsToTheRange(String text, Integer from, Integer to) {
        assertReading(text, AgeRange.parse(text)).isNoted(range(from, to));
    }

    @Test
    void moreThanFortyCharactersAreNoRange() {
        String text = "mellan                   19   och   29 år";
        assertThat(text).hasSize(41);
        assertReading(text, AgeRange.parse(text)).isRefused(ReadingFindings.AGE_RANGE_READABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "18, 64, 18, 64, true",
        "19, 29, 18, 64, true",
        "17, 64, 18, 64, false",
        "18, 65, 18, 64, false",
        "18, , 18, 64, false",
        ", 64, 18, 64, false",
        "18, , 18, , true",
        "17, , 18, , false",
        "18, 64, 18, , true",
        ", , 18, , false",
        ", 64, , 64, true",
        ", 65, , 64, false",
        "18, 64, , 64, true",
        ", , , 64, false",
        ", , , , true",
        "18, 64, , , true"
    })
    void aRangeWithAnOpenEndIsWithinNoneThatIsClosedThere(
            Integer from, Integer to, Integer otherFrom, Integer otherTo, boolean within) {
        assertThat(range(from, to).isWithin(range(otherFrom, otherTo))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "18, 64, 18–64 år, 18–64",
        "16, , från 16 år, from 16",
        ", 29, upp till 29 år, up to 29",
        ", , alla åldrar, all ages"
    })
    void showsInTheReadersLanguage(Integer from, Integer to, String swedish, String english) {
        assertThat(range(from, to).in(Locale.forLanguageTag("sv"))).isEqualTo(swedish);
        assertThat(range(from, to).in(Locale.ENGLISH)).isEqualTo(english);
    }

    private static AgeRange range(Integer from, Integer to) {
        return new AgeRange(
                Optional.ofNullable(from).map(Age::of), Optional.ofNullable(to).map(Age::of));
    }
}
