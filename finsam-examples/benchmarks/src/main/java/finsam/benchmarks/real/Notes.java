package finsam.benchmarks.real;

import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a hand-written check notes down: what is wrong, and what cannot be told for lack of an answer. */
public final class Notes {
    /** A problem, with what a message about it needs. */
    public record Problem(String code, Severity severity, String path, Map<String, Object> values) {}

    /** A question that is left open. */
    public record Open(String code, String path) {}

    private final List<Problem> problems = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final Document document;
    private final boolean whole;

    Notes(Document document) {
        this.document = document;
        this.whole = document.unread().isEmpty();
    }

    /** Returns what is wrong. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns what is left open. */
    public List<Open> open() {
        return open;
    }

    void add(String code, Severity severity, String path, Map<String, Object> values) {
        problems.add(new Problem(code, severity, path, values));
    }

    void error(String code, String path, Map<String, Object> values) {
        add(code, Severity.ERROR, path, values);
    }

    void warning(String code, String path, Map<String, Object> values) {
        add(code, Severity.WARNING, path, values);
    }

    void note(String code, String path, Map<String, Object> values) {
        add(code, Severity.NOTE, path, values);
    }

    void leaveOpen(String code, String path) {
        open.add(new Open(code, path));
    }

    /** Requires an answer; one that was lost leaves its requirement open, once. */
    void require(String code, Severity severity, String path, boolean given) {
        if (given) {
            return;
        }
        if (!isUnread(path)) {
            add(code, severity, path, Map.of());
        } else if (open.stream().noneMatch(one -> one.code().equals(code))) {
            leaveOpen(code, path);
        }
    }

    void require(String code, String path, boolean given) {
        require(code, Severity.ERROR, path, given);
    }

    boolean isUnread(String path) {
        return !whole && document.isUnread(JsonPointer.of(path));
    }
}
