package finsam.core.written;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name when case, spaces and punctuation are taken away (<i>bokstäver</i>).
 */
public final class Letters {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    private Letters() {}

    /**
     * Tells whether two names are the same but for case, spaces and punctuation; names of nothing but punctuation are alike
     * only if they are equal.
     *
     * @param one  a name, not null
     * @param other  another name, not null
     */
    public static boolean alike(String one, String other) {
        return of(one).equals(of(other));
    }

    /** Returns the letters and digits of a name in lower case, or the name if it has none. */
    public static String of(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return letters.isEmpty() ? text : letters.toLowerCase(Locale.ROOT);
    }
}
