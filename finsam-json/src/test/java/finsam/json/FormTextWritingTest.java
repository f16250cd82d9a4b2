package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.report.FinalReport;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What a document says in the cells of a form, and where each place of it has its cell. */
class FormTextWritingTest {
    private static final FormLayout LAYOUT = KnownProfiles.GAVLEBORG_APPLICATION_2024.layout();

    @Example
    void bothRealDocumentsComeBackAsTheyWere() throws IOException {
        assertComesBack(FinsamJson.read(RealDocuments.application(), Application.class)
                .value()
                .orElseThrow());
        assertComesBack(FinsamJson.read(RealDocuments.report(), FinalReport.class)
                .value()
                .orElseThrow());
    }

    private static void assertComesBack(Document document) {
        Class<? extends Document> type = FinsamJson.formOf(document).document();
        FormLayout whole = whole(type);
        Reading<? extends Document> again = FormText.read(whole, FormText.write(whole, document), type);

        assertThat(again.value().map(FinsamJson::write)).contains(FinsamJson.write(document));
        assertThat(again.value().orElseThrow()).isEqualTo(document);
    }

    @Property(tries = 400)
    void whatWasReadFromCellsIsWrittenToThemAgain(@ForAll @LongRange(min = 1) long seed) {
        for (Class<? extends Document> type : List.of(Application.class, FinalReport.class)) {
            FormLayout whole = whole(type);
            Document generated = new GeneratedDocuments(new Random(seed), 0.5).document(type);
            Optional<? extends Document> once =
                    FormText.read(whole, FormText.write(whole, generated), type).value();

            once.ifPresent(document -> assertThat(FormText.read(whole, FormText.write(whole, document), type)
                            .value())
                    .hasValueSatisfying(again -> assertThat(again).isEqualTo(document)));
        }
    }

    /** A form with a field for every answer of a document. */
    private static FormLayout whole(Class<? extends Document> type) {
        return new FormLayout(
                "",
                FinsamJson.form(type).form().names().stream()
                        .filter(name -> !Set.of("documentType", "schemaVersion", "unread")
                                .contains(name))
                        .map(name -> FormField.optional("", name, "/" + name))
                        .toList());
    }

    @Example
    void everyAnswerHasTheNameOfItsField() throws IOException {
        Application application = FinsamJson.read(RealDocuments.application(), Application.class)
                .value()
                .orElseThrow();
        Map<String, String> cells = FormText.write(LAYOUT, application);

        assertThat(cells)
                .containsEntry("1 Planerad insatstid", "2024 09 01 – 2026 08 30")
                .containsEntry("1 Ansökta medel", "3222836")
                .containsEntry("3.2 Mål[3]/stepChange", "ja")
                .containsEntry("3.3 Målgrupp/organisations[5]", "vuxenpsykiatri")
                .containsEntry("4.1 Arbetsgrupp[2]/extent", "100 %")
                .containsEntry("4.1 Insatsorganisation/supportingParties[4]/name", "Region Gävleborg, vuxenpsykiatri")
                .containsEntry("Bilaga Kostnadssammanställning/tables[1]/years[4]", "0")
                .containsEntry("Bilaga Kostnadssammanställning/tables[1]/lines", FormText.UNREAD)
                .containsEntry("7.1 Underskrift", FormText.UNREAD)
                .doesNotContainKey("7.1 Titel");
        assertThat(cells.keySet().iterator().next()).isEqualTo("Inlämningssätt[1]");
    }

    @Example
    void anAnswerThatCannotBeReadIsUnreadAndNotMissing() {
        Reading<Application> reading = FormText.read(
                LAYOUT,
                Map.of(
                        "3.1",
                        "[oläsligt]",
                        "3.2 Mål[1]",
                        "Ett",
                        "3.2 Mål[2]",
                        "[Illegible]",
                        "7.1 Datum",
                        "[oläsligt]"),
                Application.class);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.orThrow().unread())
                .containsExactlyInAnyOrder(
                        JsonPointer.of("/backgroundAndPurpose"),
                        JsonPointer.of("/goals/1"),
                        JsonPointer.of("/signature/date"));
        assertThat(reading.orThrow().goals()).hasSize(1);
    }

    @Example
    void everyPlaceHasItsCellAlsoWhereRowsWereLeftBlank() {
        Map<String, String> cells = Map.of(
                "1 Insatsens namn", "Räkna med mig!",
                "7.1 Ort", "",
                "4.1 Arbetsgrupp[2]/role", "coach",
                "4.1 Arbetsgrupp[2]/name", "",
                "4.1 Arbetsgrupp[3]/role", "–",
                "4.1 Arbetsgrupp[5]/role", "handläggare",
                "Bilaga Kostnadssammanställning/tables[1]/totals[3]", "5");

        assertThat(FormText.places(LAYOUT, cells, Application.class))
                .containsEntry(JsonPointer.of("/effortName"), "1 Insatsens namn")
                .containsEntry(JsonPointer.of("/signature/place"), "7.1 Ort")
                .containsEntry(JsonPointer.of("/organisation/workingGroup/0/name"), "4.1 Arbetsgrupp[2]/name")
                .containsEntry(JsonPointer.of("/organisation/workingGroup/1/role"), "4.1 Arbetsgrupp[5]/role")
                .containsEntry(
                        JsonPointer.of("/costCompilation/tables/0/totals/2"),
                        "Bilaga Kostnadssammanställning/tables[1]/totals[3]")
                .hasSize(6);
    }

    @Example
    void aBlankCellAtTheEndOfARowOfYearsKeepsItsPlace() {
        String table = "Bilaga Kostnadssammanställning/tables[1]/";
        Application application = FormText.read(
                        LAYOUT,
                        Map.of(
                                table + "years[1]", "2024",
                                table + "years[2]", "",
                                table + "lines[1]/amounts[1]", "",
                                table + "lines[1]/amounts[2]", ""),
                        Application.class)
                .orThrow();

        assertThat(application.costCompilation().orElseThrow().tables().get(0).years())
                .hasSize(2);
        assertThat(application.costCompilation().orElseThrow().tables().get(0).lines())
                .as("a row without any answer is no row")
                .isEmpty();
    }
}
