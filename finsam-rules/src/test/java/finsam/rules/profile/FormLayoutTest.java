package finsam.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.JsonPointer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormLayoutTest {
    private static final List<FormField> FIELDS = List.of(
            FormField.required("1", "Namn", "/effortName"),
            FormField.optional("2.1", "Start", "/period/start"),
            FormField.optional("2.2", "Slut", "/period/end"),
            FormField.required("3", "Mål", "/goals"));
    private static final FormLayout FORM = new FormLayout("Blankett", FIELDS);

    @ParameterizedTest
    @CsvSource({
        "/effortName, 0",
        "/period/start, 1",
        "/period/end, 2",
        "/period/end/day, 2",
        "/goals/1, 3",
        "/goals/1/text, 3",
        "/goals/1/text/of/another, 3",
        "/period/length/days, 4",
        "/period, 1",
        "/peri, 4",
        "/effortNames, 4",
        "/goal, 4",
        "'', 4"
    })
    void a_place_belongs_to_the_field_that_covers_it_or_else_to_the_first_one_below(String place, int index) {
        FormLayout form = new FormLayout("Blankett", FIELDS);
        JsonPointer pointer = JsonPointer.of(place);
        assertThat(form.indexOf(pointer)).isEqualTo(index);
        assertThat(form.fieldAt(pointer).map(FIELDS::indexOf).orElse(FIELDS.size()))
                .isEqualTo(index);
    }

    @Test
    void a_field_of_the_whole_document_covers_what_no_other_does() {
        FormLayout whole = new FormLayout(
                "Blankett",
                List.of(FormField.optional("0", "Allt", ""), FormField.optional("1", "Namn", "/effortName")));
        assertThat(whole.indexOf(JsonPointer.of("/goals"))).isZero();
        assertThat(whole.indexOf(JsonPointer.ROOT)).isZero();
        assertThat(whole.indexOf(JsonPointer.of("/effortName"))).isEqualTo(1);
    }

    @Test
    void layouts_are_equal_if_title_and_fields_are() {
        assertThat(FORM)
                .isEqualTo(new FormLayout("Blankett", List.copyOf(FIELDS)))
                .hasSameHashCodeAs(new FormLayout("Blankett", FIELDS))
                .isNotEqualTo(new FormLayout("Annan blankett", FIELDS))
                .isNotEqualTo(new FormLayout("Blankett", FIELDS.subList(0, 3)))
                .isNotEqualTo("Blankett")
                .doesNotHaveSameHashCodeAs(FormLayout.NONE)
                .hasToString("Blankett");
    }
}
