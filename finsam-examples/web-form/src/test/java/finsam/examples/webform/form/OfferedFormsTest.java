package finsam.examples.webform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.finding.JsonPointer;
import finsam.rules.profile.FormField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferedFormsTest {
    private static final Path EXEMPELBY = Path.of("../quickstart/documents/exempelby-profil.json");

    @TempDir
    private Path folder;

    @Test
    void every_field_of_a_layout_is_shown_once_and_in_its_order() {
        for (OfferedForm<?> form : OfferedForms.with(List.of(EXEMPELBY)).all()) {
            List<JsonPointer> fields = form.rulebook().profile().layout().fields().stream()
                    .map(FormField::path)
                    .toList();
            assertThat(form.parts().sections().stream()
                            .flatMap(section -> section.fields().stream())
                            .map(Field::path))
                    .as(form.id())
                    .containsExactlyElementsOf(fields);
        }
    }

    @Test
    void what_has_no_field_is_beside_the_form() {
        OfferedForm<?> report = form("gavleborg-final-report-2022");

        assertThat(report.parts().beside())
                .extracting(field -> field.path().toString())
                .contains(
                        "/owner/kind",
                        "/owner/town",
                        "/participants",
                        "/targetGroupCriteria",
                        "/informant/organisation")
                .doesNotContain("/owner", "/effortName", "/documentType", "/unread");
    }

    @Test
    void another_profile_gives_another_form() throws IOException {
        Files.copy(EXEMPELBY, folder.resolve("one.json"));
        FormParts parts = OfferedForms.with(List.of(folder))
                .find("exempelby-application-2025")
                .orElseThrow()
                .parts();

        assertThat(parts.sections()).extracting(Section::name).containsExactly("A", "B", "C", "D");
        assertThat(parts.sections().get(0).fields().get(1).label().swedish()).isEqualTo("Tid");
    }

    @Test
    void shapes_follow_the_schema() {
        FormParts parts = form("gavleborg-application-2024").parts();

        assertThat(shape(parts, "/effortName")).isInstanceOf(Shape.Value.class);
        assertThat(((Shape.Value) shape(parts, "/requestedAmount")).entry()).isEqualTo(Shape.Entry.NUMBER);
        assertThat(((Shape.Value) shape(parts, "/period")).examples()).contains("2024-09-01 – 2026-08-30");
        assertThat(shape(parts, "/targetGroup/direct")).isInstanceOf(Shape.Variants.class);
        assertThat(shape(parts, "/signature/signed")).isInstanceOf(Shape.YesNo.class);
        assertThat(((Shape.Choice) ((Shape.Rows) shape(parts, "/methods")).element()).isOpen())
                .isTrue();
        assertThat(((Shape.Choice) ((Shape.Rows) shape(parts, "/attachments")).element()).isOpen())
                .isFalse();
    }

    @Test
    void what_is_no_profile_is_told_at_the_start() throws IOException {
        Path file = Files.writeString(folder.resolve("none.json"), "{\"documentType\": \"PROFILE\", \"id\": 1}");

        assertThatThrownBy(() -> OfferedForms.with(List.of(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.json")
                .hasMessageContaining("/version");
    }

    @Test
    void sections_are_named_by_what_numbers_start_with() {
        assertThat(Stream.of("3.1", "A1", "Bilaga", "Ö", "7.1.1", "", "12").map(Section::nameOf))
                .containsExactly("3", "A", "Bilaga", "Ö", "7", "", "12");
    }

    private static OfferedForm<?> form(String id) {
        return OfferedForms.with(List.of()).find(id).orElseThrow();
    }

    private static Shape shape(FormParts parts, String path) {
        return parts.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.path().toString().equals(path))
                .findFirst()
                .orElseThrow()
                .shape();
    }
}
