package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No finding shows a personal value, wherever somebody wrote it. */
class PrivacyTest {
    private static final String NAME = "Kontaktperson Hemlig";
    private static final List<String> RECOGNISABLE = List.of(
            "hemlig.person@example.org", "070-1740655", "0701740655", "+46 701740655", "191212121212", "121212-1212");

    @Property(tries = 150)
    void recognisablePersonalValuesShowNowhere(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Class<? extends Document> type =
                Forms.ALL.get(random.nextInt(Forms.ALL.size())).document();
        Document document = new GeneratedDocuments(random, 0.9).document(type);
        String[] lines = FinsamJson.write(document).split("\n");
        for (int i = 0; i < lines.length; i++) {
            String marker = RECOGNISABLE.get(random.nextInt(RECOGNISABLE.size()));
            String original = lines[i];
            lines[i] = random.nextInt(8) == 0
                    ? original.replaceFirst("\"[^\"]+\":", "\"" + marker + "\":")
                    : replaced(original, quoted(marker, random));
            if (!lines[i].equals(original)) {
                assertHidden(String.join("\n", lines), marker);
            }
            lines[i] = original;
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.of(GeneratedDocuments.seeds(150));
    }

    private static String quoted(String marker, Random random) {
        return marker.matches("[1-9]\\d+") && random.nextBoolean() ? marker : "\"" + marker + "\"";
    }

    /** Replaces the value that ends a line of pretty JSON. */
    private static String replaced(String line, String value) {
        return line.replaceFirst("(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.]+|true|false)(,?)$", value + "$2");
    }

    private static void assertHidden(String json, String marker) {
        String digits = marker.replaceAll("\\D", "");
        for (Finding finding :
                FinsamJson.read(json.getBytes(StandardCharsets.UTF_8)).findings()) {
            for (String shown : List.of(
                    finding.toString(),
                    finding.message(Locale.ENGLISH),
                    finding.message(Locale.forLanguageTag("sv")))) {
                assertThat(shown).doesNotContain(marker);
                assertThat(digits.isEmpty() || !shown.replaceAll("[^0-9]", "").contains(digits.replaceFirst("^0", "")))
                        .as(shown)
                        .isTrue();
            }
        }
    }

    @Test
    void answersInWordsNeverShow() {
        String json = """
                {"documentType": "APPLICATION", "workingMethod": "NAME", "effortName": "NAME", "effortName": "NAME",
                 "owner": {"contactPerson": "NAME", "contactPerson": "NAME", "phone": ["NAME"], "email": "NAME", "address": {"NAME": 1}},
                 "signature": {"nameInPrint": "NAME", "signed": "NAME", "place": "NAME \\ud800"},
                 "organisation": {"leader": {"name": "NAME", "name": 1}, "workingGroup": ["NAME"]},
                 "targetGroup": {"count": "NAME", "direct": {"description": "NAME"}}, "goals": "NAME", "otherResults": "NAME",
                 "connections": "NAME" "NAME"}
                """.replace("NAME", NAME);
        List<Finding> findings =
                FinsamJson.read(json.getBytes(StandardCharsets.UTF_8)).findings();

        assertThat(findings).hasSize(14);
        assertThat(findings.toString()).doesNotContain(NAME).doesNotContain("Hemlig");
        assertThat(findings)
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).doesNotContain("Hemlig"));
    }

    @Test
    void aLongNameOfAPropertyShowsItsBeginningOnly() {
        String json = "{\"documentType\": \"APPLICATION\", \"Det här skrev någon i fel ruta, långt och brett\": 1}";
        Finding finding = FinsamJson.read(json.getBytes(StandardCharsets.UTF_8))
                .findings()
                .get(0);

        assertThat(finding.arguments()).containsEntry("property", "Det här skrev någon i fe…");
        assertThat(finding.path()).hasToString("");
    }
}
