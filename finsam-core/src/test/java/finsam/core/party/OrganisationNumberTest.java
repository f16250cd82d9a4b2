package finsam.core.party;

import static finsam.core.finding.ReadingAssert.assertReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import finsam.core.finding.ReadingFindings;
import finsam.core.finding.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "212000-0803, PUBLIC_BODY", "222000-2485, PUBLIC_BODY", "212000-0142, PUBLIC_BODY", "212000-1355, PUBLIC_BODY",
        "556036-0793, LIMITED_COMPANY", "857209-0606, NON_PROFIT", "202100-2114, PUBLIC_BODY",
                "202100-5521, PUBLIC_BODY"
    })
    void takesRealNumbers(String text, OrganisationGroup group) {
        OrganisationNumber number = OrganisationNumber.of(text.replace("-", ""));
        assertReading(text, OrganisationNumber.parse(text)).isCanonical(number);
        assertThat(number).hasToString(text);
        assertThat(number.group()).isEqualTo(group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2120000803",
                "16212000-0803",
                "162120000803",
                "SE212000080301",
                "se212000080301",
                "SE 212000-0803 01",
                " 212000-0803 ",
                "212000\u20130803",
                "212000\u22120803",
                "212000 0803",
                "212000\u00A00803"
            })
    void readsOtherFormsWithANoteThatShowsTheNumber(String text) {
        Reading<OrganisationNumber> reading = OrganisationNumber.parse(text);
        assertThat(reading.value()).contains(OrganisationNumber.of("2120000803"));
        assertThat(reading.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("written-form", Severity.NOTE));
        assertThat(reading.findings().get(0).message(Locale.ENGLISH)).endsWith("was read as 212000-0803.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "212000",
                "212000-080",
                "212000-08030",
                "21200-00803",
                "2120000-803",
                "15212000-0803",
                "17212000-0803",
                "SE2120000803",
                "SE212000080302",
                "NO212000080301",
                "SE16212000080301",
                "212000--0803",
                "212000-0803 Region Gotland",
                "\u0662\u0661\u0662000-0803",
                "012000-0805",
                "412000-0801"
            })
    void refusesWhatIsNoOrganisationNumber(String text) {
        assertReading(text, OrganisationNumber.parse(text)).isRefused(ReadingFindings.ORGANISATION_NUMBER_READABLE);
    }

    /** The numbers are the published test vectors of identity and coordination numbers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9876", "8112189876", "198112189876", "19811218-9876", "640823-3234", "20000229-2399",
                "19730288-9931", "20150916-0006", "19700428-9895", "190905271474", "16811218-9876", "SE811218987601"
            })
    void refusesPersonalNumbersWithoutRepeatingThem(String text) {
        Reading<OrganisationNumber> reading = OrganisationNumber.parse(text);
        assertReading(text, reading).isRefused(ReadingFindings.ORGANISATION_NUMBER_READABLE);
        assertThat(reading.findings().get(0).arguments()).containsOnly(Map.entry("written", "…"));
        assertThat(reading.toString()).doesNotContainPattern("\\d{6}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationNumber.of(text))
                .withMessageContaining("digits")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContainPattern("\\d{4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"212000-0803", "162120000803", "212000080", "21200008030", "2120000804", ""})
    void ofTakesTenValidDigitsAlone(String digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationNumber.of(digits))
                .withMessageContaining("digits");
    }

    @Test
    void everyGroupHasItsOwnDigit() {
        assertThat(Arrays.stream(OrganisationGroup.values()).map(OrganisationGroup::digit))
                .containsExactly('1', '2', '3', '5', '6', '7', '8', '9');
        for (OrganisationGroup group : OrganisationGroup.values()) {
            assertThat(OrganisationNumber.of(checked(group.digit() + "12000080"))
                            .group())
                    .isEqualTo(group);
        }
    }

    @Property
    void everyOtherDigitAnywhereFails(@ForAll("numbers") String digits) {
        for (int at = 0; at < 10; at++) {
            for (char other = '0'; other <= '9'; other++) {
                String changed = digits.substring(0, at) + other + digits.substring(at + 1);
                assertThat(OrganisationNumber.parse(changed).value().isPresent())
                        .as(changed)
                        .isEqualTo(changed.equals(digits));
            }
        }
    }

    /** The method cannot see 09 and 90 change places. */
    @Property
    void neighboursThatChangePlacesFail(@ForAll("numbers") String digits) {
        for (int at = 0; at < 9; at++) {
            String pair = digits.substring(at, at + 2);
            if (pair.charAt(0) == pair.charAt(1) || pair.equals("09") || pair.equals("90")) {
                continue;
            }
            String changed = digits.substring(0, at) + pair.charAt(1) + pair.charAt(0) + digits.substring(at + 2);
            assertThat(OrganisationNumber.parse(changed).value()).as(changed).isEmpty();
        }
    }

    @Property
    void readsItsOwnFormsBack(@ForAll("numbers") String digits) {
        OrganisationNumber number = OrganisationNumber.of(digits);
        assertThat(OrganisationNumber.parse(number.toString())).isEqualTo(Reading.of(number));
        for (String form : new String[] {digits, "16" + digits, "16" + number, "SE" + digits + "01"}) {
            assertThat(OrganisationNumber.parse(form).orThrow()).isEqualTo(number);
        }
    }

    @Property
    void aMonthInTheThirdPlaceIsNeverAnOrganisation(@ForAll("numbers") String digits) {
        for (char third : new char[] {'0', '1'}) {
            String personal = checked(digits.substring(0, 2) + third + digits.substring(3, 9));
            assertThat(OrganisationNumber.parse(personal).value()).as(personal).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(9)
                .filter(digits -> "12356789".indexOf(digits.charAt(0)) >= 0 && digits.charAt(2) >= '2')
                .map(OrganisationNumberTest::checked);
    }

    /** Completes nine digits, by the textbook: double every other, add the digits, fill up to a multiple of ten. */
    private static String checked(String nine) {
        int[] doubled = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = nine.charAt(i) - '0';
            sum += i % 2 == 0 ? doubled[digit] : digit;
        }
        return nine + (10 - sum % 10) % 10;
    }
}
