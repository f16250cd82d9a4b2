package finsam.core.place;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.finding.ReadingFindings;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

    static List<MunicipalityCode> all() {
        return MunicipalityCode.all();
    }

    @Test
    void thereAre290InTheOrderOfTheirCodes() {
        assertThat(all()).hasSize(290).isSorted().doesNotHaveDuplicates();
        assertThat(all()).isSortedAccordingTo(Comparator.comparing(MunicipalityCode::code));
        assertThat(all().stream().sorted(Comparator.reverseOrder()))
                .isSortedAccordingTo(
                        Comparator.comparing(MunicipalityCode::code).reversed());
        assertThat(all()).extracting(MunicipalityCode::code).allMatch(code -> code.matches("\\d{4}"));
    }

    @Test
    void noTwoHaveTheSameName() {
        assertThat(all())
                .extracting(MunicipalityCode::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("\\p{Lu}\\p{L}+(?:[- ]\\p{Lu}\\p{L}+)?"));
    }

    @ParameterizedTest
    @CsvSource({
        "0114, Upplands Väsby",
        "0180, Stockholm",
        "0331, Heby",
        "0980, Gotland",
        "1280, Malmö",
        "1290, Kristianstad",
        "1383, Varberg",
        "1384, Kungsbacka",
        "1438, Dals-Ed",
        "1480, Göteborg",
        "1715, Kil",
        "1863, Hällefors",
        "1904, Skinnskatteberg",
        "2023, Malung-Sälen",
        "2184, Hudiksvall",
        "2281, Sundsvall",
        "2361, Härjedalen",
        "2480, Umeå",
        "2584, Kiruna"
    })
    void hasACodeAndAName(String code, String name) {
        assertThat(MunicipalityCode.of(code).name()).isEqualTo(name);
        assertThat(MunicipalityCode.named(name)).contains(MunicipalityCode.of(code));
        assertThat(MunicipalityCode.of(code)).hasToString(code);
        assertThat(MunicipalityCode.of(code).swedish()).isEqualTo(name);
        assertThat(MunicipalityCode.of(code).english()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "21, Bollnäs Gävle Hofors Hudiksvall Ljusdal Nordanstig Ockelbo Ovanåker Sandviken Söderhamn",
        "01, Botkyrka Haninge Huddinge Nacka Nynäshamn Salem Stockholm Södertälje Tyresö Täby Värmdö Österåker"
    })
    void thoseOfTheSourcesLieInTheirCounties(String county, String names) {
        assertThat(names.split(" "))
                .allSatisfy(name -> assertThat(MunicipalityCode.named(name).map(MunicipalityCode::county))
                        .contains(CountyCode.of(county)));
    }

    @Test
    void gotlandAloneIsOutsideEveryRegion() {
        assertThat(all().stream().filter(MunicipalityCode::isOutsideRegion))
                .containsExactly(MunicipalityCode.of("0980"));
        assertThat(MunicipalityCode.of("0980").county()).isEqualTo(CountyCode.of("09"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadFromItsCodeAndFromItsName(MunicipalityCode municipality) {
        String name = municipality.name();
        assertReading(municipality.code(), MunicipalityCode.parse(municipality.code()))
                .isCanonical(municipality);
        for (String text : List.of(
                name,
                " " + name + "\u00A0",
                name.toUpperCase(Locale.ROOT),
                name.toLowerCase(Locale.ROOT),
                name + " kommun",
                name + "s kommun",
                name + "s Kommun")) {
            assertReading(text, MunicipalityCode.parse(text)).isNoted(municipality);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "980, 0980",
        "114, 0114",
        "Stockholms stad, 0180",
        "Malmö stad, 1280",
        "Region Gotland, 0980",
        "Gotlands kommun, 0980",
        "Falu kommun, 2080",
        "Upplands\u00A0Väsby, 0114",
        "Va\u0308xjo\u0308, 0780"
    })
    void otherFormsAreReadWithANote(String text, String code) {
        assertReading(text, MunicipalityCode.parse(text)).isNoted(MunicipalityCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "21",
                "0981",
                "1917",
                "9999",
                "00980",
                "0980 ",
                " 0980",
                "80",
                "980a",
                "Visby",
                "Hudiksvalls",
                "kommun",
                " kommun",
                "s kommun",
                "Hudiksvall kommun kommun",
                "\u0660\u0669\u0668\u0660",
                "Region Gävleborg"
            })
    void ofTakesNothingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityCode.of(text))
                .withMessageContaining("code");
        if (!text.strip().equals("0980")) {
            assertReading(text, MunicipalityCode.parse(text)).isRefused(ReadingFindings.MUNICIPALITY_READABLE);
        }
    }

    @Test
    void isReadTheSameWhateverTheMachinesLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(MunicipalityCode.named("LIDINGÖ")).contains(MunicipalityCode.of("0186"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
