package finsam.core.place;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.finding.ReadingFindings;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountyCodeTest {

    static List<CountyCode> all() {
        return CountyCode.all();
    }

    @Test
    void thereAre21InTheOrderOfTheirCodes() {
        assertThat(all()).hasSize(21).isSorted().doesNotHaveDuplicates();
        assertThat(all()).isSortedAccordingTo(Comparator.comparing(CountyCode::code));
        assertThat(all().stream().sorted(Comparator.reverseOrder()))
                .isSortedAccordingTo(Comparator.comparing(CountyCode::code).reversed());
        assertThat(all()).extracting(CountyCode::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "01, Stockholm, 26",
        "03, Uppsala, 8",
        "04, Södermanland, 9",
        "05, Östergötland, 13",
        "06, Jönköping, 13",
        "07, Kronoberg, 8",
        "08, Kalmar, 12",
        "09, Gotland, 1",
        "10, Blekinge, 5",
        "12, Skåne, 33",
        "13, Halland, 6",
        "14, Västra Götaland, 49",
        "17, Värmland, 16",
        "18, Örebro, 12",
        "19, Västmanland, 10",
        "20, Dalarna, 15",
        "21, Gävleborg, 10",
        "22, Västernorrland, 7",
        "23, Jämtland, 8",
        "24, Västerbotten, 15",
        "25, Norrbotten, 14"
    })
    void hasACodeANameAndMunicipalities(String code, String name, int municipalities) {
        CountyCode county = CountyCode.of(code);
        assertThat(county.name()).isEqualTo(name).isEqualTo(county.swedish()).isEqualTo(county.english());
        assertThat(county).hasToString(code);
        assertThat(county.municipalities())
                .hasSize(municipalities)
                .allSatisfy(municipality -> assertThat(municipality.county()).isEqualTo(county));
    }

    @Test
    void togetherTheyHaveAllMunicipalities() {
        assertThat(all().stream().flatMap(county -> county.municipalities().stream()))
                .containsExactlyElementsOf(MunicipalityCode.all());
    }

    @Test
    void gotlandAloneHasNoRegion() {
        assertThat(all().stream().filter(county -> !county.hasRegion())).containsExactly(CountyCode.of("09"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadFromItsCodeAndFromItsName(CountyCode county) {
        assertReading(county.code(), CountyCode.parse(county.code())).isCanonical(county);
        for (String text : List.of(county.name(), county.name() + " län", county.name() + "s län")) {
            assertReading(text, CountyCode.parse(text)).isNoted(county);
        }
    }

    @ParameterizedTest
    @CsvSource({"9, 09", "1, 01", "DALARNAS LÄN, 20", "' 21', 21"})
    void otherFormsAreReadWithANote(String text, String code) {
        assertReading(text, CountyCode.parse(text)).isNoted(CountyCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "00", "2", "02", "11", "15", "16", "26", "021", "2180", "Gävle", "Gävleborgs", "län"})
    void takesNothingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountyCode.of(text))
                .withMessageContaining("code");
        assertReading(text, CountyCode.parse(text)).isRefused(ReadingFindings.COUNTY_READABLE);
    }
}
