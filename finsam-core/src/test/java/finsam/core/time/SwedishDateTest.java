package finsam.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SwedishDateTest {

    @Test
    void isTheSameWhateverTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"en-US", "sv-SE", "tr", "ar-EG-u-nu-arab"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(SwedishDate.of(LocalDate.of(2026, 11, 22))).isEqualTo("22 november 2026");
                assertThat(SwedishDate.of(LocalDate.of(2024, 5, 1))).isEqualTo("1 maj 2024");
                assertThat(SwedishDate.of(YearMonth.of(2020, 9))).isEqualTo("september 2020");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void isReadBack(@ForAll @IntRange(min = 1000, max = 9999) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        assertThat(FormDate.parse(SwedishDate.of(date)).value()).contains(date);
    }
}
