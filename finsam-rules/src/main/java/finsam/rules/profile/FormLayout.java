package finsam.rules.profile;

import finsam.core.finding.JsonPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The fields of an association's form in the order in which they are printed (<i>blankettens disposition</i>).
 *
 * <p>Findings are grouped and sorted by it, and it says which answers are required.
 *
 * <p>Immutable and thread-safe; layouts are equal if title and fields are.
 */
public final class FormLayout {

    /** A form without fields. */
    public static final FormLayout NONE = new FormLayout("", List.of());

    private final String title;
    private final List<FormField> fields;
    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * Makes a layout.
     *
     * @param title  the form's title, not null
     * @param fields  the fields in order, not null
     */
    public FormLayout(String title, List<FormField> fields) {
        this.title = Objects.requireNonNull(title, "title");
        this.fields = List.copyOf(fields);
        for (int i = 0; i < this.fields.size(); i++) {
            indexes.put(this.fields.get(i).path().toString(), i);
        }
    }

    /** Returns the form's title. */
    public String title() {
        return title;
    }

    /** Returns the fields in order. */
    public List<FormField> fields() {
        return fields;
    }

    /** Returns the field that a place belongs to: the one that covers it most closely, or the first one below it. */
    public Optional<FormField> fieldAt(JsonPointer place) {
        int index = indexOf(place);
        return index < fields.size() ? Optional.of(fields.get(index)) : Optional.empty();
    }

    /** Returns the index of the field that a place belongs to; the number of fields if it belongs to none. */
    public int indexOf(JsonPointer place) {
        String covering = place.toString();
        Integer index = indexes.get(covering);
        while (index == null && !covering.isEmpty()) {
            covering = covering.substring(0, covering.lastIndexOf('/'));
            index = indexes.get(covering);
        }
        return index == null ? firstBelow(place) : index;
    }

    private int firstBelow(JsonPointer place) {
        int index = 0;
        while (index < fields.size()
                && (place.equals(JsonPointer.ROOT)
                        || !place.covers(fields.get(index).path()))) {
            index++;
        }
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormLayout that && title.equals(that.title) && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, fields);
    }

    /** Returns the title. */
    @Override
    public String toString() {
        return title;
    }
}
