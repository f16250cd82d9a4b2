package finsam.core.finding;

import java.util.Set;

/**
 * Something that somebody filled in and sent (<i>handling</i>): an application, a report.
 *
 * <p>A document may be incomplete and may contradict itself. That is for the rules to tell.
 */
public interface Document {
    /**
     * Returns the places that could not be read: a lost page, a scan with a hole, a value of the wrong type.
     *
     * <p>An answer below such a place is unknown, not missing: rules leave it open instead of reporting it. Empty when
     * the whole document was read.
     */
    Set<JsonPointer> unread();

    /**
     * Tells whether something at, above or below a place could not be read.
     *
     * @param place  the place, not null
     */
    default boolean isUnread(JsonPointer place) {
        for (JsonPointer lost : unread()) {
            if (lost.covers(place) || place.covers(lost)) {
                return true;
            }
        }
        return false;
    }
}
