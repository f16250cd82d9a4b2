package finsam.core.finding;

import java.util.Set;

/**
 * Something that somebody filled in or another system delivered (<i>handling</i>): an application, a report, a participation, a case.
 *
 * <p>A document may be incomplete and may contradict itself. That is for the rules to tell.
 *
 * <pre>{@code
 * Document document = new ApplicationBuilder()
 *         .addUnread(JsonPointer.of("/salaryCalculation"))
 *         .build();
 * document.unread(); // [/salaryCalculation]
 * }</pre>
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
        return isUnread(JsonPointer.ROOT, place);
    }

    /**
     * Tells the same of a document that is part of a larger one. A document that has such parts asks them too.
     *
     * @param here  where this document stands in the larger one, not null
     * @param place  the place in the larger one, not null
     */
    default boolean isUnread(JsonPointer here, JsonPointer place) {
        for (JsonPointer lost : unread()) {
            if (here.append(lost).meets(place)) {
                return true;
            }
        }
        return false;
    }
}
