package finsam.core.party;

import finsam.core.written.Letters;
import finsam.core.written.Spaces;
import java.util.Objects;

/**
 * The name of an organisation (<i>organisationens namn</i>).
 *
 * <p>Two names are equal if their texts are. People write a name in another case or with another hyphen:
 * {@link #isAlike(OrganisationName)} tells.
 *
 * <pre>{@code
 * OrganisationName.of("Hudiksvalls kommun").isAlike(OrganisationName.of("HUDIKSVALLS  KOMMUN")); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text  the name, without space around it, not blank, at most 300 characters, not null
 */
public record OrganisationName(String text) {

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is blank or longer than 300 characters
     */
    public OrganisationName {
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
    public static OrganisationName of(String text) {
        return new OrganisationName(text);
    }

    /**
     * Tells whether two names are the same but for case, spaces and punctuation; names of nothing but punctuation are
     * alike only if they are equal.
     */
    public boolean isAlike(OrganisationName other) {
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
