package finsam.json.form;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Suggestion {
    private static final int LONGEST = 40;

    private Suggestion() {}

    /** Returns the nearest of some names: the same but for case, or one or two letters away. */
    public static Optional<String> of(String written, Collection<String> names) {
        String word = written.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = written.length() > LONGEST ? 0 : 1 + Math.min(2, written.length() / 3);
        for (String name : names) {
            int distance = least == 0 ? 0 : distance(word, name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                nearest = name;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Counts the letters to insert, to drop, to replace, and neighbours to swap. */
    private static int distance(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cheapest(int[][] costs, String a, String b, int i, int j) {
        int replaced = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
    }
}
