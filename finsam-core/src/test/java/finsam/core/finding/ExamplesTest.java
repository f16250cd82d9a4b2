package finsam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.ApplicationBuilder;
import finsam.core.cost.CostKind;
import finsam.core.money.Sek;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the documentation. */
class ExamplesTest {

    @Test
    void bilingual() {
        Bilingual term = CostKind.SALARY;
        assertThat(term.in(Locale.forLanguageTag("sv"))).hasToString("lönekostnader");
        assertThat(term.in(Locale.GERMAN)).hasToString("salaries");
    }

    @Test
    void document() {
        Document document = new ApplicationBuilder()
                .addUnread(JsonPointer.of("/salaryCalculation"))
                .build();
        assertThat(document.unread()).hasToString("[/salaryCalculation]");
    }

    @Test
    void finding() {
        Finding finding = Sek.parse("mycket").findings().get(0);
        assertThat(finding.code()).hasToString("amount-readable");
        assertThat(finding.severity()).hasToString("ERROR");
        assertThat(finding.message(Locale.ENGLISH).startsWith("\"mycket\" is not an amount in kronor."))
                .hasToString("true");
        assertThat(finding.below(JsonPointer.of("/requestedAmount")).path()).hasToString("/requestedAmount");
    }

    @Test
    void findingType() {
        FindingType type = FindingType.of("amount-readable", ReadingFindings.MESSAGES);
        assertThat(type.hasTemplate()).hasToString("true");
        assertThat(type.variant("missing").key()).hasToString("amount-readable.missing");
    }

    @Test
    void jsonPointer() {
        JsonPointer goal = JsonPointer.ROOT.property("goals").element(2);
        assertThat(goal.covers(JsonPointer.of("/goals/2/text"))).hasToString("true");
        assertThat(goal.compareTo(JsonPointer.of("/goals/10")) < 0).hasToString("true");
    }

    @Test
    void messages() {
        Messages messages = Messages.load(ReadingFindings.class::getResourceAsStream);
        assertThat(messages.render("written-form", Locale.ENGLISH, Map.of("written", "2 024", "value", 2024)))
                .hasToString("\"2 024\" was read as 2024.");
    }

    @Test
    void position() {
        Position here = new Position(3, 14);
        assertThat(here.toString()).hasToString("3:14");
        assertThat(here.compareTo(new Position(10, 1)) < 0).hasToString("true");
    }

    @Test
    void reading() {
        Reading<Sek> reading = Sek.parse("100 000 kr");
        assertThat(reading.value()).hasToString("Optional[100000]");
        assertThat(reading.findings().get(0).severity()).hasToString("NOTE");
        assertThat(Sek.parse("mycket").value()).hasToString("Optional.empty");
    }

    @Test
    void readingFindings() {
        Finding note = ReadingFindings.writtenForm("2 024", 2024);
        assertThat(note.severity()).hasToString("NOTE");
        assertThat(ReadingFindings.excerpt("Skriv till kontakt@example.org")).hasToString("…");
    }

    @Test
    void vocabulary() {
        Vocabulary known = CostKind.of("resor");
        assertThat(known.code()).hasToString("TRAVEL");
        Vocabulary own = CostKind.of("tolk");
        assertThat(own.isKnown()).hasToString("false");
        assertThat(own.english()).hasToString("tolk");
    }
}
