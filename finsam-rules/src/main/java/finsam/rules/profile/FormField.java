package finsam.rules.profile;

import finsam.core.finding.JsonPointer;
import java.util.Objects;

/**
 * A field of an association's form (<i>fält</i>).
 *
 * @param number  its number on the form, such as {@code 7.1}; for an attachment {@code Bilaga}; empty for a field of the
 *     form's head, not null
 * @param label  its label in Swedish, as short as the form has it, not null
 * @param path  where the answer stands in the document, not null
 * @param required  whether the association requires an answer
 */
public record FormField(String number, String label, JsonPointer path, boolean required) {

    /** Checks that nothing is null. */
    public FormField {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(path, "path");
    }

    /** Returns a field that has to be answered. */
    public static FormField required(String number, String label, String path) {
        return new FormField(number, label, JsonPointer.of(path), true);
    }

    /** Returns a field that may be left blank. */
    public static FormField optional(String number, String label, String path) {
        return new FormField(number, label, JsonPointer.of(path), false);
    }

    /** Returns number and label, as one refers to the field: {@code 7.1 Ort}. */
    public String heading() {
        return number.isEmpty() ? label : number + " " + label;
    }
}
