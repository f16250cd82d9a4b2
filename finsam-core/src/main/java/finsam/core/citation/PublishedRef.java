package finsam.core.citation;

import java.util.Objects;

/**
 * A place in a published call, plan or report (<i>publicerad källa</i>).
 *
 * <pre>{@code
 * new PublishedRef("Utlysning 2022", "Målgrupp").text(); // Utlysning 2022, Målgrupp
 * }</pre>
 *
 * @param document  the document's name with its issuer, not null
 * @param place  the heading or page, not null
 */
public record PublishedRef(String document, String place) implements Citation {

    /** Checks that nothing is null. */
    public PublishedRef {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(place, "place");
    }

    @Override
    public String text() {
        return document + ", " + place;
    }
}
