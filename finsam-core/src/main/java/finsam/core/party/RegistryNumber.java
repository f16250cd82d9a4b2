package finsam.core.party;

import finsam.core.written.Spaces;
import java.util.Objects;

/**
 * The number of a case in an authority's register (<i>diarienummer</i>), such as {@code 2016/00403}.
 *
 * <p>There is no national format, so the number is kept as it was written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text  the number as it was written, not blank, at most 64 characters, not null
 */
public record RegistryNumber(String text) {

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is blank or longer than 64 characters
     */
    public RegistryNumber {
        Objects.requireNonNull(text, "text");
        if (Spaces.strip(text).isEmpty() || text.length() > 64) {
            throw new IllegalArgumentException("text: from 1 to 64 characters, not blank");
        }
    }

    /**
     * Returns a registry number.
     *
     * @param text  the number as it was written, not null
     * @throws IllegalArgumentException if it is blank or longer than 64 characters
     */
    public static RegistryNumber of(String text) {
        return new RegistryNumber(Spaces.strip(text));
    }

    /** Returns the number as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
