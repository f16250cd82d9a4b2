package finsam.core.finding;

import java.util.Objects;

/**
 * The place of a value in a document, as a JSON Pointer (RFC 6901).
 *
 * <p>The same pointers serve for documents that never were JSON: they follow the records. {@code /goals/0/text} is the
 * text of the first goal, the empty pointer is the whole document. Pointers compare segment by segment, and indexes as
 * numbers, so that {@code /goals/2} comes before {@code /goals/10}. An index comes before a name.
 *
 * <pre>{@code
 * JsonPointer goal = JsonPointer.ROOT.property("goals").element(2);
 * goal.covers(JsonPointer.of("/goals/2/text")); // true
 * goal.compareTo(JsonPointer.of("/goals/10")) < 0; // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonPointer implements Comparable<JsonPointer> {

    /** The pointer to the whole document. */
    public static final JsonPointer ROOT = new JsonPointer("");

    private final String text;

    private JsonPointer(String text) {
        this.text = text;
    }

    /**
     * Returns the pointer that a text spells.
     *
     * @param text  the pointer, empty or starting with a slash, not null
     * @throws IllegalArgumentException if the text is neither empty nor starts with a slash, or has a tilde that escapes
     *     nothing
     */
    public static JsonPointer of(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("text: a JSON pointer is empty or starts with '/'");
        }
        for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            if (!text.startsWith("0", tilde + 1) && !text.startsWith("1", tilde + 1)) {
                throw new IllegalArgumentException("text: '~' is written '~0' in a JSON pointer");
            }
        }
        return new JsonPointer(text);
    }

    /**
     * Returns the pointer to a property of the value here.
     *
     * @param name  the property's name as it is, unescaped, not null
     */
    public JsonPointer property(String name) {
        return new JsonPointer(text + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * Returns the pointer to an element of the list here.
     *
     * @param index  the index, counted from 0
     * @throws IllegalArgumentException if the index is negative
     */
    public JsonPointer element(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index: counted from 0, not " + index);
        }
        return new JsonPointer(text + "/" + index);
    }

    /**
     * Returns the pointer to a place below this one.
     *
     * @param below  the rest of the way, itself a pointer, not null
     */
    public JsonPointer append(JsonPointer below) {
        return text.isEmpty() ? below : below.text.isEmpty() ? this : new JsonPointer(text + below.text);
    }

    /**
     * Tells whether this is the other place or encloses it.
     *
     * @param other  the other place, not null
     */
    public boolean covers(JsonPointer other) {
        return other.text.startsWith(text)
                && (other.text.length() == text.length() || other.text.charAt(text.length()) == '/');
    }

    /**
     * Tells whether this is the other place, encloses it or lies in it.
     *
     * @param other  the other place, not null
     */
    public boolean meets(JsonPointer other) {
        return covers(other) || other.covers(this);
    }

    @Override
    public int compareTo(JsonPointer other) {
        if (text.equals(other.text)) {
            return 0;
        }
        int same = 0;
        int shorter = Math.min(text.length(), other.text.length());
        while (same < shorter && text.charAt(same) == other.text.charAt(same)) {
            same++;
        }
        int start = text.lastIndexOf('/', same - 1) + 1;
        int order = compareSegments(text, other.text, start, same);
        return order != 0 ? order : Integer.compare(text.length(), other.text.length());
    }

    /** Compares the segments that start at a place and differ from another place on. */
    private static int compareSegments(String a, String b, int start, int different) {
        int endOfA = endOfSegment(a, different);
        int endOfB = endOfSegment(b, different);
        boolean index = isIndex(a, start, endOfA);
        if (index != isIndex(b, start, endOfB)) {
            return index ? -1 : 1;
        }
        return (index && endOfA != endOfB) || different == endOfA || different == endOfB
                ? Integer.compare(endOfA, endOfB)
                : Character.compare(a.charAt(different), b.charAt(different));
    }

    private static int endOfSegment(String text, int from) {
        int end = text.indexOf('/', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isIndex(String text, int start, int end) {
        boolean digits = start < end && (text.charAt(start) != '0' || end == start + 1);
        for (int i = start; digits && i < end; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonPointer that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the pointer's text, empty for the whole document. */
    @Override
    public String toString() {
        return text;
    }
}
