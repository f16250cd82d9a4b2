package finsam.rules.rule;

import finsam.core.finding.JsonPointer;
import java.util.TreeSet;

/** The places of some documents that could not be read, found without going through all of them. */
final class UnreadPlaces {
    private final TreeSet<String> places = new TreeSet<>();

    void add(JsonPointer place) {
        places.add(place.toString());
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Tells whether something at, above or below a place could not be read. */
    boolean meet(JsonPointer place) {
        return !places.isEmpty() && (hasAtOrAbove(place.toString()) || hasBelow(place.toString()));
    }

    private boolean hasAtOrAbove(String place) {
        for (int end = place.length(); end >= 0; end = place.lastIndexOf('/', end - 1)) {
            if (places.contains(place.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBelow(String place) {
        String next = places.ceiling(place + "/");
        return next != null && next.startsWith(place + "/");
    }
}
