package finsam.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

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
        Objects.requireNonNull(place, "place");
        List<JsonPointer> places = new ArrayList<>();
        eachUnread(JsonPointer.ROOT, places::add);
        return !places.isEmpty() && places.stream().anyMatch(place::meets);
    }

    /**
     * Hands over each place that could not be read. A document that has other documents in it hands over theirs too.
     *
     * @param here  where this document stands in a larger one, the root if it stands by itself, not null
     * @param places  takes each place as seen from the larger one, not null
     */
    default void eachUnread(JsonPointer here, Consumer<? super JsonPointer> places) {
        Objects.requireNonNull(here, "here");
        Objects.requireNonNull(places, "places");
        for (JsonPointer lost : unread()) {
            places.accept(here.append(lost));
        }
    }

    /**
     * Hands over each place that could not be read in the documents of a list.
     *
     * @param parts  the documents, not null
     * @param list  where the list stands, not null
     * @param places  takes each place, not null
     */
    static void eachUnread(List<? extends Document> parts, JsonPointer list, Consumer<? super JsonPointer> places) {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(places, "places");
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).eachUnread(list.element(i), places);
        }
    }
}
