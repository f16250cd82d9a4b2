package finsam.core.citation;

import java.util.Objects;

/**
 * A field of an association's form (<i>blankettfält</i>).
 *
 * <pre>{@code
 * new FormRef("Ansökan", "3.2").text(); // Ansökan, fält 3.2
 * }</pre>
 *
 * @param form  the form's name, not null
 * @param field  the field's number or, where it has none, its heading, not null
 */
public record FormRef(String form, String field) implements Citation {

    /**
     * Checks the field.
     *
     * @throws IllegalArgumentException if the field is blank
     */
    public FormRef {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(field, "field");
        if (field.isBlank()) {
            throw new IllegalArgumentException("field: not blank");
        }
    }

    @Override
    public String text() {
        return form + ", " + (Character.isDigit(field.charAt(0)) ? "fält " + field : field);
    }
}
