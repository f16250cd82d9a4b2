package finsam.json.form;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns for what people write, in the part of the language of patterns that Java and ECMAScript have in common.
 *
 * <p>There is no flag for letters of either case in that part: each letter becomes a class of two.
 */
public final class Written {
    /** Between groups of digits and words. */
    public static final String GAP = "[ \\u00a0\\u2009\\u202f]";

    /** Around a value, as {@link #strip} takes it away. */
    private static final String SPACE =
            "[\\t-\\r\\u001c-\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]*";

    private static final Pattern LETTERS = Pattern.compile("\\\\p\\{\\p{L}+}|\\\\u[0-9a-f]{4}|\\\\[a-z]|\\p{L}");

    private Written() {}

    /** Returns a text without the space around it, be it ordinary or hard. */
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

    /** Returns the schema of strings that are such a value with space around it, or blank. */
    public static Schema as(String value) {
        return Schema.pattern("^" + SPACE + "(?:" + value + ")?" + SPACE + "$");
    }

    /** Returns the schema of strings that are such a value without space around it, or blank. */
    public static Schema orBlank(String value) {
        return Schema.pattern("^(?:" + value + "|" + SPACE + ")$");
    }

    /** Returns the schema of strings that are such a value with space around it. */
    public static Schema notBlank(String value) {
        return Schema.pattern("^" + SPACE + "(?:" + value + ")" + SPACE + "$");
    }

    /** Returns the schema of what is no answer: null, or a blank string. */
    static Schema noAnswer() {
        return Schema.anyOf(Schema.of("null"), as(""));
    }

    /** Returns a pattern whose letters are of either case. */
    public static String anyCase(String pattern) {
        return LETTERS.matcher(pattern).replaceAll(found -> {
            String one = found.group();
            String other = one.length() > 1 ? one : Character.toString(Character.toUpperCase(one.codePointAt(0)));
            return Matcher.quoteReplacement(other.equals(one) ? one : "[" + other + one + "]");
        });
    }

    /** Returns the pattern of a word as it stands, in either case. */
    static String word(String word) {
        return anyCase(word.toLowerCase(Locale.ROOT).replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0"));
    }
}
