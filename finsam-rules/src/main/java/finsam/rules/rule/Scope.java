package finsam.rules.rule;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.rules.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands while it runs: the document, its profile, and the row of the table that it is at.
 *
 * <p>One scope serves one run of all rules over one subject. It moves from row to row and keeps what is brought to light, so
 * that neither a row nor a satisfied rule costs an object.
 */
final class Scope {
    private final @Nullable Document document;
    private final List<? extends Document> others;
    private final Profile profile;
    private final LocalDate date;
    private Rows<?, ?> rows = Rows.NONE;
    private int outer;
    private int inner;
    private @Nullable Outcome worst;
    private @Nullable IdentityHashMap<Object, Object> computed;
    private @Nullable UnreadPlaces unread;
    private @Nullable List<Finding> findings;
    private @Nullable List<OpenQuestion> open;

    Scope(Object subject, List<? extends Document> others, Profile profile, LocalDate date) {
        this.document = subject instanceof Document one ? one : null;
        this.others = others;
        this.profile = profile;
        this.date = date;
    }

    void add(Finding finding) {
        if (findings == null) {
            findings = new ArrayList<>();
        }
        findings.add(finding);
    }

    void add(OpenQuestion question) {
        if (open == null) {
            open = new ArrayList<>();
        }
        open.add(question);
    }

    List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    List<OpenQuestion> open() {
        return open == null ? List.of() : open;
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

    void leaveRows() {
        rows = Rows.NONE;
    }

    /** Forgets how the rows of the rule before came out. */
    void startRows() {
        leaveRows();
        worst = null;
    }

    /** Notes how the row here came out. */
    void came(Outcome outcome) {
        worst = worst == null ? outcome : worst.or(outcome);
    }

    /** Leaves the rows, and returns how they came out together; null if there were none. */
    @Nullable
    Outcome endRows() {
        leaveRows();
        return worst;
    }

    /**
     * Returns what is computed from a document of this run, and computes it but once.
     *
     * @param key  what it is computed for: the same object stands for the same value
     */
    @SuppressWarnings("unchecked") // what stands under a key was computed for it
    <V> V once(Object key, Supplier<V> value) {
        if (computed == null) {
            computed = new IdentityHashMap<>(8);
        }
        return (V) computed.computeIfAbsent(key, absent -> value.get());
    }

    JsonPointer here() {
        return rows.pointer(outer, inner);
    }

    /** Returns another document; null if it was not handed over. */
    <D extends Document> @Nullable D other(OtherDocument<D> other) {
        for (Document document : others) {
            if (other.type().isInstance(document)) {
                return other.type().cast(document);
            }
        }
        return null;
    }

    /** Tells whether anything of the document could not be read. */
    boolean hasUnread() {
        return !unread().isEmpty();
    }

    boolean isUnread(JsonPointer place) {
        return unread().meet(place);
    }

    private UnreadPlaces unread() {
        if (unread == null) {
            unread = new UnreadPlaces();
            if (document != null) {
                document.eachUnread(JsonPointer.ROOT, unread::add);
            }
        }
        return unread;
    }

    boolean isUnread(OtherDocument<?> other, JsonPointer place) {
        Document document = other(other);
        return document != null && isUnread(other, document, place);
    }

    private boolean isUnread(OtherDocument<?> other, Document document, JsonPointer place) {
        UnreadPlaces places = new UnreadPlaces();
        document.eachUnread(other.place(), places::add);
        return places.meet(place);
    }
}
