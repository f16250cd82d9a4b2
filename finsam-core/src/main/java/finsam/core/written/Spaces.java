package finsam.core.written;

/**
 * The spaces that people, word processors and spreadsheets leave in and around what they write (<i>mellanslag</i>).
 */
public final class Spaces {
    /** A character class for patterns: the ordinary, the hard, the thin and the narrow hard space. */
    public static final String ONE = "[ \\u00A0\\u2009\\u202F]";

    private Spaces() {}

    /**
     * Returns a text without the space around it. Unlike {@link String#strip()}, it takes hard spaces for spaces.
     *
     * @param text  the text, not null
     */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
