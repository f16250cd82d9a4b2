package finsam.json.text;

import finsam.core.finding.FindingType;
import finsam.json.JsonFindings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer in the making: a text, rows, or parts, and what is wrong with how they were given. */
final class Node {
    /** The rows of a list by index, counted from 0. */
    final Map<Integer, Node> rows = new TreeMap<>();

    /** The parts of a record by name, in the order of the form. */
    final Map<String, Node> parts = new LinkedHashMap<>();

    /** What is wrong. */
    final List<Problem> problems = new ArrayList<>();

    private @Nullable String text;
    private boolean isUnread;

    /** Returns an answer that is a text; a blank one is no answer. */
    static Node of(String text) {
        Node node = new Node();
        if (!text.isEmpty()) {
            node.take(text);
        }
        return node;
    }

    /** Takes a text; a second one is a problem. */
    void take(String given) {
        if (text == null) {
            text = given;
        } else {
            problems.add(new Problem(JsonFindings.FIELD_TWICE, Map.of(), false));
        }
    }

    /** Takes that the answer cannot be read. */
    void lose() {
        isUnread = true;
    }

    /** Tells whether somebody wrote that the answer cannot be read. */
    boolean isUnread() {
        return isUnread;
    }

    /** Tells whether nothing is known of the answer but that it cannot be read. */
    boolean isLost() {
        return isUnread && text == null && isLeaf();
    }

    /** Returns the text; null if there is none. */
    @Nullable
    String text() {
        return text;
    }

    /** Tells whether the answer is at most a text. */
    boolean isLeaf() {
        return rows.isEmpty() && parts.isEmpty();
    }

    /**
     * What is wrong with an answer.
     *
     * @param type  the kind of finding
     * @param arguments  its values
     * @param unread  whether the answer is lost
     */
    record Problem(FindingType type, Map<String, ?> arguments, boolean unread) {}
}
