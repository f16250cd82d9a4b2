package finsam.core.finding;

import static finsam.core.finding.ReadingFindings.excerpt;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "about 3 million",
                "3 222 836 Kr",
                "100 000 000 kr",
                "1\u00A0000\u00A0000\u00A0kr",
                "2 130 000/2 120 000",
                "2024-02-30",
                "01-09-2024",
                "01/09/2024",
                "1.9.2024",
                "01-09-2024 - 30-08-2026",
                "01-09-2024–30-08-2026",
                "2024 09 01",
                "20240230",
                "240230",
                "2021-10-25",
                "211001 - 220131",
                "2024 09 01 2026 08 30",
                "2024-09-01 - 2026-08-30",
                "2024-09-01–2026-08-30",
                "2024/09/01 - 2026/08/30",
                "2016/00403",
                "824 30 Hudiksvall",
                "0.75 tjänst",
                "49/45",
                "2 024",
                "202x",
                "0"
            })
    void showsWhatFormsAsk(String text) {
        assertThat(excerpt(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "namn@example.org",
                "Namn <namn@example.org>",
                "1900-01-01-0000",
                "19000101-0000",
                "19000101 0000",
                "190001010000",
                "000101-0000",
                "000101+0000",
                "000101–0000",
                "000101\u22120000",
                "000101 - 0000",
                "000101\u00A00000",
                "0001010000",
                "1900 01 01 0000",
                "00 01 01-0000",
                "nr 000101-0000",
                "070-1740605",
                "070-174 06 05",
                "070 174 06 05",
                "070\u00A0174\u00A006\u00A005",
                "0701740605",
                "070/174 06 05",
                "(070) 174 06 05",
                "+46 70 174 06 05",
                "+46 (0)70-174 06 05",
                "+46701740605",
                "+123456",
                "0046 70 174 06 05",
                "08-465 004 01",
                "01-09-2024-0000",
                "01-09-20240000",
                "08-01-09-2024",
                "041-09-2024",
                "01-19-2024",
                "08-46 50 04",
                "tel 08-465 004 01",
                "1500 kr, ring 070-174 06 05"
            })
    void hidesWhatMayTellWhoSomebodyIs(String text) {
        assertThat(excerpt(text)).isEqualTo("…");
    }

    @Test
    void looksPastWhatItShows() {
        assertThat(excerpt("a".repeat(60) + "@example.org")).isEqualTo("…");
        assertThat(excerpt("Skriv till förbundet om beloppet: 070-174 06 05")).isEqualTo("…");
    }

    @Test
    void isCutAt24Characters() {
        assertThat(excerpt("a".repeat(24))).isEqualTo("a".repeat(24));
        assertThat(excerpt("a".repeat(25))).isEqualTo("a".repeat(24) + "…");
        assertThat(excerpt("😀".repeat(24))).isEqualTo("😀".repeat(24));
        assertThat(excerpt("😀".repeat(60))).isEqualTo("😀".repeat(24) + "…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\n", "\r", "\t", "\u001B", "\u007F", "\u0085", "\u2028", "\u2029", "\u202E", "\u200B",
                "\uFEFF", "\uD800", "\uDC00"
            })
    void showsNoControlCharacter(String control) {
        assertThat(excerpt("a" + control + "b")).isEqualTo("a\uFFFDb");
    }

    @Property
    void isShortAndClean(@ForAll("texts") String text) {
        String shown = excerpt(text);
        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(25);
        assertThat(shown).doesNotContain("@").doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
        assertThat(shown).doesNotContainPattern("\\d{6}[-+]?\\d{4}");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(120),
                Arbitraries.strings().withChars("0123456789 -+@a\n").ofMaxLength(120));
    }
}
