package finsam.core.written;

/**
 * The digits 0 to 9 in a text (<i>siffror</i>): what the canonical forms of most values consist of. A value in its canonical
 * form is read without a pattern, because that is how nearly all values stand in documents that programs write.
 *
 * <pre>{@code
 * Digits.only("2024-05-06", 5, 7); // true
 * Digits.number("2024-05-06", 5, 7); // 5
 * }</pre>
 */
public final class Digits {
    private Digits() {}

    /** Tells whether a character is a digit. */
    public static boolean is(char character) {
        return character >= '0' && character <= '9';
    }

    /**
     * Tells whether a part of a text is digits and nothing else; so is an empty part.
     *
     * @param text  the text, not null
     * @param from  where the part starts
     * @param to  where it ends, not included
     */
    public static boolean only(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many digits a text has. */
    public static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += is(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the number that a part of a text spells.
     *
     * @param text  the text, not null
     * @param from  where the part starts
     * @param to  where it ends, not included, at most nine digits after the start
     */
    public static int number(String text, int from, int to) {
        return (int) longNumber(text, from, to);
    }

    /**
     * Returns the number that a part of a text spells.
     *
     * @param text  the text, not null
     * @param from  where the part starts
     * @param to  where it ends, not included, at most eighteen digits after the start
     */
    public static long longNumber(String text, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + (text.charAt(i) - '0');
        }
        return number;
    }
}
