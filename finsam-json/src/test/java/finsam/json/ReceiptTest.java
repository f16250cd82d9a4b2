package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Reading;
import finsam.rules.Judgement;
import finsam.rules.Receipt;
import finsam.rules.Rulebooks;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A receipt is read as it was written, so that a verdict can be checked again years later. */
class ReceiptTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    @Test
    void theReceiptOfAVerdictIsReadAsItWasWritten() {
        for (long seed : GeneratedDocuments.seeds(20)) {
            Application application = new GeneratedDocuments(new Random(seed), 0.5).document(Application.class);
            Receipt receipt = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024)
                    .check(application, DAY)
                    .receipt();
            String json = FinsamJson.write(receipt);

            assertThat(read(json)).isEqualTo(Reading.of(receipt));
            assertThat(FinsamJson.write(read(json).orThrow())).isEqualTo(json);
        }
    }

    @Test
    void judgementsAndTheOrderOfTheRulesAreKept() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        outcomes.put("z-rule", Outcome.VIOLATED);
        outcomes.put("a-rule", Outcome.SATISFIED);
        Judgement judgement =
                new Judgement("z-rule", Judgement.Decision.EXEMPT, "Beslut i nämnden", "handläggare", DAY);
        Receipt receipt = new Receipt("1.0", "application/x", "1", "abc", DAY, outcomes, List.of(judgement));

        Receipt again = read(FinsamJson.write(receipt)).orThrow();
        assertThat(again).isEqualTo(receipt);
        assertThat(again.outcomes().keySet()).containsExactly("z-rule", "a-rule");
    }

    @Test
    void aReceiptIsReadWholeOrNotAtAll() {
        Reading<Receipt> reading = read("""
                {"documentType": "RECEIPT", "library": "1", "version": 5, "date": "2024-10-01",
                 "outcomes": {"a-rule": "MAYBE", "Skriv hit": "VIOLATED"},
                 "judgements": [{"code": "a-rule", "decision": "MET", "date": "2024-10-01", "role": "handläggare"}]}
                """);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "json-type /version",
                        "json-unknown-constant /outcomes/a-rule",
                        "json-unknown-property /outcomes/Skriv hit",
                        "receipt-incomplete /rulebook",
                        "receipt-incomplete /contentHash",
                        "receipt-incomplete /judgements/0/reason");
    }

    @Test
    void anotherDocumentIsNoReceipt() {
        assertThat(read("{\"documentType\": \"APPLICATION\"}").value()).isEmpty();
        assertThat(read("nonsense").value()).isEmpty();
    }

    private static Reading<Receipt> read(String json) {
        return FinsamJson.readReceipt(json.getBytes(StandardCharsets.UTF_8));
    }
}
