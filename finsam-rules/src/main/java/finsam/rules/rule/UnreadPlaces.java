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

    /** What lies at or above a place is all that the place begins with, and so stands at or before it. */
    private boolean hasAtOrAbove(String place) {
        String nearest = places.floor(place);
        while (nearest != null && !isAtOrAbove(nearest, place)) {
            nearest = places.floor(sharedWay(nearest, place));
        }
        return nearest != null;
    }

    /** What begins with a place follows it; a name that goes on with a character before the slash stands between. */
    private boolean hasBelow(String place) {
        String next = places.higher(place);
        if (next != null && next.startsWith(place) && next.charAt(place.length()) < '/') {
            next = places.ceiling(place + "/");
        }
        return next != null && next.length() > place.length() && isAtOrAbove(place, next);
    }

    private static boolean isAtOrAbove(String upper, String place) {
        return place.startsWith(upper) && (upper.length() == place.length() || place.charAt(upper.length()) == '/');
    }

    /** Returns the last place above both, for two ways that part. */
    private static String sharedWay(String other, String place) {
        int same = 0;
        while (same < other.length() && other.charAt(same) == place.charAt(same)) {
            same++;
        }
        return place.substring(0, place.lastIndexOf('/', same));
    }
}
