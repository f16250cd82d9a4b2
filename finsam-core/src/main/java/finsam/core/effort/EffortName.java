package finsam.core.effort;

import finsam.core.written.Letters;
import finsam.core.written.Spaces;
import java.util.Objects;

/**
 * The name of an effort (<i>insatsens namn</i>).
 *
 * <p>Two names are equal if their texts are. Forms repeat the name, and people leave out a mark or write it in another
 * case: {@link #isAlike(EffortName)} tells.
 *
 * <pre>{@code
 * EffortName.of("Räkna med mig!").isAlike(EffortName.of("räkna med mig")); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text  the name, without space around it, not blank, at most 300 characters, not null
 */
public record EffortName(String text) {
    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is blank or longer than 300 characters
     */
    public EffortName {
        Objects.requireNonNull(text, "text");
        text = Spaces.strip(text);
        if (text.isEmpty() || text.length() > 300) {
            throw new IllegalArgumentException("text: from 1 to 300 characters, not blank");
        }
    }

    /**
     * Returns a name.
     *
     * @param text  the name, not null
     * @throws IllegalArgumentException if it is blank or longer than 300 characters
     */
    public static EffortName of(String text) {
        return new EffortName(text);
    }

    /**
     * Tells whether two names are the same but for case, spaces and punctuation; names of nothing but punctuation are
     * alike only if they are equal.
     */
    public boolean isAlike(EffortName other) {
        return Letters.alike(text, other.text);
    }

    /** Returns the letters and digits in lower case, which are the same for two names if and only if they are alike. */
    public String letters() {
        return Letters.of(text);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return text;
    }
}
