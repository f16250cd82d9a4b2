package finsam.rules.rule;

import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.rules.profile.Profile;
import java.time.LocalDate;

/**
 * Where a rule stands while it runs: the document, its profile, and the row of the table that it is at.
 *
 * <p>One scope serves one run of all rules over one document. It moves from row to row, so that rows cost no objects.
 */
final class Scope {
    private final Document document;
    private final Profile profile;
    private final LocalDate date;
    private Rows<?, ?> rows = Rows.NONE;
    private int outer;
    private int inner;

    Scope(Document document, Profile profile, LocalDate date) {
        this.document = document;
        this.profile = profile;
        this.date = date;
    }

    Profile profile() {
        return profile;
    }

    LocalDate date() {
        return date;
    }

    void moveTo(Rows<?, ?> table, int outerIndex, int innerIndex) {
        rows = table;
        outer = outerIndex;
        inner = innerIndex;
    }

    int outer() {
        return outer;
    }

    void leaveRows() {
        rows = Rows.NONE;
    }

    JsonPointer here() {
        return rows.pointer(outer, inner);
    }

    boolean isUnread(JsonPointer place) {
        for (JsonPointer unread : document.unread()) {
            if (unread.covers(place) || place.covers(unread)) {
                return true;
            }
        }
        return false;
    }
}
