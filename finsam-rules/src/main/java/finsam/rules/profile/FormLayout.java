package finsam.rules.profile;

import finsam.core.finding.JsonPointer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The fields of an association's form in the order in which they are printed (<i>blankettens disposition</i>).
 *
 * <p>Findings are grouped and sorted by it, and it says which answers are required.
 *
 * @param title  the form's title, not null
 * @param fields  the fields in order, not null
 */
public record FormLayout(String title, List<FormField> fields) {

    /** A form without fields. */
    public static final FormLayout NONE = new FormLayout("", List.of());

    /** Makes the list immutable. */
    public FormLayout {
        Objects.requireNonNull(title, "title");
        fields = List.copyOf(fields);
    }

    /** Returns the field that a place belongs to: the one that covers it most closely, or the first one below it. */
    public Optional<FormField> fieldAt(JsonPointer place) {
        int index = indexOf(place);
        return index < fields.size() ? Optional.of(fields.get(index)) : Optional.empty();
    }

    /** Returns the index of the field that a place belongs to; the number of fields if it belongs to none. */
    public int indexOf(JsonPointer place) {
        int best = -1;
        int below = -1;
        for (int i = 0; i < fields.size(); i++) {
            JsonPointer path = fields.get(i).path();
            if (path.covers(place) && (best < 0 || fields.get(best).path().covers(path))) {
                best = i;
            } else if (below < 0 && !place.equals(JsonPointer.ROOT) && place.covers(path)) {
                below = i;
            }
        }
        return best >= 0 ? best : below >= 0 ? below : fields.size();
    }
}
