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
    private final Map<String, Integer> firstBelow = new HashMap<>();
    private final int deepest;

    /**
     * Makes a layout.
     *
     * @param title  the form's title, not null
     * @param fields  the fields in order, not null
     */
    public FormLayout(String title, List<FormField> fields) {
        this.title = Objects.requireNonNull(title, "title");
        this.fields = List.copyOf(fields);
        int most = 0;
        for (int i = 0; i < this.fields.size(); i++) {
            String path = this.fields.get(i).path().toString();
            indexes.put(path, i);
            int segments = path.isEmpty() ? 0 : 1;
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                firstBelow.putIfAbsent(path.substring(0, end), i);
                segments++;
            }
            most = Math.max(most, segments);
        }
        this.deepest = most;
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
        if (index == null) {
            covering = noDeeperThanFields(covering);
            index = indexes.get(covering);
        }
        while (index == null && !covering.isEmpty()) {
            covering = covering.substring(0, covering.lastIndexOf('/'));
            index = indexes.get(covering);
        }
        return index == null ? firstBelow.getOrDefault(place.toString(), fields.size()) : index;
    }

    private String noDeeperThanFields(String place) {
        int end = 0;
        for (int segment = 0; segment < deepest; segment++) {
            end = place.indexOf('/', end + 1);
            if (end < 0) {
                return place;
            }
        }
        return place.substring(0, end);
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
