package finsam.rules.rule;

import finsam.core.finding.JsonPointer;

/**
 * How an input shows in findings and explanations.
 *
 * @param name  the name under which its value shows
 * @param path  where it stands, below what its place is counted from
 * @param origin  what its place is counted from
 * @param hidden  whether its value is never shown
 * @param required  whether its absence violates the rule
 */
record Look(String name, JsonPointer path, Origin origin, boolean hidden, boolean required) {
    /** Returns the look of an answer, below the document or row. */
    static Look of(String name, JsonPointer path) {
        return new Look(name, path, Origin.HERE, false, false);
    }

    Look named(String other) {
        return new Look(other, path, origin, hidden, required);
    }

    Look at(JsonPointer place) {
        return new Look(name, place, origin, hidden, required);
    }

    Look countedFrom(Origin other) {
        return new Look(name, path, other, hidden, required);
    }

    Look hidden(boolean never) {
        return new Look(name, path, origin, never, required);
    }

    Look required(boolean violates) {
        return new Look(name, path, origin, hidden, violates);
    }

    /** Returns the place in the document. */
    JsonPointer place(Scope scope) {
        return origin.place(scope, path);
    }

    /** Tells whether something at, above or below the place could not be read. */
    boolean isUnread(Scope scope) {
        return origin.hasUnread(scope) && isUnread(scope, place(scope));
    }

    /** Tells whether something at, above or below the place, which is known, could not be read. */
    boolean isUnread(Scope scope, JsonPointer place) {
        return origin.isUnread(scope, place);
    }
}
