package finsam.examples.webform.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a page. Every text and every value of an attribute is escaped, so that nothing that stands in a profile becomes
 * markup. Not thread-safe.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param name  its name
     * @param attributes  names and values in turn
     */
    Html open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that holds nothing and is not closed, such as {@code input}. */
    Html empty(String name, String... attributes) {
        tag(name, attributes);
        return this;
    }

    /** Writes an element that holds a text. */
    Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Writes a text. */
    Html text(String text) {
        escape(text);
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(character);
            }
        }
    }

    /** Returns the page. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open: " + open);
        }
        return "<!doctype html>\n" + out;
    }
}
