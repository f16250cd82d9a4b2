package finsam.examples.office;

import finsam.core.finding.JsonPointer;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form with a field for every answer of its document: first those of the association's form, then one for each answer that
 * the form does not ask for, so that a file can hold all of a document.
 */
final class WholeLayout {
    private final FormLayout own;
    private final List<FormField> others = new ArrayList<>();

    private WholeLayout(FormLayout own) {
        this.own = own;
    }

    /** Returns the layout with a field for every answer. */
    static FormLayout of(FormLayout own, Shape document) {
        WholeLayout whole = new WholeLayout(own);
        whole.parts(document, JsonPointer.ROOT, "");
        return new FormLayout(
                own.title(),
                Stream.concat(own.fields().stream(), whole.others.stream()).toList());
    }

    private void parts(Shape record, JsonPointer here, String title) {
        record.parts().forEach((name, part) -> {
            JsonPointer place = here.property(name);
            String label = title.isEmpty() ? part.title() : title + FieldLabels.BETWEEN + part.title();
            if (own.fields().stream().anyMatch(field -> field.path().covers(place))) {
                return;
            }
            if (own.fields().stream().anyMatch(field -> place.covers(field.path()))) {
                parts(part, place, label);
            } else {
                others.add(new FormField("", isFree(label) ? label : label + " (" + place + ")", place, false));
            }
        });
    }

    private boolean isFree(String label) {
        return Stream.concat(own.fields().stream(), others.stream())
                .flatMap(field -> Stream.of(field.number(), field.label(), field.heading()))
                .noneMatch(label::equalsIgnoreCase);
    }
}
